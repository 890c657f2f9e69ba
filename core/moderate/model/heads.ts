/** What the model was fitted to tell, in the order of the weights. */
export const HEADS = ['tox', 'hate', 'harass', 'threat', 'sexual', 'selfharm', 'profanity', 'spam'] as const

export type Head = (typeof HEADS)[number]

/**
 * Facts of which one is needed before a head may speak. The weights alone would hold an article for its subject; this is where
 * "a topic word alone never holds" and "a threat needs a target or an imperative" are kept.
 */
const NEEDS: Readonly<Record<Head, readonly string[]>> = {
  tox: [
    '§insulting',
    '§slur',
    '§gendered',
    '§insult',
    '§you-insult',
    '§names-called',
    '§group-is-demeaned',
    '§group-demeaned',
    '§group-loathed',
    '§group-violence',
    '§violence-willed',
    '§harm-yourself',
  ],
  hate: [
    '§slur',
    '§gendered',
    '§insult',
    '§group-is-demeaned',
    '§group-demeaned',
    '§group-loathed',
    '§group-violence',
  ],
  harass: [
    '§insulting',
    '§slur',
    '§gendered',
    '§explicit',
    '§profane',
    '§insult',
    '§you-insult',
    '§names-called',
    '§harm-yourself',
    '§violence-willed',
  ],
  threat: ['§violence-willed', '§violence-at', '§group-violence', '§harm-yourself'],
  sexual: ['§explicit', '§i-want-you', '§you-sexual', '§desires', '§desire', '§topics'],
  selfharm: ['§i-despair', '§harm-myself', '§harm-yourself', '§end-life'],
  profanity: ['§profane', '§explicit', '§gendered', '§slur', '§insult'],
  spam: [],
}

export function maySpeak(head: Head, facts: readonly string[]): boolean {
  // Whoever condemns the words repeats them; a slur, or an insult to the reader's face, is another matter.
  const condemns = facts.includes('§condemning') && !facts.includes('§slur')
  if (condemns && (head === 'hate' || head === 'threat')) return false
  if (condemns && (head === 'tox' || head === 'harass') && !facts.includes('§you-insult')) return false
  return NEEDS[head].length === 0 || facts.some((fact) => NEEDS[head].includes(fact))
}
