import {
  closeSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readFileSync,
  renameSync,
  writeSync,
} from 'node:fs'
import { parseJson } from './json.ts'

/**
 * An append-only file of JSON lines. A line counts from the moment its newline is written: a process that is killed at
 * any byte leaves every line before it whole, and a torn last line is cut off when the journal is opened again.
 */
export class Journal {
  readonly #path: string
  #file: number
  #size: number
  /** Lines in the file, dead ones included. */
  lines = 0

  /** @param replay called for every whole line, oldest first. */
  constructor(path: string, replay: (entry: unknown) => void) {
    this.#path = path
    this.#file = openSync(path, 'a+', 0o600)
    const bytes = readFileSync(path)
    this.#size = bytes.lastIndexOf(0x0a) + 1
    if (this.#size < bytes.length) ftruncateSync(this.#file, this.#size)
    for (const line of bytes.subarray(0, this.#size).toString('utf8').split('\n').slice(0, -1)) {
      replay(parseJson(line))
      this.lines += 1
    }
  }

  /** Synchronous: it costs microseconds, and nothing can come between. */
  append(entry: unknown): void {
    const line = Buffer.from(`${JSON.stringify(entry)}\n`)
    try {
      writeAll(this.#file, line)
    } catch (error) {
      ftruncateSync(this.#file, this.#size) // A full disk must not leave half a line before the next one.
      throw error
    }
    this.#size += line.length
    this.lines += 1
  }

  /** Replaces the whole journal by these entries, at once or not at all. */
  rewrite(entries: readonly unknown[]): void {
    const draft = openSync(`${this.#path}.new`, 'w', 0o600)
    writeAll(draft, Buffer.from(entries.map((entry) => `${JSON.stringify(entry)}\n`).join('')))
    fsyncSync(draft)
    closeSync(draft)
    renameSync(`${this.#path}.new`, this.#path)
    closeSync(this.#file)
    this.#file = openSync(this.#path, 'a+', 0o600)
    this.#size = fstatSync(this.#file).size
    this.lines = entries.length
  }

  close(): void {
    closeSync(this.#file)
  }
}

function writeAll(file: number, bytes: Buffer): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
}
