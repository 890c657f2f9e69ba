const SPAN = /^(\d{1,5})([hd])$/
const INSTANT = /^(\d{4}-\d{2}-\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/
const HOUR = 60 * 60 * 1000

/**
 * When an embargo ends, ISO 8601 in UTC. `since`, ISO 8601, is what a span (`36h`, `7d`) counts from. Null for what is neither a
 * span nor an instant.
 */
export function embargoEnd(embargo: string, since: string | undefined): string | null {
  const span = SPAN.exec(embargo)
  if (span !== null) {
    const start = Date.parse(since ?? '')
    return Number.isNaN(start) ? null : isoOf(start + Number(span[1]) * (span[2] === 'd' ? 24 : 1) * HOUR)
  }
  const instant = INSTANT.exec(embargo)
  if (instant === null) return null
  const [, day = '', zone] = instant
  // 31 February is no date; JavaScript alone would take it for 3 March.
  if (isoOf(Date.parse(`${day}T00:00:00Z`))?.startsWith(day) !== true) return null
  return isoOf(Date.parse(embargo === day || zone !== undefined ? embargo : `${embargo}Z`))
}

function isoOf(time: number): string | null {
  return Number.isNaN(time) ? null : new Date(time).toISOString()
}
