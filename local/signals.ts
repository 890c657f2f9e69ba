const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const

/** Closes and ends the process at the first signal; at the second it ends at once. Gives the removal of the handlers. */
export function onSignals(close: () => Promise<void>): () => void {
  let signalled = false
  const handlers = Object.entries(SIGNALS).map(([signal, code]) => {
    const handler = () => {
      if (signalled) process.exit(code)
      signalled = true
      close().then(
        () => process.exit(code),
        () => process.exit(1),
      )
    }
    process.on(signal, handler)
    return () => process.off(signal, handler)
  })
  return () => {
    // A second signal during the close must still find its handler.
    if (!signalled) for (const remove of handlers) remove()
  }
}
