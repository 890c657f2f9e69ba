import { hashName, hashPart } from '../hash.ts'
import { letterPattern } from '../letters.ts'
import { lookUp, wordTable } from '../word-table.ts'

/** The commonest short words of each language; together they are a quarter to a half of any running text. */
const STOP_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in is that for it was on with as are be this by at from have not they which you his were',
  de: 'der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch es werden aus hat dass sie nach',
  fr: 'de la le les et des en un une du que est dans qui pour par au sur pas plus ne se sont avec il ce aux',
  es: 'de la que el en y los las del se por un con una para su al no es lo más como sus pero fue ha este',
  pt: 'de que e do da em um para com não uma os no se na por mais as dos como mas foi ao das são à pelo',
  it: 'di che e il la per un del in non una è della con sono le si da dei alla al ha gli anche nel più questo',
  nl: 'de het een van en in is dat op te zijn met voor niet aan er die om ook als maar bij naar door wordt deze',
  pl: 'i w na z do się nie że to jest o jak przez po od za oraz które ale dla był tego może tym roku przed',
  sv: 'och att det som en på är av för med den till inte har de ett om var från men kan så vid också efter',
  da: 'og at det er en til på af for med den der ikke har de som et om var fra men kan så ved også efter blev',
  nb: 'og i det er på til som en av for med at den har ikke de et om var fra men kan så ved også etter ble',
  fi: 'ja on ei että se oli hän mutta ovat myös kun sen mukaan joka ole kuin tai jos hänen vuonna voi mitä nyt',
  tr: 've bir bu da de için ile olarak çok daha olan gibi kadar ancak sonra ise değil olduğu en göre ne var',
  cs: 'a se na v je že s z do to i o k ve jsou by ale pro za jako po který podle od které až byl jeho',
  ro: 'de și în a la cu pe care o din nu un că este mai se pentru au fost sau prin dar după sunt ce sa',
  hu: 'a az és hogy nem is egy ez volt de meg csak már van mint vagy el szerint ki még azt ha több kell',
  id: 'yang dan di dengan untuk dari dalam ini itu pada tidak akan ke oleh juga sebagai telah adalah bisa karena tersebut',
  vi: 'và của là có được cho trong các không với một những người đã này khi từ đến để về ra cũng năm tại',
  ru: 'и в не на что с по это как его из за к а но для о от то было все он бы так был',
  uk: 'і в на не що з та до за як його для від про це є але у було він а або які також був',
  bg: 'и на в за да от се е с не по са като че до това към ще или който беше след при година',
  ar: 'في من على أن إلى التي عن الذي مع ما هذا هذه كما بعد بين كان لا أو قد كل ذلك غير',
  fa: 'و در به از که این را با است برای آن یک تا بر می خود شده های کرد نیز شد هم',
}

/** Scripts that tell the language by themselves. */
const SCRIPTS: readonly (readonly [language: string, script: string])[] = [
  ['ko', String.raw`\p{sc=Hangul}`],
  ['ja', String.raw`[\p{sc=Hiragana}\p{sc=Katakana}]`],
  ['zh', String.raw`\p{sc=Han}`],
  ['el', String.raw`\p{sc=Greek}`],
  ['he', String.raw`\p{sc=Hebrew}`],
  ['th', String.raw`\p{sc=Thai}`],
  ['hi', String.raw`\p{sc=Devanagari}`],
  ['bn', String.raw`\p{sc=Bengali}`],
  ['ta', String.raw`\p{sc=Tamil}`],
  ['ka', String.raw`\p{sc=Georgian}`],
  ['hy', String.raw`\p{sc=Armenian}`],
]

const LANGUAGES = Object.keys(STOP_WORDS)

/** A word, and the languages (places in `LANGUAGES`) that it is common in. */
interface StopWord {
  readonly word: string
  readonly languages: readonly number[]
}

