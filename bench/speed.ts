/** How fast it is, beside bare htmlparser2 and Readability on the same pages in the same run, on one thread; and how large. */
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Readability } from '@mozilla/readability'
import { Parser } from 'htmlparser2'
import { parseHTML } from 'linkedom'
import { bundle } from '../lib/esbuild.ts'
import { type Page, pageIds, readPage } from '../train/classify/corpus.ts'
import { countGiven, folderGiven, readCommandLine } from './command-line.ts'
import { measureLibrary } from './library.ts'
import { kib } from './sizes.ts'

const USAGE = `Usage: npm run bench:speed -- FOLDER [PAGES]

On so many articles (200) of a folder in the layout of WCXB; over all of its pages the start, the memory and the sizes.
`
const [folder, limit = '200'] = readCommandLine(USAGE, { allowPositionals: true }).positionals
const corpus = folderGiven(USAGE, folder, 'ground-truth')
const most = countGiven(USAGE, 'PAGES', limit)
const ROUNDS = 5

interface Task {
  readonly name: string
  run(page: Prepared): unknown
}

interface Prepared extends Page {
  /** The page as text: what the parsers get, so that none pays for another's decoding. */
  readonly html: string
  /** Its article, as plain text. */
  readonly plain: string
}

/** As a program gets them: what runs TypeScript as it is adds to every function that is made, and the others are built, too. */
async function builtStages(): Promise<typeof import('./stages.ts')> {
  const folder = mkdtempSync(join(tmpdir(), 'cleancopy-stages-'))
  bundle('bench/stages.ts', folder)
  process.on('exit', () => rmSync(folder, { recursive: true }))
  return import(pathToFileURL(join(folder, 'index.mjs')).href)
}

const { classify, clean, decode, parse, renderText } = await builtStages()

const tasks: readonly Task[] = [
  { name: 'htmlparser2, text of the page', run: ({ html }) => bareText(html) },
  { name: 'decode', run: ({ bytes }) => decode({ key: '', bytes, declaredType: 'text/html' }) },
  {
    name: 'parse',
    run: ({ html, url }) => parse('html', { text: html, charset: 'utf-8', notes: [] }, url),
  },
  { name: 'parse + classify + text', run: ({ html, url }) => extract(html, url) },
  { name: 'clean, HTML', run: ({ bytes, url }) => clean(bytes, { url, contentType: 'text/html' }) },
  {
    name: 'clean, the article as plain text',
    run: ({ plain }) => clean(plain, { contentType: 'text/plain' }),
  },
  {
    name: 'Readability + linkedom',
    run: ({ html }) => new Readability(parseHTML(html).document).parse(),
  },
]

function bareText(html: string): string {
  let text = ''
  let unseen = 0
  const isUnseen = (name: string): boolean => name === 'script' || name === 'style'
  const parser = new Parser({
    onopentagname: (name) => {
      if (isUnseen(name)) unseen += 1
    },
    onclosetag: (name) => {
      if (isUnseen(name)) unseen -= 1
    },
    ontext: (data) => {
      if (unseen === 0) text += data
    },
  })
  parser.end(html)
  return text
}

async function extract(html: string, url: string): Promise<string> {
  const document = await parse('html', { text: html, charset: 'utf-8', notes: [] }, url)
  const labelled = document.ok ? await classify(document.value) : document
  if (!labelled.ok) return ''
  return renderText(labelled.value.filter(({ role }) => role === 'body').map(({ block }) => block))
}

/**
 * CPU milliseconds a page: the median page of the best of its rounds, and the mean. The tasks take turns, so that whatever
 * else the machine is doing meets all of them alike.
 */
async function measure(pages: readonly Prepared[]) {
  const times = tasks.map((task) => ({ task, best: new Float64Array(pages.length).fill(Infinity) }))
  for (const [i, page] of pages.entries()) {
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const { task, best } of times)
        best[i] = Math.min(best[i] ?? Infinity, await cpuTime(() => task.run(page)))
    }
  }
  return times.map(({ task: { name }, best }) => ({
    name,
    median: best.toSorted()[best.length >> 1] ?? 0,
    mean: best.reduce((a, b) => a + b, 0) / best.length,
  }))
}

async function cpuTime(run: () => unknown): Promise<number> {
  const before = process.cpuUsage()
  await run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

async function prepare(page: Page): Promise<Prepared[]> {
  const decoded = await decode({ key: '', bytes: page.bytes, declaredType: 'text/html' })
  const plain = page.truth.main_content ?? ''
  return decoded.ok && plain !== '' ? [{ ...page, html: decoded.value.text, plain }] : []
}

const load = (loadavg()[0] ?? 0).toFixed(1)
const pages: Prepared[] = []
for (const id of pageIds(corpus)) {
  const page = readPage(corpus, id)
  if (page.type === 'article') pages.push(...(await prepare(page)))
  if (pages.length >= most) break
}
const words = pages.reduce((sum, { plain }) => sum + plain.split(/\s+/).length, 0) / pages.length
if (pages.length === 0) throw new Error('The corpus has no articles.')

for (const page of pages) for (const task of tasks) await task.run(page)
const results = await measure(pages)
const bare = results[0]?.mean ?? 1
console.log(
  `${pages.length} articles, ${cpus()[0]?.model}, ${cpus().length} cores, Node ${process.version}\n`,
)
console.log('| | CPU ms a page, median | mean | x htmlparser2 |\n|---|--:|--:|--:|')
for (const { name, median, mean } of results)
  console.log(`| ${name} | ${median.toFixed(2)} | ${mean.toFixed(2)} | ${(mean / bare).toFixed(1)} |`)
const plainMean = results.find(({ name }) => name.endsWith('plain text'))?.mean ?? 0
console.log(
  `\nPlain text: ${((plainMean / words) * 1000).toFixed(2)} ms per 1,000 words (${words.toFixed(0)} words a page)`,
)
const all = pageIds(corpus).map((id) => join(corpus, 'html', `${id}.html.gz`))
const { start, onDemand, data, page, ...library } = measureLibrary(all)
console.log(
  `Minified library: ${kib(start)} of code at its start, ${kib(onDemand)} on demand, ${kib(data)} of data (learned weights, glossaries, lists) on demand\n` +
    `A page needs ${kib(page.code)} of code and ${kib(page.data)} of data in all\n` +
    `Start of a process to its first page: ${library.ready.toFixed(0)} ms, ${library.readyCpu.toFixed(0)} ms of processor time\n` +
    `The same of Readability + linkedom: ${library.peerReady.toFixed(0)} ms, ${library.peerReadyCpu.toFixed(0)} ms of processor time\n` +
    `Of ours the model of moderation: ${library.moderated.toFixed(0)} ms, ${library.moderatedCpu.toFixed(0)} ms of processor time\n` +
    `Memory: ${library.first.toFixed(0)} MB after the first page, ${library.peak.toFixed(0)} MB at most over all ${all.length} pages\n` +
    `Load ${load} before and ${(loadavg()[0] ?? 0).toFixed(1)} after`,
)
