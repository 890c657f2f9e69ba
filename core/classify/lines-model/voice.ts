import { hashName, type Shape } from '../model/shape.ts'
import { lookUp, wordTable } from './word-table.ts'

/** Who speaks to whom: how many words of a line say we, you, and what others said and did. */
export interface Voice {
  readonly we: number
  readonly you: number
  readonly they: number
}

export function voiceOf({ hashes }: Shape): Voice {
  let [we, you, they] = [0, 0, 0]
  for (let i = 0; i < hashes.length; i++) {
    const person = lookUp(PERSONS, hashes[i] ?? 0)
    if (person === WE) we++
    else if (person === YOU) you++
    else if (person === THEY) they++
  }
  return { we, you, they }
}

const [WE, YOU, THEY] = [0, 1, 2]

/** The words of each, in the same order. */
const WORDS = [
  'we us our ours ourselves wir uns unser unsere unserem unseren unserer nous notre nos nosotros nuestro nuestra nós nosso nossa noi nostro nostra wij ons onze nam nas nasz nasze',
  'you your yours yourself du dich dir dein deine deinen deiner ihr euch euer eure sie ihnen ihre ihren vous votre vos tu tus tuo tua usted ustedes vosotros você vocês voi vostro jij jouw je uw ty ciebie twój twoje',
  'he she him his her hers said says told asked added wrote warned announced according reported argued er ihm ihn sein seine sagte sagten erklärte laut teilte il elle son dit selon affirmé él ella dijo según ele ela disse segundo lui lei ha detto secondo hij zij zei volgens on ona powiedział powiedziała według',
]
const PERSONS = wordTable(
  // Of two with one word the first counts.
  WORDS.flatMap((words, person) =>
    words.split(' ').map((word) => [hashName(word, 0), person] as const),
  ).reverse(),
)