const STOPS: readonly StopWord[] = (() => {
  const places = new Map<string, number[]>()
  for (const [index, language] of LANGUAGES.entries()) {
    for (const word of STOP_WORDS[language]?.split(' ') ?? []) {
      const known = places.get(word)
      if (known === undefined) places.set(word, [index])
      else known.push(index)
    }
  }
  return Array.from(places, ([word, languages]) => ({ word, languages }))
})()

/** Their places by their hashes, as of most words of a text no string need be made then. */
const PLACES = wordTable(STOPS.map(({ word }, place) => [hashName(word, 0), place]))

/** Fewer stop words than this say nothing. */
const LEAST_HITS = 5
/** The part of all words that must be stop words of the language: names and numbers alone are no language. */
const LEAST_SHARE = 0.12
/** How far the winner must be ahead of the second. */
const LEAST_LEAD = 1.2

/** The language of a text as a two-letter code; undefined when the text does not tell clearly. */
export function detectLanguage(text: string): string | undefined {
  return byScript(text) ?? byStopWords(text)
}

function byScript(text: string): string | undefined {
  if (
    !/[\u0370-\u03ff\u0530-\u05ff\u0900-\u0dff\u0e00-\u0e7f\u10a0-\u11ff\u3040-\u9fff\uac00-\ud7af]/.test(
      text,
    )
  )
    return undefined
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  for (const [language, script] of SCRIPTS) {
    const share = (text.match(new RegExp(script, 'gu'))?.length ?? 0) / letters
    // Japanese mixes kana with Han: a tenth of kana is Japanese, Han without kana is Chinese.
    if (letters >= 10 && share > (language === 'ja' ? 0.1 : 0.4)) return language
  }
  return undefined
}

function byStopWords(text: string): string | undefined {
  const lower = text.toLowerCase()
  const { words, hits } = BEYOND_LATIN.test(lower) ? hitsIn(lower) : hitsInLatin(lower)
  const [best = -1, second = 0] = hits.toSorted((a, b) => b - a)
  if (best < LEAST_HITS || best < words * LEAST_SHARE || best < second * LEAST_LEAD) return undefined
  return LANGUAGES[hits.indexOf(best)]
}

/** How many words a text has, and how many stop words of each language. */
interface Hits {
  readonly words: number
  readonly hits: number[]
}

const WORD = letterPattern(String.raw`[\p{L}\p{M}]+`, 'gu')

function hitsIn(lower: string): Hits {
  const hits = new Array<number>(LANGUAGES.length).fill(0)
  const words = lower.match(WORD(lower)) ?? []
  for (const word of words) hit(hits, word, 0, word.length)
  return { words: words.length, hits }
}

/** The same where all letters are Latin. */
function hitsInLatin(lower: string): Hits {
  const hits = new Array<number>(LANGUAGES.length).fill(0)
  let words = 0
  let from = 0
  for (let i = 0; i <= lower.length; i++) {
    if (i < lower.length && LATIN[lower.charCodeAt(i)] === 1) continue
    if (i > from) {
      words++
      hit(hits, lower, from, i)
    }
    from = i + 1
  }
  return { words, hits }
}

function hit(hits: number[], lower: string, from: number, to: number): void {
  const place = lookUp(PLACES, hashPart(lower, from, to, 0))
  if (place < 0) return
  const { word, languages } = STOPS[place] ?? NO_WORD
  if (word.length !== to - from || !lower.startsWith(word, from)) return
  for (const language of languages) hits[language] = (hits[language] ?? 0) + 1
}

const NO_WORD: StopWord = { word: '', languages: [] }

/** Whatever is no Latin letter nor any of the commonest signs: what may be a letter that `LATIN` does not know. */
const BEYOND_LATIN = /[^\0-\u024f\u2000-\u206f\u20a0-\u20bf\u2122\u2190-\u2193\u2200-\u22ff]/
/** Small letters. */
const LATIN = Uint8Array.from({ length: 0x250 }, (_, code) =>
  Number(code < 0xc0 ? /[a-zªµº]/.test(String.fromCharCode(code)) : code !== 0xd7 && code !== 0xf7),
)
