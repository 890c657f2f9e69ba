import { accept, refuse } from '../../core/outcome.ts'
import type { Outcome, Publication, RawUpload, Verdict } from '../../core/types.ts'
import { sha256 } from '../../store/version.ts'

export const recipe = { pipeline: 'test', weights: 'test', policy: 'test@1', publisherProfile: null }

/**
 * A corridor of one line, for tests of what stands around it: `refuse...` is refused, `hold...` is held, `reject...` is
 * rejected by the policy, and `large...` makes a body that gzip cannot bring below the size that fits into a record.
 */
export function publishFake(upload: RawUpload): Outcome<Publication> {
  const text = new TextDecoder().decode(upload.bytes)
  if (text.startsWith('refuse')) return refuse('not-an-article', 'There is no article in it.')
  const { title, published } = upload.claims ?? {}
  return accept({
    text: text.startsWith('large') ? `${text} ${noise(text)}` : text,
    verdict: verdictOn(text),
    article: {
      body: [],
      removed: [],
      notes: [],
      metadata: {
        ...(title === undefined ? {} : { title: { value: title, source: 'upload' } }),
        ...(published === undefined ? {} : { publishedAt: { value: published, source: 'upload' } }),
      },
    },
  })
}

function verdictOn(text: string): Verdict {
  const action = text.startsWith('hold') ? 'hold' : text.startsWith('reject') ? 'reject' : 'pass'
  return { action, because: action === 'pass' ? [] : ['A card number.'], findings: [] }
}

/** Text of 19 KB that doesn't compress below 9 KB, the same for the same seed. */
function noise(seed: string): string {
  const made = noises.get(seed) ?? Array.from({ length: 300 }, (_, i) => sha256(`${seed}${i}`)).join('')
  noises.set(seed, made)
  return made
}

const noises = new Map<string, string>()
