import { hashName, type Shape } from '../model/shape.ts'

/** Who speaks to whom: how many words of a line say we, you, and what others said and did. */
export interface Voice {
  readonly we: number
  readonly you: number
  readonly they: number
}

export const NOBODY: Voice = { we: 0, you: 0, they: 0 }

export function voiceOf({ hashes }: Shape): Voice {
  let [we, you, they] = [0, 0, 0]
  for (const hash of hashes) {
    if (WE.has(hash)) we++
    else if (YOU.has(hash)) you++
    else if (THEY.has(hash)) they++
  }
  return { we, you, they }
}

const WE = hashesOf(
  'we us our ours ourselves wir uns unser unsere unserem unseren unserer nous notre nos nosotros nuestro nuestra nós nosso nossa noi nostro nostra wij ons onze nam nas nasz nasze',
)
const YOU = hashesOf(
  'you your yours yourself du dich dir dein deine deinen deiner ihr euch euer eure sie ihnen ihre ihren vous votre vos tu tus tuo tua usted ustedes vosotros você vocês voi vostro jij jouw je uw ty ciebie twój twoje',
)
const THEY = hashesOf(
  'he she him his her hers said says told asked added wrote warned announced according reported argued er ihm ihn sein seine sagte sagten erklärte laut teilte il elle son dit selon affirmé él ella dijo según ele ela disse segundo lui lei ha detto secondo hij zij zei volgens on ona powiedział powiedziała według',
)

function hashesOf(words: string): ReadonlySet<number> {
  return new Set(words.split(' ').map((word) => hashName(word, 0)))
}
