/**
 * The library as a program that uses it would bundle it: what is loaded when, how long it takes from the start of a process to its
 * first clean page, and the memory that pages take.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundle } from '../lib/esbuild.ts'
import { type Sizes, sizesOf, sizesWith } from './sizes.ts'

export interface LibraryFacts extends Sizes {
  /** What a page in English needs in all: the start, the format, the classifier and the moderation model. */
  readonly page: { readonly code: number; readonly data: number }
  /** Milliseconds from the start of a process to its first page: median of the wall clock, and of processor time. */
  readonly ready: number
  readonly readyCpu: number
  /** The same of Readability and linkedom, bundled alike, on the same page and by turns. */
  readonly peerReady: number
  readonly peerReadyCpu: number
  /** What of both is the model of moderation: as much less it takes where the page is said to be German, which loads none. */
  readonly moderated: number
  readonly moderatedCpu: number
  /** Resident MB after the first page, and the most after any. */
  readonly first: number
  readonly peak: number
}

const PAGE = ['core/formats/html/index.ts', 'core/classify/html.ts', 'core/moderate/model/index.ts']
const STARTS = 15

/** @param files gzipped pages; all are read by one process, and the first by several, one after the other. */
export function measureLibrary(files: readonly string[]): LibraryFacts {
  const folder = mkdtempSync(join(tmpdir(), 'cleancopy-speed-'))
  try {
    const { metafile } = bundle('core/index.ts', join(folder, 'own'))
    bundle('bench/peer.ts', join(folder, 'peer'))
    const script = join(folder, 'run.mjs')
    writeFileSync(script, CHILD)
    const run = (of: string, shown: readonly string[], language: string): readonly number[] =>
      execFileSync(process.execPath, [script, join(folder, of, 'index.mjs'), language], {
        input: shown.join('\n'),
        encoding: 'utf8',
        env: {},
      })
        .trim()
        .split(' ')
        .map(Number)
    // By turns, so that what else the machine does slows all alike.
    const starts = Array.from({ length: STARTS }, () => ({
      english: run('own', files.slice(0, 1), 'en'),
      german: run('own', files.slice(0, 1), 'de'),
      peer: run('peer', files.slice(0, 1), 'en'),
    }))
    const of = (name: 'english' | 'peer', figure: number): number =>
      median(starts.map((turn) => turn[name][figure] ?? 0))
    const moreThanGerman = (figure: number): number =>
      median(starts.map(({ english, german }) => (english[figure] ?? 0) - (german[figure] ?? 0)))
    const [, , first = 0, peak = 0] = run('own', files, 'en')
    return {
      ...sizesOf(metafile),
      page: sizesWith(metafile, PAGE),
      ready: of('english', 0),
      readyCpu: of('english', 1),
      peerReady: of('peer', 0),
      peerReadyCpu: of('peer', 1),
      moderated: moreThanGerman(0),
      moderatedCpu: moreThanGerman(1),
      first,
      peak,
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0
}

/** Not `maxRSS`: on Linux a child begins with its parent's. It gets no environment: what that has Node load at its start is nobody's here. */
const CHILD = `import { readFileSync } from 'node:fs'; import { gunzipSync } from 'node:zlib'
const { clean } = await import(process.argv[2])
let ready, cpu, first, peak = 0
for (const file of readFileSync(0, 'utf8').split('\\n')) {
  await clean(gunzipSync(readFileSync(file)), { contentType: 'text/html', language: process.argv[3] })
  ready ??= performance.now()
  cpu ??= process.cpuUsage()
  const { rss } = process.memoryUsage()
  first ??= rss
  peak = Math.max(peak, rss)
}
console.log(ready, (cpu.user + cpu.system) / 1000, first / 1048576, peak / 1048576)`
