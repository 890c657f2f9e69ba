interface Preference {
  readonly range: string
  readonly quality: number
}

/**
 * The one of `offers` (media types or content codings, the server's favourite first) that the field value of an
 * Accept-like header likes best, by RFC 9110: the most specific range decides an offer's quality, and the highest
 * quality wins. Parameters other than `q` are ignored. Undefined if none is acceptable.
 */
export function negotiate<T extends string>(header: string | undefined, offers: readonly T[]): T | undefined {
  const preferences = parse(header ?? '')
  if (preferences.length === 0) return offers[0]
  let best: { offer: T; quality: number } | undefined
  for (const offer of offers) {
    const quality = qualityOf(offer, preferences)
    if (quality > (best?.quality ?? 0)) best = { offer, quality }
  }
  return best?.offer
}

/** Whether the client asks for gzip. Without the header anything would be allowed, but nobody was asked. */
export function acceptsGzip(header: string | undefined): boolean {
  return header !== undefined && qualityOf('gzip', parse(header)) > 0
}

function qualityOf(offer: string, preferences: readonly Preference[]): number {
  const [type = offer] = offer.split('/')
  for (const range of [offer, `${type}/*`, '*/*', '*']) {
    const preference = preferences.find((candidate) => candidate.range === range)
    if (preference !== undefined) return preference.quality
  }
  return 0
}

/** Elements that are no range, or whose `q` is no number from 0 to 1, are skipped. */
function parse(header: string): Preference[] {
  return header.split(',').flatMap((element) => {
    const [range = '', ...parameters] = element.split(';').map((part) => part.trim().toLowerCase())
    const q = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? '1'
    if (!/^[^\s/]+(\/[^\s/]+)?$/.test(range) || !/^(0(\.\d{0,3})?|1(\.0{0,3})?)$/.test(q)) return []
    return [{ range, quality: Number(q) }]
  })
}
