export interface Row {
  readonly what: string
  readonly measured: string
  /** At most so much; empty where nothing is promised. */
  readonly wanted: string
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

/** A Markdown table that is also readable as it is. */
export function table(rows: readonly Row[]): string {
  const lines = [{ what: 'what', measured: 'measured', wanted: 'at most' }, ...rows].map(
    ({ what, measured, wanted }) => `| ${what.padEnd(34)} | ${measured.padEnd(46)} | ${wanted.padEnd(8)} |`,
  )
  const [head = '', ...rest] = lines
  return [head, head.replace(/[^|]/g, '-'), ...rest, ''].join('\n')
}
