import type { Metafile } from 'esbuild'

/** Bytes of a bundle, minified. */
export interface Sizes {
  /** The entry and every chunk that it imports statically. */
  readonly start: number
  /** Chunks that are loaded when something needs them, weights aside. */
  readonly onDemand: number
  /** What was learned from data, and the glossaries. */
  readonly weights: number
}

const WEIGHTS = /(?:^|\/)data\/(?:headline|(?:page|lines|moderation)-\w+|glossaries\/\w+)\.json$/

export function sizesOf({ outputs }: Metafile): Sizes {
  const files = Object.keys(outputs)
  const first = loadedWith(outputs, files.filter(isEntry))
  return {
    start: codeIn(outputs, [...first]),
    onDemand: codeIn(
      outputs,
      files.filter((file) => !first.has(file)),
    ),
    weights: files.reduce((sum, file) => sum + weightsIn(outputs, file), 0),
  }
}

/** Code and weights that are loaded at the start and with the chunks of these modules. */
export function sizesWith(
  { outputs }: Metafile,
  modules: readonly string[],
): { code: number; weights: number } {
  const begun = Object.entries(outputs).flatMap(([file, { entryPoint = '' }]) =>
    isEntry(file) || modules.includes(entryPoint) ? [file] : [],
  )
  const files = [...loadedWith(outputs, begun)]
  return {
    code: codeIn(outputs, files),
    weights: files.reduce((sum, file) => sum + weightsIn(outputs, file), 0),
  }
}

function isEntry(file: string): boolean {
  return /(?:^|\/)index\.m?js$/.test(file)
}

function codeIn(outputs: Metafile['outputs'], files: readonly string[]): number {
  return files.reduce((sum, file) => sum + (outputs[file]?.bytes ?? 0) - weightsIn(outputs, file), 0)
}

function weightsIn(outputs: Metafile['outputs'], file: string): number {
  return Object.entries(outputs[file]?.inputs ?? {})
    .filter(([path]) => WEIGHTS.test(path))
    .reduce((sum, [, { bytesInOutput }]) => sum + bytesInOutput, 0)
}

/** These outputs and all that they import statically. */
function loadedWith(outputs: Metafile['outputs'], files: readonly string[]): ReadonlySet<string> {
  const loaded = new Set<string>()
  const load = (file: string): void => {
    if (loaded.has(file)) return
    loaded.add(file)
    for (const { path, kind } of outputs[file]?.imports ?? [])
      if (kind === 'import-statement' && path in outputs) load(path)
  }
  for (const file of files) load(file)
  return loaded
}

export function kib(bytes: number): string {
  return `${Math.round(bytes / 1024)} KiB`
}
