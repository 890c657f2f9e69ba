import { hashName, type Shape } from '../model/shape.ts'

/** What is known of one line before anybody looks at its neighbours. */
export interface Line {
  readonly text: string
  readonly shape: Shape
  /** Log-odds of its words for being part of the article, of a whole page and all it holds. */
  readonly page: number
  /** Log-odds of its words for being an appeal, a prompt or another leftover, beside reporting alone. */
  readonly ask: number
  /** What the rules say of it: the strongest case for taking it out, and the case for keeping it (log-odds). */
  readonly rules: { readonly against: number; readonly kept: number }
}

const neighbours = [-3, -2, -1, 1, 2, 3] as const
const windows = [1, 3, 8] as const

/** Names of the columns that `lineColumns` writes, in order. */
export const columnNames: readonly string[] = [
  ...['words', 'chars-per-word', 'digits', 'capitals', 'commas', 'stops', 'ended', 'question', 'exclamation'],
  ...[
    'money',
    'address',
    'quotes',
    'we',
    'you',
    'breaks',
    'page',
    'ask',
    'new-words',
    'copies',
    'rules',
    'rules-kept',
  ],
  ...neighbours.flatMap((k) => [`page${k}`, `ask${k}`, `words${k}`, `rules${k}`]),
  ...windows.flatMap((k) => [`page-around-${k}`, `ask-around-${k}`]),
  ...['page-above', 'ask-above', 'page-below', 'ask-below'],
  ...[
    'index',
    'offset',
    'to-top',
    'to-bottom',
    'to-prose-before',
    'to-prose-after',
    'prose-before',
    'prose-after',
  ],
  ...['all-lines', 'all-words', 'all-prose', 'all-page', 'all-ask', 'all-short', 'all-we', 'all-you'],
  ...[
    'in-core',
    'to-core',
    'core-side',
    'core-lines',
    'core-words',
    'in-prose-run',
    'to-prose-run',
    'prose-run-words',
  ],
]

/** Row-major, `lines.length` x `columnNames.length`. */
export function lineColumns(lines: readonly Line[]): Float32Array<ArrayBuffer> {
  const rows = new Float32Array(lines.length * columnNames.length)
  const persons = lines.map(({ shape }) => personsOf(shape))
  const words = wordCounts(lines)
  const copies = new Map<string, number>()
  for (const { text } of lines) copies.set(text, (copies.get(text) ?? 0) + 1)
  const prose = lines.map(isProse)
  const places = proseDistances(prose)
  const sums = prefixSums(lines)
  const page = documentColumns(lines, prose, persons)
  const core = densest(lines, ({ shape, page }) => clip(page) * Math.sqrt(shape.words + 1))
  const run = densest(lines, ({ shape }) => (shape.ended && shape.words >= 8 ? shape.words : -PROSE_GAP))
  let offset = 0
  let at = 0
  const put = (value: number): void => {
    rows[at++] = value
  }
  for (const [i, line] of lines.entries()) {
    ownColumns(line, put, persons[i] ?? NOBODY)
    put(newWords(line.shape, words))
    put(Math.min(5, copies.get(line.text) ?? 1))
    put(line.rules.against)
    put(line.rules.kept)
    for (const k of neighbours) neighbourColumns(lines[i + k], put)
    for (const k of windows) meanColumns(sums, i - k, i + k + 1, put)
    meanColumns(sums, 0, i, put)
    meanColumns(sums, i + 1, lines.length, put)
    put(i / lines.length)
    put(offset / Math.max(1, sums.words))
    put(Math.min(i, 30))
    put(Math.min(lines.length - 1 - i, 30))
    for (const column of places) put(column[i] ?? 0)
    for (const value of page) put(value)
    coreColumns(core, i, lines.length, sums.words, put)
    proseRunColumns(run, i, sums.words, put)
    offset += line.shape.words
  }
  return rows
}

type Put = (value: number) => void

interface Persons {
  readonly we: number
  readonly you: number
}

