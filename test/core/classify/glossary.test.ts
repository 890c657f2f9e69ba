import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { glossaryOf, type PackedGlossary, readShape } from '../../../core/classify/lines-model/glossary.ts'
import { GLOSSED, languageOf } from '../../../core/classify/lines-model/languages.ts'
import { shapeOf } from '../../../core/classify/model/shape.ts'
import { exponentOf, LINEAR } from '../linear.ts'

const glossary = glossaryOf({ words: { soutenez: 'support', notre: 'our', l: 'the', information: 'news' } })
const read = (text: string) => readShape(text, glossary)

describe('a line in another language', () => {
  it('is read as the English that its words mean, word for word', () => {
    const { hashes, stems } = shapeOf('Support our news')
    expect(read('Soutenez notre information')).toMatchObject({ hashes, stems })
  })

  it.each(["l'information", 'L’information'])(
    'has two words where an article is written to its noun: %s',
    (text) => {
      expect(read(text).hashes).toEqual(shapeOf('the news').hashes)
    },
  )

  it.each(["anch'io", "com'era", "quand'è", "Dov'è", "S'y"])(
    'has two words where one has lost its vowel: %s',
    (text) => {
      expect(shapeOf(text).hashes).toEqual(shapeOf(text.replace("'", ' ')).hashes)
    },
  )

  it('is read in linear time, however many apostrophes a word has', async () => {
    const exponent = await exponentOf([2000, 4000, 8000, 16_000], (n) => "a'".repeat(n), shapeOf)
    expect(exponent).toBeLessThan(LINEAR)
  })

  it.each(["o'clock", "Bell's", "don't", "we'll"])('keeps one word together that is one: %s', (text) => {
    expect(shapeOf(text).hashes).toHaveLength(1)
  })

  it('keeps what the glossary does not know, and its own length and marks', () => {
    const own = shapeOf('Soutenez notre Zeitschrift !')
    expect(read('Soutenez notre Zeitschrift !')).toEqual({
      ...own,
      hashes: shapeOf('Support our Zeitschrift').hashes,
      stems: shapeOf('Support our Zeitschrift').stems,
    })
  })
})

describe('the glossaries', () => {
  it.each(GLOSSED)('have single words, and what they mean in English: %s', (language) => {
    const { words }: PackedGlossary = JSON.parse(readFileSync(`data/glossaries/${language}.json`, 'utf8'))
    const entries = Object.entries(words)
    expect(entries.length).toBeGreaterThan(5000)
    expect(
      entries.filter(
        ([word, gloss]) => shapeOf(word).hashes.length !== 1 || shapeOf(gloss).hashes.length === 0,
      ),
    ).toEqual([])
  })
})

describe('the language of a text', () => {
  it.each([
    [
      'fr',
      'Le maire a dit que les travaux de la place seront finis avant la fin du mois, et que la route est ouverte.',
    ],
    [
      'pl',
      'Burmistrz powiedział, że prace na rynku się skończą i że droga jest otwarta, ale nie dla wszystkich.',
    ],
    [
      'en',
      'Borgmästaren sade att arbetet på torget är klart och att vägen är öppen för alla som bor i staden.',
    ],
  ])('is one that the model reads, else English: %s', (language, text) => {
    expect(languageOf(['Menu', text, 'Share'])).toBe(language)
  })
})
