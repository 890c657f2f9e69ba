import lines from '../../data/given-names.json' with { type: 'json' }

/**
 * Given names that are common somewhere, in Latin letters, lower case, without accents. They only tell a person from a
 * section or an outlet where nothing else does; a name that is not here is no less a name.
 */
const KNOWN: ReadonlySet<string> = new Set(lines.join(' ').split(' '))

/** Without accents. */
const PLAIN = /^[\0-\x7f]*$/

/** Whether a word, accents and case aside, is a common given name. */
export function isGivenName(word: string): boolean {
  const bare = PLAIN.test(word) ? word : word.normalize('NFKD').replace(/\p{M}/gu, '')
  return KNOWN.has(bare.toLowerCase())
}
