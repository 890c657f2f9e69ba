import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager'
import { AWS_PATIENCE } from './service.ts'

/** A secret of Secrets Manager, read once in the life of the process. Needs `secretsmanager:GetSecretValue` on it. */
export function secret(arn: string, client = new SecretsManagerClient(AWS_PATIENCE)): () => Promise<string> {
  let value: Promise<string> | undefined
  return () => {
    value ??= read(client, arn).catch((error: unknown) => {
      value = undefined
      throw error
    })
    return value
  }
}

async function read(client: SecretsManagerClient, arn: string): Promise<string> {
  const { SecretString = '' } = await client.send(new GetSecretValueCommand({ SecretId: arn }))
  if (SecretString.trim() === '') throw new Error('The secret is empty')
  return SecretString.trim()
}
