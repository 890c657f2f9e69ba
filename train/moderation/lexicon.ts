import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { tokenise } from '../../core/moderate/model/tokens.ts'
import edits from '../data/moderation-lexicon.json' with { type: 'json' }

/** What a term of the lexicon says of a window; `topic` words are spoken in any clinic or court room. */
export type Tag = 'slur' | 'gendered' | 'explicit' | 'topic' | 'profane' | 'insult'

/** Terms that mean something else more often than not, judged by eye over both lists. */
const INNOCENT = new Set(edits.innocent)
/** Words of medicine, law and art: they tell the topic and never hold by themselves. */
const TOPIC = new Set(edits.topic)

/** Reads both lists of a folder into terms (as the tokeniser writes them) by tag. Deterministic. */
export function readLexicon(folder: string): Map<string, Tag> {
  const lexicon = new Map<string, Tag>()
  const add = (term: string, tag: Tag) => {
    const words = tokenise(term).map((token) => token.word)
    const key = words.join(' ')
    if (words.length === 0 || words.length > 3 || key.length < 3 || key.includes('§')) return
    if (INNOCENT.has(key) || /^(?:the|a|of|an|in|on) /.test(key)) return
    if (!lexicon.has(key)) lexicon.set(key, TOPIC.has(key) ? 'topic' : tag)
  }
  const [, ...rows] = readFileSync(join(folder, 'profanity-surge.csv'), 'utf8').split('\n')
  for (const row of rows) {
    const cells = row.split(',')
    if (cells.length < 8) continue
    add(cells[0] ?? '', tagOf(cells[0] ?? '', cells.slice(1, 4), cells.slice(4, 7), Number(cells[7])))
  }
  for (const term of readFileSync(join(folder, 'profanity-ldnoobw-en.txt'), 'utf8').split('\n'))
    add(term, 'explicit')
  return lexicon
}

function tagOf(term: string, forms: readonly string[], categories: readonly string[], severity: number): Tag {
  const about = (word: string) => categories.some((category) => category.includes(word))
  if (about('racial') && severity >= 2) return 'slur'
  if (/fag|homo|dyke|tranny|shemale/.test(forms.join(' ')) || /fag|shemale|tranny/.test(term)) return 'slur'
  if (about('orientation')) return 'gendered'
  if (/fuck|shit|ass\b|arse|damn|piss|bollock/.test(forms.join(' '))) return 'profane'
  if (about('sexual anatomy')) return severity >= 1.6 ? 'profane' : 'explicit'
  if (about('bodily') || about('religious')) return 'profane'
  return 'insult'
}

/** The content of `data/moderation-lexicon.json`. */
export function packLexicon(lexicon: ReadonlyMap<string, Tag>) {
  const terms: Partial<Record<Tag, string[]>> = {}
  for (const [term, tag] of lexicon) terms[tag] = [...(terms[tag] ?? []), term]
  return {
    licence: 'MIT AND CC-BY-4.0',
    source:
      'profanity-surge (Surge AI, MIT) and List of Dirty, Naughty, Obscene, and Otherwise Bad Words (LDNOOBW, CC-BY-4.0), edited',
    terms: Object.fromEntries(Object.entries(terms).map(([tag, list]) => [tag, list.sort().join('|')])),
  }
}
