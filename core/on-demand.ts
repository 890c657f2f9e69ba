/**
 * A module that is imported when it is first asked for (docs/adr/0013-loaded-on-demand.md). Asking `import()` for one that is there costs
 * 20 microseconds each time, and a page would ask it for half a dozen.
 */
export function onDemand<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined
  return () => {
    loaded ??= load()
    return loaded
  }
}
