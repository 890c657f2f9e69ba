import type { Settled } from '../../store/settle.ts'

const METRICS = { published: 'Published', held: 'Held', refused: 'Refused', withdrawn: 'Withdrawn' } as const

/**
 * One article's line: a log entry and, in CloudWatch's embedded metric format, its metrics. An article counts when it
 * changed, not when it was only looked at again.
 */
export function articleLine(settled: Settled, now: number, milliseconds: number): string {
  const counted =
    settled.change === 'changed' && settled.status !== 'unknown' ? METRICS[settled.status] : undefined
  const metrics = [
    { Name: 'Milliseconds', Unit: 'Milliseconds' },
    ...(counted === undefined ? [] : [{ Name: counted, Unit: 'Count' }]),
  ]
  return JSON.stringify({
    _aws: {
      Timestamp: now,
      CloudWatchMetrics: [{ Namespace: 'Cleancopy', Dimensions: [[]], Metrics: metrics }],
    },
    level: 'info',
    message: `${settled.change} ${settled.status}`,
    ...settled,
    Milliseconds: milliseconds,
    ...(counted === undefined ? {} : { [counted]: 1 }),
  })
}

/** What asking a service cost, as a log entry with metrics by moderator. The error names no text of the article. */
export function askedLine(
  moderator: string,
  { units, unanswered }: { readonly units: number; readonly unanswered: number },
  now: number,
  error?: unknown,
): string {
  const metrics = ['Asked', 'Units', 'Unanswered'].map((Name) => ({ Name, Unit: 'Count' }))
  const reason = error instanceof Error ? { name: error.name, reason: error.message.slice(0, 300) } : {}
  return JSON.stringify({
    _aws: {
      Timestamp: now,
      CloudWatchMetrics: [{ Namespace: 'Cleancopy', Dimensions: [['Moderator']], Metrics: metrics }],
    },
    level: unanswered > 0 ? 'error' : 'info',
    message: unanswered > 0 ? 'A moderator did not answer' : 'A moderator was asked',
    ...reason,
    Moderator: moderator,
    Asked: 1,
    Units: units,
    Unanswered: unanswered,
  })
}

/** A message's line, where something went wrong that only a person or another try can mend. */
export function failureLine(message: string, about: Record<string, unknown>, error?: unknown): string {
  const cause = error instanceof Error ? error : undefined
  const detail = cause === undefined ? {} : { name: cause.name, reason: cause.message, stack: cause.stack }
  return JSON.stringify({ level: 'error', message, ...about, ...detail })
}
