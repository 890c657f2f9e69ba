import { defaultPolicy } from '../../core/moderate/default-policy.ts'
import type { Policy } from '../../core/moderate/policy.ts'
import { accept, refuse } from '../../core/outcome.ts'
import { fingerprint, namesOf } from '../../core/profile/fingerprint.ts'
import { concerning, NO_GUIDANCE } from '../../core/profile/guide.ts'
import { NO_TERMS } from '../../core/rights/terms.ts'
import type {
  Edit,
  Guidance,
  Lesson,
  Outcome,
  Passage,
  Profile,
  Publication,
  RawUpload,
  Verdict,
} from '../../core/types.ts'
import { type Rules, rulesOf } from '../../store/rules.ts'
import { sha256 } from '../../store/version.ts'

export const recipe = { pipeline: 'test', weights: 'test', publisherProfile: null }

/**
 * A corridor of one line, for tests of what stands around it: `refuse...` is refused, `hold...` holds a card number,
 * `quote...` quotes abuse, `reject...` comes from a site that is banned, and `large...` makes a body that gzip cannot bring below the size that fits
 * into a record. `|` stands between passages; those that begin with `plea` lean, and go where the profile knows them.
 */
export function walkFake(upload: RawUpload, guidance: Guidance = NO_GUIDANCE): Outcome<FakeWalk> {
  const whole = new TextDecoder().decode(upload.bytes)
  if (whole.startsWith('refuse')) return refuse('not-an-article', 'There is no article in it.')
  const lesson = lessonOf(whole)
  const profile = concerning(guidance.profile, lesson)
  const text = lesson.passages
    .filter((passage) => stays(passage, profile, guidance.edits))
    .map((passage) => passage.text)
    .join('|')
  return accept({ publication: publicationOf(upload, text), guided: { lesson, profile } })
}

export function publishFake(upload: RawUpload): Outcome<Publication> {
  const walked = walkFake(upload)
  return walked.ok ? accept(walked.value.publication) : walked
}

interface FakeWalk {
  readonly publication: Publication
  readonly guided: { readonly lesson: Lesson; readonly profile: Profile }
}

function lessonOf(whole: string): Lesson {
  const parts = whole.split('|')
  const own = parts.filter((part) => !part.startsWith('plea'))
  return {
    body: fingerprint(own.join('|')).hash,
    passages: parts.map((text) => {
      const leans = text.startsWith('plea')
      return { ...namesOf(text), text, leans, isEdge: true }
    }),
  }
}

function stays(passage: Passage, profile: Profile, edits: readonly Edit[]): boolean {
  const known = concerning(profile, { passages: [passage] })
  const edit = [...known.edits, ...edits].findLast((one) => one.passage.hash === passage.fingerprint.hash)
  return edit === undefined ? known.learned.length === 0 : edit.action === 'put-back'
}

function publicationOf(upload: RawUpload, text: string): Publication {
  const { title, published, embargo } = upload.claims ?? {}
  return {
    text: text.startsWith('large') ? `${text} ${noise(text)}` : text,
    verdict: verdictOn(text),
    terms: NO_TERMS,
    article: {
      body: [],
      removed: [],
      notes: [],
      metadata: {
        ...(title === undefined ? {} : { title: { value: title, source: 'upload' } }),
        ...(text.startsWith('reject') ? { canonicalUrl: { value: BANNED, source: 'upload' } } : {}),
        ...(embargo === undefined ? {} : { embargo: { value: embargo, source: 'upload' } }),
        ...(published === undefined ? {} : { publishedAt: { value: published, source: 'upload' } }),
      },
    },
  }
}

const BANNED = 'https://banned.example/a'

/** What the fake finds is decided over by real policies: one that holds card numbers, and one that lets them pass. */
export const strict: Policy = {
  ...defaultPolicy,
  id: 'strict@1',
  banned: { sha256: [], domains: ['banned.example'] },
}
export const lax: Policy = { ...strict, id: 'lax@1', mode: 'detect' }
export const rules: Rules = rulesOf(strict)

function verdictOn(text: string): Verdict {
  if (text.startsWith('quote')) {
    const span = { start: 0, end: 5 }
    const type = 'quoted-abuse'
    const quoted = {
      moderator: 'embedded-model',
      category: 'hate',
      type,
      score: 0.95,
      span,
      quoted: true,
      note: '',
    } as const
    return { action: 'label', because: [], findings: [quoted] }
  }
  if (!text.startsWith('hold')) return { action: 'pass', because: [], findings: [] }
  const card = {
    moderator: 'payment-card',
    category: 'personal_data',
    type: 'card',
    score: 0.95,
    span: { start: 0, end: 4 },
    quoted: false,
    note: 'A card number.',
  } as const
  return { action: 'hold', because: ['A card number.'], findings: [card] }
}

/** Text of 19 KB that doesn't compress below 9 KB, the same for the same seed. */
function noise(seed: string): string {
  const made = noises.get(seed) ?? Array.from({ length: 300 }, (_, i) => sha256(`${seed}${i}`)).join('')
  noises.set(seed, made)
  return made
}

const noises = new Map<string, string>()
