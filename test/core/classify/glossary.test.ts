import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { glossaryOf, type PackedGlossary, readShape } from '../../../core/classify/lines-model/glossary.ts'
import { GLOSSED, languageOf } from '../../../core/classify/lines-model/languages.ts'
import { shapeOf } from '../../../core/classify/model/shape.ts'
import { exponentOf, LINEAR } from '../linear.ts'

const glossary = glossaryOf({
  words: {
    soutenez: 'support',
    notre: 'our',
    l: 'the',
    information: 'news',
    de: 'of',
    main: 'hand',
    coup: 'blow',
  },
  phrases: { 'coup de main': 'help', 'l information libre': 'free news', 'de main en main': 'around' },
})
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

  it.each([
    ['Soutenez l’information libre', 'Support free news'],
    ['notre coup de main', 'our help'],
    ['coup de notre main', 'blow of our hand'],
    ['notre main de', 'our hand of'],
    ['notre coup de', 'our blow of'],
    ['de main en', 'of hand en'],
    ['coup de main en main', 'help en hand'],
  ])('is read by the longest phrases that are known, from its beginning: %s', (text, english) => {
    const { hashes, stems } = shapeOf(english)
    expect(read(text)).toMatchObject({ hashes, stems })
  })

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
  it.each(GLOSSED)(
    'have words and phrases, and what they mean in four English words at most: %s',
    (language) => {
      const { words, phrases }: PackedGlossary = JSON.parse(
        readFileSync(`data/glossaries/${language}.json`, 'utf8'),
      )
      expect(Object.keys(words).length).toBeGreaterThan(5000)
      expect(Object.keys(phrases).length).toBeGreaterThan(700)
      const countOf = (text: string): number => shapeOf(text).hashes.length
      const isOff = (gloss: string): boolean => countOf(gloss) < 1 || countOf(gloss) > 4
      expect(Object.entries(words).filter(([word, gloss]) => countOf(word) !== 1 || isOff(gloss))).toEqual([])
      const of = Object.entries(phrases).filter(
        ([phrase, gloss]) => countOf(phrase) < 2 || countOf(phrase) > 4 || isOff(gloss),
      )
      expect(of).toEqual([])
    },
  )
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
