/** Cleans one file a message; the thread's side of `clean-many.ts`. */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { renderers } from '../../core/render/index.ts'
import type { UploaderClaims } from '../../core/types.ts'
import { claimsFor, type OutputFormat, publicationOf, read, render, renderLine } from '../article.ts'

/** What all files of one run share. */
export interface Setup {
  readonly format: OutputFormat
  readonly claims: UploaderClaims
  /** Folder for one output file an article, or null for lines of JSON. */
  readonly out: string | null
}

export interface Task {
  readonly path: string
  /** What results call it. */
  readonly file: string
  /** Its name under the folder for output, without the ending that is added. */
  readonly name: string
}

export interface Result {
  readonly file: string
  /** One line of JSON, or null where the output went to a file. */
  readonly line: string | null
  readonly refusal: { readonly code: string; readonly detail: string } | null
}

async function run({ path, file, name }: Task, { format, claims, out }: Setup): Promise<Result> {
  const said = await claimsFor(path, claims)
  const outcome = said.ok ? publicationOf(await read(basename(path), await readFile(path), said.value)) : said
  const refusal = outcome.ok ? null : outcome.refusal
  if (out === null) return { file, line: renderLine(file, outcome, format), refusal }
  if (outcome.ok) {
    const target = join(out, `${name}.${renderers[format].extension}`)
    await mkdir(dirname(target), { recursive: true })
    await writeFile(target, `${render(outcome.value, format, file)}\n`)
  }
  return { file, line: null, refusal }
}

const setup: Setup = workerData
parentPort?.on('message', async (task: Task) => parentPort?.postMessage(await run(task, setup)))
