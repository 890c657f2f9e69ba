/** The address that relative links resolve against, or null where none is absolute. */
export function baseOf(
  base: string | null,
  source: string | undefined,
  canonical: string | undefined,
): string | null {
  for (const address of [source, canonical]) {
    if (address === undefined || !URL.canParse(address)) continue
    return base !== null && URL.canParse(base, address) ? new URL(base, address).href : address
  }
  return base !== null && URL.canParse(base) ? base : null
}
