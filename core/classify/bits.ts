/** Sets of small numbers, a bit for each: most of a set that is nearly empty is passed over 32 at a time. */

export function bitsFor(size: number): Int32Array {
  return new Int32Array(Math.ceil(size / 32))
}

export function addBit(bits: Int32Array, i: number): void {
  bits[i >>> 5] = (bits[i >>> 5] ?? 0) | (1 << (i & 31))
}

/** The first number of the set that is not below `from`; -1 where there is none. */
export function nextBit(bits: Int32Array, from: number): number {
  let below = -1 << (from & 31)
  for (let word = from >>> 5; word < bits.length; word += 1) {
    const rest = (bits[word] ?? 0) & below
    if (rest !== 0) return word * 32 + 31 - Math.clz32(rest & -rest)
    below = -1
  }
  return -1
}
