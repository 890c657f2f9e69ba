import { expect, it } from 'vitest'
import { plainLine } from '../../../core/classify/plain-line.ts'
import { withoutTold } from '../../../core/classify/told-sentences.ts'
import { exponentOf, LINEAR } from '../linear.ts'

const left = (text: string) => withoutTold(plainLine(text)).text

it.each([
  'Subscribe, my mother used to tell me every Sunday, and I never did.',
  'Abonniere uns, sagte meine Mutter jeden Sonntag.',
  'Melden Sie sich an, hatte die Sachbearbeiterin geraten.',
  'Abonne-toi, me disait ma mère chaque dimanche.',
  'Abonnez-vous ! criait le vendeur devant la gare.',
  'Suscríbete, dice mi madre cada domingo.',
  'Suscríbete, me decía mi madre cada domingo.',
  'Abbonati, mi diceva mia madre ogni domenica.',
  'Assine, dizia a minha mãe todos os domingos.',
  'Neem een abonnement, zei mijn moeder elke zondag.',
  'Zaprenumeruj, mówiła mi matka co niedzielę.',
])('leaves out what somebody is told to have said: %s', (text) => {
  expect(left(text)).toBe('')
})

it.each([
  'Subscribe, our readers told us, and never look back.',
  'Subscribe, our readers said, before it is too late.',
  'Join now, no questions asked.',
  'Sign up for the newsletter, a weekly letter called The Tide.',
  'Subscribe, because she told the truth about the harbour.',
  'Give today, stand up for truth.',
  'Soutenez-nous, disait un lecteur, et vous aurez un journal.',
  'Iscriviti, mi raccomando!',
  'Dona ora, conto corrente postale 12345.',
  'Sign up for the Weekly Catch newsletter – Ingrid Holm tells the story behind the headlines.',
  'Subscribe to the Coast Herald today, the editor promised a free mug.',
  'Subscribe today, said the editors.',
  'Abonnez-vous à la newsletter, dit la rédaction, elle est gratuite.',
  'Suscríbete al boletín, dice todo lo que pasa en el puerto.',
  'Iscriviti alla newsletter, dice tutto quello che succede in porto.',
  'Assine a newsletter, diz tudo o que se passa no porto.',
  'Steun de Havenkrant, vraagt de redactie, en word lid.',
  'Unterstützen Sie die Hafenpost, sagte die Redaktion.',
  'Wesprzyj gazetę, prosiła redakcja.',
  'Aboneer nu, vroeg in de ochtend ligt de krant in de bus.',
])('leaves in what the paper says itself: %s', (text) => {
  expect(left(text)).toBe(plainLine(text).text)
})

it('goes sentence by sentence', () => {
  expect(left('Subscribe, his mother said. Donate today to keep the Post free.')).toBe(
    'donate today to keep the post free.',
  )
})

it('reads a hostile line in linear time', async () => {
  const lines = ['a, b', 'subscribe, the ', 'a. b, had ', '- ', 'x, hatte y ']
  const make = (length: number) => lines.map((part) => part.repeat(length / part.length))
  const work = (texts: readonly string[]) => {
    for (const text of texts) withoutTold(plainLine(text))
  }
  expect(await exponentOf([350, 700, 1_400, 2_800], make, work)).toBeLessThan(LINEAR)
})
