import { describe, expect, it } from 'vitest'
import { cleaned } from './pasted.ts'

/** In each language a headline, paragraphs below it, and who could have written them. */
const articles = [
  {
    language: 'French',
    headline: 'Le pont de la Tannerie fermé jusqu’à la Toussaint',
    writer: 'Zélie Marchadier',
    text: [
      'Les barrières ont été posées lundi à six heures, et depuis plus une voiture ne franchit le pont de la Tannerie.',
      'Le maire, Jean Poirel, a fait fermer le pont à la suite d’une visite qui a mis au jour deux fissures dans la culée.',
      'Les piétons peuvent emprunter la passerelle provisoire, et le car scolaire s’arrête désormais devant la pharmacie.',
    ],
  },
  {
    language: 'Spanish',
    headline: 'El puente de la Curtiduría cierra hasta noviembre',
    writer: 'Zoraida Urrutia',
    text: [
      'Las vallas se colocaron el lunes a las seis, y desde entonces no cruza ni un coche por el puente de la Curtiduría.',
      'El alcalde, Juan Poirel, lo mandó cerrar por las dos grietas que se vieron en los pilares durante una visita de los técnicos.',
      'Los vecinos pueden pasar a pie por la pasarela, y el autobús del colegio para ahora delante de la farmacia del pueblo.',
    ],
  },
  {
    language: 'Polish',
    headline: 'Most Garbarski zamknięty do listopada',
    writer: 'Zdzisława Mroczek',
    text: [
      'Bariery stanęły w poniedziałek o szóstej i od tego czasu na most nie wjechał ani jeden samochód, a do miasta jedzie się dookoła.',
      'Burmistrz Jan Poręba kazał go zamknąć po tym, jak na przyczółku znaleziono dwie rysy, które nie były widoczne w ubiegłym roku.',
      'Piesi mogą przejść przez kładkę, a autobus szkolny zatrzymuje się teraz przed apteką, bo na rynku nie ma dla niego miejsca.',
    ],
  },
]

describe.each(articles)('a name alone below a headline in $language', ({ headline, writer, text }) => {
  it('leaves the text and is the byline, with and without a day', async () => {
    for (const line of [writer, `${writer}, 12/03/2024`]) {
      const copy = await cleaned([headline, line, ...text])
      expect(copy).toMatchObject({ title: headline, byline: writer, text: text.join('\n\n') })
      expect(copy.removed).toMatchObject([{ kind: 'byline', text: line }])
    }
  })

  it('stays where the text tells of whoever it is', async () => {
    const told = `${text[0]} ${writer}.`
    const copy = await cleaned([headline, writer, told, ...text.slice(1)])
    expect(copy.text).toContain(`${writer}\n\n`)
  })

  it('stays as the heading of a part, where another part has one', async () => {
    const copy = await cleaned([headline, writer, ...text, 'Ada Bellini', ...text])
    expect(copy.text.split('\n\n')[0]).toBe(writer)
  })
})

it('a name alone stays below a headline in a language that writes headings in capitals', async () => {
  const text =
    'The barriers were set on Monday at six, and since then not a car has crossed the bridge by the tannery, which the storms had opened.'
  const copy = await cleaned(['The bridge by the tannery is closed', 'Zelda Marchbanks', text, text, text])
  expect(copy.text).toContain('Zelda Marchbanks')
})

it.each([
  [
    'بقلم الرصاص',
    'مدرسة القرية ترسم',
    'جلس الأطفال في ساحة المدرسة يوم الاثنين ورسموا البيوت والأشجار، وقالت المعلمة إن الرسم يعلم الصبر.',
  ],
  [
    '取材 二年の記録',
    '港の市場が閉まる',
    '港の市場は月曜日に閉まり、漁師たちは新しい場所を探している。市長は三月までに決めると語った。',
  ],
])('%s tells of nobody, and stays', async (line, headline, paragraph) => {
  expect((await cleaned([headline, line, paragraph, paragraph])).text).toContain(line)
})

it('a plea that begins the article is no headline, although the text tells of the same', async () => {
  const plea = 'Sign up for our newsletter about the harbour council and the fish market'
  const { title, text } = await cleaned([
    plea,
    'The harbour council met on Monday to talk about the fish market and its roof.',
    'The barriers were set on Monday at six, and since then not a car has crossed the bridge by the tannery.',
    'The fish market will stay open, the council said.',
  ])
  expect(title).not.toBe(plea)
  expect(text).not.toContain(plea)
})
