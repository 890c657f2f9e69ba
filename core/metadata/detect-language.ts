import { letterPattern } from '../letters.ts'

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

/** For each word the languages (places in `LANGUAGES`) that it is common in. */
const COMMON_IN: ReadonlyMap<string, readonly number[]> = (() => {
  const places = new Map<string, number[]>()
  for (const [index, language] of LANGUAGES.entries()) {
    for (const word of STOP_WORDS[language]?.split(' ') ?? []) {
      const known = places.get(word)
      if (known === undefined) places.set(word, [index])
      else known.push(index)
    }
  }
  return places
})()

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

const WORD = letterPattern(String.raw`[\p{L}\p{M}]+`, 'gu')

function byStopWords(text: string): string | undefined {
  const lower = text.toLowerCase()
  const words = lower.match(WORD(lower)) ?? []
  const hits = new Array<number>(LANGUAGES.length).fill(0)
  for (const word of words) {
    for (const index of COMMON_IN.get(word) ?? []) hits[index] = (hits[index] ?? 0) + 1
  }
  const [best = -1, second = 0] = hits.toSorted((a, b) => b - a)
  if (best < LEAST_HITS || best < words.length * LEAST_SHARE || best < second * LEAST_LEAD) return undefined
  return LANGUAGES[hits.indexOf(best)]
}
