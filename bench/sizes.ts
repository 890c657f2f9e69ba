import type { Metafile } from 'esbuild'

/** Bytes of a bundle, minified. */
export interface Sizes {
  /** The entry and every chunk that it imports statically. */
  readonly start: number
  /** Chunks that are loaded when something needs them, weights aside. */
  readonly onDemand: number
  /** What was learned from data. */
  readonly weights: number
}

const WEIGHTS = /(?:^|\/)data\/(?:page|lines|moderation)-\w+\.json$/

export function sizesOf({ outputs }: Metafile): Sizes {
  const weightsIn = (file: string): number =>
    Object.entries(outputs[file]?.inputs ?? {})
      .filter(([path]) => WEIGHTS.test(path))
      .reduce((sum, [, { bytesInOutput }]) => sum + bytesInOutput, 0)
  const files = Object.keys(outputs)
  const total = (some: readonly string[]): number =>
    some.reduce((sum, file) => sum + (outputs[file]?.bytes ?? 0) - weightsIn(file), 0)
  const first = startOf(outputs)
  return {
    start: total([...first]),
    onDemand: total(files.filter((file) => !first.has(file))),
    weights: files.reduce((sum, file) => sum + weightsIn(file), 0),
  }
}

/** The outputs that are loaded with the first one that was asked for. */
function startOf(outputs: Metafile['outputs']): ReadonlySet<string> {
  const entry = Object.keys(outputs).find((file) => /(?:^|\/)index\.m?js$/.test(file))
  const loaded = new Set<string>()
  const load = (file: string): void => {
    if (loaded.has(file)) return
    loaded.add(file)
    for (const { path, kind } of outputs[file]?.imports ?? [])
      if (kind === 'import-statement' && path in outputs) load(path)
  }
  if (entry !== undefined) load(entry)
  return loaded
}

export function kib(bytes: number): string {
  return `${Math.round(bytes / 1024)} KiB`
}
