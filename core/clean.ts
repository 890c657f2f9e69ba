import { type CleanCopy, toCleanCopy } from './clean-copy.ts'
import { defaultPolicy } from './moderate/default-policy.ts'
import { accept } from './outcome.ts'
import { publish } from './pipeline.ts'
import type { Outcome, UploaderClaims } from './types.ts'

export interface CleanOptions extends Omit<UploaderClaims, 'sourceUrl'> {
  /** e.g. `text/html; charset=windows-1252`; guessed from the content where absent. */
  readonly contentType?: string | undefined
  /** Where the page came from; relative links resolve against it. */
  readonly url?: string | undefined
  /** File name; its ending helps to tell the format. */
  readonly name?: string | undefined
}

/**
 * Cleans one article. Whatever the bytes or the text: what cannot be cleaned comes back as a refusal with a code and a sentence.
 * @throws TypeError, as a rejection, where `input` is neither; only code without types can get there.
 */
export async function clean(
  input: Uint8Array | string,
  options: CleanOptions = {},
): Promise<Outcome<CleanCopy>> {
  if (typeof input !== 'string' && !ArrayBuffer.isView(input))
    throw new TypeError('clean takes an article as bytes (a Uint8Array) or as a string.')
  const { contentType, url, name, ...claims } = options
  const outcome = await publish(
    {
      key: name ?? '',
      bytes: typeof input === 'string' ? new TextEncoder().encode(input) : input,
      declaredType: typeof input === 'string' ? utf8(contentType) : contentType,
      claims: { ...claims, sourceUrl: url },
    },
    defaultPolicy,
  )
  return outcome.ok ? accept(toCleanCopy(outcome.value)) : outcome
}

/** A string is decoded already: whatever charset it declares is history. */
function utf8(contentType: string | undefined): string {
  return `${contentType?.split(';')[0] ?? ''}; charset=utf-8`
}
