import type { IncomingMessage } from 'node:http'
import { ACCOUNT } from '../template/names.ts'

/** What an HTTP API tells a function of whoever signed a request (payload format 2.0). */
export interface Signer {
  readonly accessKey: string
  readonly accountId: string
  readonly callerId: string
  readonly cognitoIdentity: null
  readonly principalOrgId: string
  readonly userArn: string
  readonly userId: string
}

const CREDENTIAL = /^AWS4-HMAC-SHA256 +Credential=([\w.-]+)\/\d{8}\/[\w-]+\/execute-api\/aws4_request,/

/**
 * Whoever the request's Signature 4 names. Signatures are not verified here, as any credentials do: whoever reaches this machine's
 * loopback is let in. Undefined where there is none.
 */
export function signerOf(request: IncomingMessage): Signer | undefined {
  const accessKey = CREDENTIAL.exec(request.headers.authorization ?? '')?.[1]
  if (accessKey === undefined) return undefined
  const userArn = `arn:aws:iam::${ACCOUNT}:user/${accessKey}`
  return {
    accessKey,
    accountId: ACCOUNT,
    callerId: accessKey,
    cognitoIdentity: null,
    principalOrgId: 'o-local',
    userArn,
    userId: accessKey,
  }
}
