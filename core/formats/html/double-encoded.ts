import { isAboutEncodings, sequenceAt } from '../../decode/double-encoded.ts'
import type { Note } from '../../types.ts'
import type { Sink } from './scan.ts'

/** What `’`, `“` and `–` begin with once their UTF-8 was read as windows-1252. */
const SIGN = '&acirc;&euro;'
/** What is searched for: engines are much quicker with strings as short as this. */
const BEGINNING = SIGN.slice(0, 6)
/** Nobody writes so many of them. */
const FEWEST = 3

/** Whether a page was written from UTF-8 that had been read as windows-1252: its character references spell bytes, `&acirc;&euro;&trade;` for `’`. */
export function spellsBytes(text: string): boolean {
  let count = 0
  for (let at = text.indexOf(BEGINNING); at >= 0 && count < FEWEST; at = text.indexOf(BEGINNING, at + 1))
    if (text.startsWith(SIGN, at)) count++
  return count >= FEWEST && !isAboutEncodings(text)
}

export const SPELT_BYTES: Note = {
  code: 'double-encoded',
  detail:
    'Its character references spell UTF-8 that had been read as windows-1252; they were read as what that was.',
}

/** Character references in a row that spell the bytes of one character are that character. `end` is called after the last token. */
export function readingBytes(sink: Sink): Sink & { end(): void } {
  let held: { readonly value: string; readonly end: number }[] = []
  const release = (): void => {
    for (const { value, end } of held) sink.character(value, end)
    held = []
  }
  const character = (value: string, end: number): void => {
    const spelt = sequenceAt(held.map((each) => each.value).join('') + value)
    if (spelt === undefined && held.length > 0) {
      release()
      // What ends one sequence may begin the next.
      character(value, end)
    } else if (spelt === 'more') held.push({ value, end })
    else {
      held = []
      sink.character(spelt?.char ?? value, end)
    }
  }
  return {
    open: (...tag) => {
      release()
      sink.open(...tag)
    },
    close: (tag) => {
      release()
      sink.close(tag)
    },
    text: (start, end) => {
      release()
      sink.text(start, end)
    },
    character,
    stopped: () => sink.stopped(),
    end: release,
  }
}
