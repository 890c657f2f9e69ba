import { compareUtf8 } from './names.ts'

/** A map whose keys are also kept in UTF-8 byte order, for listings. */
export class KeyIndex<T> {
  private readonly values = new Map<string, T>()
  private sorted: string[] = []

  static from<T>(entries: Iterable<readonly [string, T]>): KeyIndex<T> {
    const index = new KeyIndex<T>()
    for (const [key, value] of entries) index.values.set(key, value)
    index.sorted = [...index.values.keys()].sort(compareUtf8)
    return index
  }

  get size(): number {
    return this.sorted.length
  }

  get(key: string): T | undefined {
    return this.values.get(key)
  }

  set(key: string, value: T): void {
    if (!this.values.has(key)) this.sorted.splice(this.firstAtOrAfter(key), 0, key)
    this.values.set(key, value)
  }

  delete(key: string): boolean {
    if (!this.values.delete(key)) return false
    this.sorted.splice(this.firstAtOrAfter(key), 1)
    return true
  }

  keyAt(position: number): string | undefined {
    return this.sorted[position]
  }

  /** Position of the first key that is not before `key`. */
  firstAtOrAfter(key: string): number {
    return this.search((candidate) => compareUtf8(candidate, key) < 0)
  }

  /** Position of the first key after all those that begin with `prefix`. */
  firstBeyond(prefix: string): number {
    return this.search((candidate) => candidate.startsWith(prefix) || compareUtf8(candidate, prefix) < 0)
  }

  private search(isBefore: (key: string) => boolean): number {
    let low = 0
    let high = this.sorted.length
    while (low < high) {
      const middle = (low + high) >>> 1
      const key = this.sorted[middle]
      if (key !== undefined && isBefore(key)) low = middle + 1
      else high = middle
    }
    return low
  }
}
