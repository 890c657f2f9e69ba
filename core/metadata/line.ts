/** Reading one line of text out of a claim: no control characters, no broken Unicode, no double-encoded markup. */

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  middot: '·',
  bull: '•',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  ccedil: 'ç',
  uuml: 'ü',
  ouml: 'ö',
  auml: 'ä',
  szlig: 'ß',
  ntilde: 'ñ',
}

/** The claim on one line, or undefined where nothing readable is left. Cut at `limit` UTF-16 units. */
export function oneLine(raw: string, limit = 500): string | undefined {
  const line = decodeEntities(raw)
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
  if (line === '') return undefined
  return line.length <= limit
    ? line
    : line
        .slice(0, limit)
        .replace(/\p{Surrogate}$/u, '')
        .trimEnd()
}

/** Sites encode twice: `&amp;#8217;` in a page arrives here as `&#8217;`. */
function decodeEntities(raw: string): string {
  if (!raw.includes('&')) return raw
  return raw.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return NAMED[name] ?? whole
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}

/** What two lines have in common when only letters and digits count. */
export function lineKey(line: string): string {
  // Most lines are ASCII, for which the general way does the same at many times the cost.
  if (/^[ -~]*$/.test(line))
    return line
      .toLowerCase()
      .replace(/[^a-z\d]+/g, ' ')
      .trim()
  return line
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
