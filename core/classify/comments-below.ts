import { wordsOf } from '../normalise/words.ts'
import type { Evidence, LabelledBlock } from '../types.ts'

/** Who speaks: `Bob says:`, `skipper42 wrote on 3 March:`, with or without what they say. What is quoted is the article's own. */
const SPEAKER =
  /^(?!["“„«'‘])[^.!?:"“„«]{2,30} (?:says|said|wrote|writes|comments|commented|replies|replied|sagt|sagte|schreibt|schrieb|meint|dit|écrit|dice|escribe|scrive|zegt|schrijft)(?: (?:on|at|am|um|le|el|il|op) [^:]{2,40}(?::\d\d[^:]{0,10})?)?:(?: +(?!["“„«'‘])(.+))?$/iu
/** `Bob · 3 hours ago`, `Bob, 2 days ago` */
const AGO = /^[^.!?:"“„«,·|-]{2,30} ?[·|,-] ?\d{1,2} (?:minutes?|hours?|days?|weeks?|months?|years?) ago$/iu
const DATED = /\d{4}|\d:\d\d|\bago\b/
const COUNT = /\d+|\b(?:one|two|three|ein|une?|uno?)\b/iu
const COUNTED: Readonly<Record<string, number>> = { two: 2, three: 3 }
/** Words of the article above its comments, at least. */
const FEWEST_ABOVE = 100
/** Lines of one comment below its first. */
const LONGEST_COMMENT = 3

const EVIDENCE: Evidence = {
  rule: 'comments-below',
  role: 'boilerplate:comments',
  weight: 6,
  note: 'Below a line that counts the comments each line begins with who says it.',
}

/**
 * Readers' comments below the line that counts them, at the end of a text: they begin right below it with who speaks, and there are no more of
 * them than it says. Whatever stands behind the last of them stays.
 */
export function takeComments(labelled: readonly LabelledBlock[]): readonly LabelledBlock[] {
  const head = labelled.findLastIndex((line) => countedIn(line) !== undefined)
  const counted = head < 0 ? undefined : labelled[head] && countedIn(labelled[head])
  if (counted === undefined || wordsOfBody(labelled.slice(0, head)) < FEWEST_ABOVE) return labelled
  const below = [...labelled.keys()]
    .slice(head + 1)
    .filter((i) => labelled[i]?.role === 'body' || isSpeaker(labelled[i]))
  const speakers = below.flatMap((i, k) => (isSpeaker(labelled[i]) ? [k] : []))
  if (speakers[0] !== 0 || speakers.length > counted || speakers.length < Math.min(counted, 2))
    return labelled
  const last = speakers.at(-1) ?? 0
  const isApart = speakers.some((k, n) => n > 0 && k - (speakers[n - 1] ?? 0) > LONGEST_COMMENT + 1)
  const end = last + 1 + saidBelow(labelled, below.slice(last))
  if (
    isApart ||
    wordsOfBody(below.slice(0, end).flatMap((i) => labelled[i] ?? [])) > wordsOfBody(labelled) / 2
  )
    return labelled
  const gone = new Set(below.slice(0, end))
  return labelled.map((line, i) =>
    gone.has(i) && line.role === 'body'
      ? { ...line, role: EVIDENCE.role, evidence: [...line.evidence, EVIDENCE] }
      : line,
  )
}

/** How many comments a line says that there are, if it counts them and nothing else. */
function countedIn({ block, role, evidence }: LabelledBlock): number | undefined {
  if (role !== 'boilerplate:comments' || !evidence.some(({ rule }) => rule === 'comment-count'))
    return undefined
  const [count] = COUNT.exec(block.text) ?? []
  if (count === undefined) return undefined
  return /\d/.test(count) ? Number(count) : (COUNTED[count.toLowerCase()] ?? 1)
}

function isSpeaker(line: LabelledBlock | undefined): boolean {
  const text = line?.block.text ?? ''
  return SPEAKER.test(text) || AGO.test(text)
}

/** Lines below the last speaker's that hold what is said: a date, and a line, where the speaker's says nothing. */
function saidBelow(labelled: readonly LabelledBlock[], [speaker, first]: readonly number[]): number {
  const text = labelled[speaker ?? -1]?.block.text ?? ''
  if (SPEAKER.exec(text)?.[1] !== undefined) return 0
  const date = labelled[first ?? -1]?.block.text ?? ''
  return date.length < 40 && DATED.test(date) ? 2 : 1
}

function wordsOfBody(labelled: readonly LabelledBlock[]): number {
  return labelled.reduce(
    (sum, { block, role }) => sum + (role === 'body' ? wordsOf(block.text).length : 0),
    0,
  )
}
