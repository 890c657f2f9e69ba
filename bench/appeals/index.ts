/** What goes of appeals and leftovers in plain text, beside other systems. `--help` says what it takes. */
import { LANGUAGES } from '../../core/classify/lines-model/languages.ts'
import { fittedArticles, type WholeArticle } from '../../train/lines/articles.ts'
import { choiceGiven, countGiven, folderGiven, readCommandLine } from '../command-line.ts'
import { fallen, pin } from '../floors.ts'
import { hashOfTexts } from '../hash.ts'
import { type Carrier, type Case, carriersOf, casesOf, ownCarriers, PLACES } from './cases.ts'
import { afterFiveArticles } from './fifth.ts'
import { figuresOf, removedOf } from './figures.ts'
import { judge, type Share, type Tally } from './judge.ts'
import { articlesOfPublishers, inItsLibrary } from './publishers.ts'
import { measureSpeed } from './speed.ts'
import { type System, systems, underItsPublisher } from './systems.ts'
import { carrierOf, heldOutArticles, judgeArticles, textOf } from './whole.ts'

const USAGE = `Usage: npm run bench:appeals [-- options]

Sets the blocks of content/appeals into articles as plain text, and prints what each system takes of them and of the article.

  --articles          in place of that the whole articles there, as they were written
  --specified         in place of that whole articles written from the list alone of what goes and what stays
  --language de       of whole articles those in German (en, de, fr, es, it, pt, nl or pl)
  --publishers        in place of that the articles of which each publisher has six, alone, in its folder, and in its library
  --pages FOLDER      sets blocks into the articles of a folder in the layout of WCXB, not into our own samples
  --every N           only into every Nth
  --publisher         what the sixth article of a publisher is without and with what five taught
  --split fit         the blocks, articles or publishers that the model was fitted on, not those held out
  --alone             Cleancopy, and none of the others
  --failures          on standard error what was lost and what stayed, with --split fit alone
  --floors            fail where something is worse than bench/floors.json says
  --pin               write bench/floors.json
`

const { pages, split, alone, failures, publisher, ...asked } = readCommandLine(USAGE, {
  options: {
    pages: { type: 'string' },
    split: { type: 'string', default: 'held-out' },
    alone: { type: 'boolean', default: false },
    failures: { type: 'boolean', default: false },
    floors: { type: 'boolean', default: false },
    pin: { type: 'boolean', default: false },
    every: { type: 'string', default: '1' },
    articles: { type: 'boolean', default: false },
    specified: { type: 'boolean', default: false },
    language: { type: 'string', default: 'en' },
    publishers: { type: 'boolean', default: false },
    publisher: { type: 'boolean', default: false },
  },
}).values

const side = choiceGiven(USAGE, 'split', split, ['fit', 'held-out'])
const every = countGiven(USAGE, '--every', asked.every)

/** What is judged, and how. */
interface Matter {
  readonly name: string
  readonly carriers: readonly Carrier[]
  /** Where blocks were set into articles. */
  readonly cases: readonly Case[]
  /** All that was read, to know it again. */
  readonly texts: readonly string[]
  judge(system: System): Promise<Tally>
}

const { name, carriers, cases, texts, judge: tallyOf } = isWhole() ? wholeArticles() : setBlocks()

function isWhole(): boolean {
  return asked.articles || asked.specified || asked.publishers
}

function wholeArticles(): Matter {
  const whole = asked.publishers ? articlesOfPublishers(side) : articlesIn(asked.language)
  return {
    name: `${whole.length} whole articles`,
    carriers: whole.map(carrierOf),
    cases: [],
    texts: whole.map(textOf),
    judge: (system) => judgeArticles(system, whole),
  }
}

function articlesIn(language: string): readonly WholeArticle[] {
  const known = choiceGiven(USAGE, 'language', language, LANGUAGES)
  if (side === 'held-out') return heldOutArticles(asked.specified ? 'specified' : 'articles', known)
  return fittedArticles().filter((article) => article.language === known)
}

function setBlocks(): Matter {
  const carriers =
    pages === undefined
      ? ownCarriers()
      : carriersOf(folderGiven(USAGE, pages, 'ground-truth'), side === 'fit')
  const all = casesOf(carriers, side)
  const cases = all.filter((_, i) => i % every === 0)
  return {
    name: `${cases.length} cases in ${carriers.length} articles, split ${side}`,
    carriers,
    cases,
    texts: cases.map(({ text }) => text),
    judge: (system) => judge(system, cases, carriers),
  }
}

process.stdout.write(`${name}\n\n`)
process.stdout.write('| | blocks removed | top | middle | bottom | near misses harmed | reporting lost |\n')
process.stdout.write('|---|---|---|---|---|---|---|\n')
let own: Tally | undefined
const [cleancopy, ...peers] = systems
const ours = [...(cleancopy === undefined ? [] : [cleancopy]), ...(isWhole() ? [underItsPublisher] : [])]
const compared = alone ? ours : [...ours, ...peers]
for (const system of [...compared, ...(await taught())]) {
  const tally = await tallyOf(system)
  // Of whole publishers the last row is the one that is held: what a library comes to.
  if (asked.publishers || own === undefined) own = tally
  process.stdout.write(`${rowOf(tally)}\n`)
  if (failures) process.stderr.write(`${tally.failures.map((line) => `${tally.name}: ${line}`).join('\n')}\n`)
}

if (own !== undefined) {
  const speed = await measureSpeed(carriers)
  process.stdout.write(`\n${kindsOf(own)}\n`)
  process.stdout.write(
    `\nCPU ms for 1,000 words: ${speed.classify.toFixed(2)} to classify, ${speed.clean.toFixed(2)} for all of clean\n`,
  )
  if (asked.pin || asked.floors) hold(own)
}

/** The rows that know other articles of the publisher. */
async function taught(): Promise<readonly System[]> {
  if (asked.publishers) return [await inItsLibrary(articlesOfPublishers(split))]
  return publisher ? [afterFiveArticles(cases, carriers)] : []
}

function hold(tally: Tally): void {
  const sha256 = hashOfTexts(texts)
  const figures = figuresOf(tally)
  if (asked.pin) pin('appeals', sha256, figures)
  if (!asked.floors) return
  for (const sentence of fallen('appeals', sha256, figures)) {
    process.stderr.write(`${sentence}\n`)
    process.exitCode = 1
  }
}

/** Blocks removed, by kind. */
function kindsOf({ kinds }: Tally): string {
  const rows = [...kinds].sort(([, a], [, b]) => b.of - a.of)
  const cells = rows.map(([kind, found]) => `| ${kind} | ${shareOf(found)} | ${found.of} |`)
  return ['| kind | blocks removed | of |', '|---|--:|--:|', ...cells].join('\n')
}

function shareOf({ removed, of }: Share): string {
  return `${((100 * removed) / of).toFixed(1)} %`
}

function rowOf(tally: Tally): string {
  const { name, blocks, nearHarmed, nearOf, lost, words } = tally
  const cells = [shareOf(removedOf(tally)), ...PLACES.map((place) => shareOf(blocks[place]))]
  return `| ${[name, ...cells, `${nearHarmed} of ${nearOf}`, `${((100 * lost) / words).toFixed(3)} %`].join(' | ')} |`
}
