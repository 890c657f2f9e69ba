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
  'we us our ours ourselves wir uns unser unsere unserem unseren unserer unseres nous notre nos nôtre nôtres nosotros nosotras nuestro nuestra nuestros nuestras nós nosso nossa nossos nossas conosco noi ci nostro nostra nostri nostre wij ons onze nam nas nami nasz nasza nasze nasi naszą naszej naszego naszych naszym',
  'you your yours yourself du dich dir dein deine deinen deiner ihr euch euer eure sie ihnen ihre ihren vous votre vos vôtre tu toi tes tus ti tuo tua tuoi tue usted ustedes vosotros vosotras vuestro vuestra vuestros vuestras você vocês vosso vossa voi vostro vostra vostri vostre jij jou jouw je uw jullie ty ciebie cię tobie twój twoja twoje twoją twojej twoich wy wam wami wasz wasza wasze waszą waszej',
  'he she him his her hers said says told asked added wrote warned announced according reported argued er ihm ihn sein seine sagte sagten erklärte laut teilte il elle ils elles son dit selon affirmé affirme explique expliqué déclaré raconte él ella ellos ellas dijo dijeron según explicó afirmó señaló aseguró añadió ele ela eles elas disse disseram segundo afirmou explicou contou lui lei ha detto secondo spiega racconta aggiunge hij zij zei volgens vertelt aldus on ona powiedział powiedziała według mówi dodaje',
]
const PERSONS = wordTable(
  // Of two with one word the first counts.
  WORDS.flatMap((words, person) =>
    words.split(' ').map((word) => [hashName(word, 0), person] as const),
  ).reverse(),
)
