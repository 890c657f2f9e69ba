import type { Token } from './tokens.ts'

/** Longer than any word that is meant to be read: encoded data. */
const BLOB = 36
const CONSONANTS = /^[a-z]*[bcdfghjklmnpqrstvwxz]{6}[a-z]*$/
const GIBBERISH_FROM = 8
const LINE_FEED = 10
const LESS = 60
const GREATER = 62
const BROKEN = 0xfffd

/** What is left in a text of the mail or the page that it came from: quoted lines, markup, encoded data, broken characters, random letters. */
export function residues(tokens: readonly Token[], text: string): string[] {
  const facts: string[] = []
  const say = (fact: string) => {
    if (!facts.includes(fact)) facts.push(fact)
  }
  let last = tokens[0]?.start ?? 0
  for (const { word, start, end } of tokens) {
    for (let at = last; at < start; at++) {
      const code = text.charCodeAt(at)
      if (code === LESS) say('§markup')
      else if (code === BROKEN) say('§broken')
      else if (code === GREATER && text.charCodeAt(at - 1) === LINE_FEED) say('§quoted-line')
    }
    last = end
    if (end - start < GIBBERISH_FROM || word.startsWith('§')) continue
    if (end - start >= BLOB) say('§blob')
    else if (CONSONANTS.test(word)) say('§gibberish')
  }
  return facts
}
