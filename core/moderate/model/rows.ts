import { charCodes, LOW } from '../../packed.ts'

/** Which row of the model's table belongs to a bucket: rows stand in the order of their buckets, some in each group of `GROUP` buckets. */
export interface Rows {
  /** Where each group's rows begin, and last where they all end. */
  readonly starts: Uint32Array
  /** Of each row: `LOW` + the place of its bucket in the group. */
  readonly lows: Uint8Array
}

export const GROUP = 64

/** One character each. */
export interface PackedRows {
  /** Of each group: `LOW` + how many rows it has. */
  readonly groups: string
  /** See `Rows`. */
  readonly lows: string
}

export function unpackRows({ groups, lows }: PackedRows): Rows {
  const counts = charCodes(groups)
  const starts = new Uint32Array(counts.length + 1)
  let start = 0
  for (let group = 0; group < counts.length; group++) {
    start += (counts[group] ?? LOW) - LOW
    starts[group + 1] = start
  }
  return { starts, lows: charCodes(lows) }
}

/** -1 where the model knows nothing of the bucket. */
export function rowOf({ starts, lows }: Rows, bucket: number): number {
  const group = Math.floor(bucket / GROUP)
  const low = LOW + (bucket % GROUP)
  const end = starts[group + 1] ?? 0
  for (let row = starts[group] ?? 0; row < end; row++) {
    const other = lows[row] ?? 0
    if (other >= low) return other === low ? row : -1
  }
  return -1
}