const NOBODY: Persons = { we: 0, you: 0 }
const MOST = 4

function ownColumns({ text, shape, page, ask }: Line, put: Put, { we, you }: Persons): void {
  const words = Math.max(1, shape.words)
  const chars = Math.max(1, shape.chars)
  put(Math.log1p(shape.words))
  put(chars / words)
  put(shape.digits / chars)
  put(shape.capitals / words)
  put(shape.commas / words)
  put(shape.stops / words)
  put(shape.ended ? 1 : 0)
  put(text.includes('?') ? 1 : 0)
  put(text.includes('!') ? 1 : 0)
  put(/[$€£¥]/.test(text) ? 1 : 0)
  put(/@|https?:|www\./.test(text) ? 1 : 0)
  put(/["“”„«»]/.test(text) ? 1 : 0)
  put(Math.min(MOST, we))
  put(Math.min(MOST, you))
  put(text.includes('\n') ? 1 : 0)
  put(page)
  put(ask)
}

function neighbourColumns(line: Line | undefined, put: Put): void {
  put(line?.page ?? -9)
  put(line?.ask ?? 9)
  put(line === undefined ? -1 : Math.log1p(line.shape.words))
  put(line?.rules.against ?? -1)
}

/** A line that only an article, or a long answer to one, consists of. */
function isProse({ shape }: Line): boolean {
  return shape.words >= 20 && shape.ended
}

/** Log distances to the nearest lines of prose, and how many there are before and after. */
function proseDistances(prose: readonly boolean[]): readonly Float32Array[] {
  const [toBefore, toAfter, before, after] = [0, 1, 2, 3].map(() => new Float32Array(prose.length))
  if (!toBefore || !toAfter || !before || !after) return []
  for (let i = 0, last = -99, seen = 0; i < prose.length; i++) {
    toBefore[i] = Math.log1p(Math.min(99, i - last))
    before[i] = Math.min(20, seen)
    if (prose[i]) [last, seen] = [i, seen + 1]
  }
  for (let i = prose.length - 1, next = prose.length + 99, seen = 0; i >= 0; i--) {
    toAfter[i] = Math.log1p(Math.min(99, next - i))
    after[i] = Math.min(20, seen)
    if (prose[i]) [next, seen] = [i, seen + 1]
  }
  return [toBefore, toAfter, before, after]
}

interface Sums {
  readonly weights: Float64Array
  readonly page: Float64Array
  readonly ask: Float64Array
  readonly words: number
}

function prefixSums(lines: readonly Line[]): Sums {
  const weights = new Float64Array(lines.length + 1)
  const page = new Float64Array(lines.length + 1)
  const ask = new Float64Array(lines.length + 1)
  let words = 0
  for (const [i, line] of lines.entries()) {
    const weight = Math.sqrt(line.shape.words + 1)
    words += line.shape.words
    weights[i + 1] = (weights[i] ?? 0) + weight
    page[i + 1] = (page[i] ?? 0) + weight * clip(line.page)
    ask[i + 1] = (ask[i] ?? 0) + weight * clip(line.ask)
  }
  return { weights, page, ask, words }
}

function clip(score: number): number {
  return Math.max(-6, Math.min(6, score))
}

/** Mean scores of a stretch of lines, longer lines counting more. */
function meanColumns({ weights, page, ask }: Sums, start: number, end: number, put: Put): void {
  const from = Math.max(0, start)
  const to = Math.min(weights.length - 1, end)
  const weight = (weights[to] ?? 0) - (weights[from] ?? 0)
  put(weight <= 0 ? 0 : ((page[to] ?? 0) - (page[from] ?? 0)) / weight)
  put(weight <= 0 ? 0 : ((ask[to] ?? 0) - (ask[from] ?? 0)) / weight)
}

/** What a line that is no prose costs a stretch of prose, in words. */
const PROSE_GAP = 15

interface Stretch {
  readonly from: number
  readonly to: number
  readonly words: number
}

/** The contiguous stretch of lines with the largest sum. */
function densest(lines: readonly Line[], worthOf: (line: Line) => number): Stretch {
  let best = { from: 0, to: 0, sum: 0 }
  let from = 0
  let sum = 0
  for (const [i, line] of lines.entries()) {
    if (sum <= 0) [from, sum] = [i, 0]
    sum += worthOf(line)
    if (sum > best.sum) best = { from, to: i + 1, sum }
  }
  const words = lines.slice(best.from, best.to).reduce((total, { shape }) => total + shape.words, 0)
  return { from: best.from, to: best.to, words }
}

/** Lines from a stretch: 0 inside, negative before it. */
function distance({ from, to }: Stretch, i: number): number {
  if (i < from) return i - from
  return i >= to ? i - to + 1 : 0
}

function coreColumns(core: Stretch, i: number, lines: number, words: number, put: Put): void {
  const away = distance(core, i)
  put(away === 0 ? 1 : 0)
  put(Math.sign(away) * Math.log1p(Math.abs(away)))
  put(away === 0 ? Math.min(i - core.from, core.to - 1 - i, 30) : -1)
  put((core.to - core.from) / Math.max(1, lines))
  put(core.words / Math.max(1, words))
}

function proseRunColumns(run: Stretch, i: number, words: number, put: Put): void {
  const away = distance(run, i)
  put(away === 0 ? 1 : 0)
  put(Math.sign(away) * Math.log1p(Math.abs(away)))
  put(run.words / Math.max(1, words))
}

function documentColumns(
  lines: readonly Line[],
  prose: readonly boolean[],
  persons: readonly Persons[],
): readonly number[] {
  const sums = prefixSums(lines)
  const words = Math.max(1, sums.words)
  const total = (of: (line: Line, i: number) => number): number =>
    lines.reduce((sum, line, i) => sum + of(line, i), 0)
  const means: number[] = []
  meanColumns(sums, 0, lines.length, (value) => means.push(value))
  return [
    Math.log1p(lines.length),
    Math.log1p(sums.words),
    total(({ shape }, i) => (prose[i] ? shape.words : 0)) / words,
    ...means,
    total(({ shape }) => (shape.words < 8 && !shape.ended ? 1 : 0)) / Math.max(1, lines.length),
    total((_, i) => persons[i]?.we ?? 0) / words,
    total((_, i) => persons[i]?.you ?? 0) / words,
  ]
}

/** How many lines each word stands in. */
function wordCounts(lines: readonly Line[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const { shape } of lines)
    for (const hash of new Set(shape.hashes)) counts.set(hash, (counts.get(hash) ?? 0) + 1)
  return counts
}

/** Share of a line's words that no other line uses: an appeal breaks with the vocabulary around it. */
function newWords({ hashes }: Shape, counts: ReadonlyMap<number, number>): number {
  let alone = 0
  for (const hash of hashes) if ((counts.get(hash) ?? 0) <= 1) alone++
  return alone / Math.max(1, hashes.length)
}

const WE = hashesOf(
  'we us our ours ourselves wir uns unser unsere unserem unseren unserer nous notre nos nosotros nuestro nuestra nós nosso nossa noi nostro nostra wij ons onze nam nas nasz nasze',
)
const YOU = hashesOf(
  'you your yours yourself du dich dir dein deine deinen deiner ihr euch euer eure sie ihnen ihre ihren vous votre vos tu tus tuo tua usted ustedes vosotros você vocês voi vostro jij jouw je uw ty ciebie twój twoje',
)

function hashesOf(words: string): ReadonlySet<number> {
  return new Set(words.split(' ').map((word) => hashName(word, 0)))
}

function personsOf({ hashes }: Shape): Persons {
  let [we, you] = [0, 0]
  for (const hash of hashes) {
    if (WE.has(hash)) we++
    else if (YOU.has(hash)) you++
  }
  return { we, you }
}
