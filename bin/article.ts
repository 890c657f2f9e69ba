/** One article on the command line: bytes in, one of the output formats out. */
import { toCleanCopy } from '../core/clean-copy.ts'
import { defaultPolicy } from '../core/moderate/default-policy.ts'
import { accept } from '../core/outcome.ts'
import { type Walk, walk } from '../core/pipeline.ts'
import { renderers } from '../core/render/index.ts'
import type { Outcome, Publication, UploaderClaims } from '../core/types.ts'
import { parseSidecar } from '../store/claims.ts'
import { readSidecar } from './sidecar-file.ts'

export type OutputFormat = 'json' | 'text' | 'markdown' | 'html'

/** The options of `cleancopy clean`. */
export interface CleanSettings extends UploaderClaims {
  readonly format: OutputFormat
  /** Show every block with role and evidence in place of the clean copy. */
  readonly explain?: boolean
  /** Folder for one output file an article. */
  readonly out?: string
}

/** What is said of a file: by its sidecar `FILE.meta.json` if there is one, else by the options; as in an upload. */
export async function claimsFor(path: string, options: UploaderClaims): Promise<Outcome<UploaderClaims>> {
  const sidecar = await readSidecar(path)
  if (sidecar === undefined) return accept(options)
  const claims = parseSidecar(sidecar)
  return claims.ok ? accept({ ...options, ...claims.value }) : claims
}

/** Runs the corridor. `name` is the file's name: its ending helps to tell the input format. */
export function read(name: string, bytes: Uint8Array, claims: UploaderClaims): Promise<Outcome<Walk>> {
  return walk({ key: name, bytes, claims }, defaultPolicy)
}

/** The publication in one output format, without a newline at the end. */
export function render(publication: Publication, format: OutputFormat, name: string): string {
  // For people at a desk: with the removed passages, which the public JSON only counts.
  if (format === 'json') return JSON.stringify(toCleanCopy(publication), null, 2)
  return renderers[format].render(publication, { id: name, url: null }).trimEnd()
}

/** One article of many as one line of JSON. */
export function renderLine(file: string, outcome: Outcome<Publication>, format: OutputFormat): string {
  if (!outcome.ok) return JSON.stringify({ file, ok: false, refusal: outcome.refusal })
  const content =
    format === 'json' ? toCleanCopy(outcome.value) : { [format]: render(outcome.value, format, file) }
  return JSON.stringify({ file, ok: true, ...content })
}

export function publicationOf(outcome: Outcome<Walk>): Outcome<Publication> {
  return outcome.ok ? accept(outcome.value.publication) : outcome
}
