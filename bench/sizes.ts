import type { Metafile } from 'esbuild'

/** Bytes of a bundle, minified. */
export interface Sizes {
  /** The entry and every chunk that it imports statically. */
  readonly start: number
  /** Chunks that are loaded when something needs them, data aside. */
  readonly onDemand: number
  /** What was learned, the glossaries, the index of the rules' patterns, given names. */
  readonly data: number
}

const DATA = /(?:^|\/)data\/[\w/-]+\.json$/

export function sizesOf({ outputs }: Metafile): Sizes {
  const files = Object.keys(outputs)
  const first = loadedWith(outputs, files.filter(isEntry))
  return {
    start: codeIn(outputs, [...first]),
    onDemand: codeIn(
      outputs,
      files.filter((file) => !first.has(file)),
    ),
    data: files.reduce((sum, file) => sum + dataIn(outputs, file), 0),
  }
}

/** Code and data that are loaded at the start and with the chunks of these modules. */
export function sizesWith({ outputs }: Metafile, modules: readonly string[]): { code: number; data: number } {
  const begun = Object.entries(outputs).flatMap(([file, { entryPoint = '' }]) =>
    isEntry(file) || modules.includes(entryPoint) ? [file] : [],
  )
  const files = [...loadedWith(outputs, begun)]
  return {
    code: codeIn(outputs, files),
    data: files.reduce((sum, file) => sum + dataIn(outputs, file), 0),
  }
}

function isEntry(file: string): boolean {
  return /(?:^|\/)index\.m?js$/.test(file)
}

function codeIn(outputs: Metafile['outputs'], files: readonly string[]): number {
  return files.reduce((sum, file) => sum + (outputs[file]?.bytes ?? 0) - dataIn(outputs, file), 0)
}

function dataIn(outputs: Metafile['outputs'], file: string): number {
  return Object.entries(outputs[file]?.inputs ?? {})
    .filter(([path]) => DATA.test(path))
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
