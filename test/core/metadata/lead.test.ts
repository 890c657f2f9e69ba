import { describe, expect, it } from 'vitest'
import { describe as describeArticle } from '../../../core/metadata/index.ts'
import { cutAtClause, LEAD_LIMIT } from '../../../core/metadata/lead.ts'
import { paragraph } from '../render/publication.ts'
import { documentOf, label } from './document.ts'

describe('the lead', () => {
  it('is the title when nothing names one, never from what is removed', () => {
    const labelled = [
      label(paragraph('Support us today.'), 'boilerplate:appeal'),
      label(paragraph('A heading', { kind: 'heading' })),
      label(paragraph('Rain fell on Tuesday, officials said.')),
    ]
    expect(describeArticle(documentOf([]), labelled, undefined).title).toEqual({
      value: 'Rain fell on Tuesday, officials said',
      source: 'lead',
      span: { start: 0, end: 37 },
    })
  })

  it('is not how a letter begins, unless there is nothing else', () => {
    const titleOf = (...texts: string[]) =>
      describeArticle(
        documentOf([]),
        texts.map((text) => label(paragraph(text))),
        {},
      ).title?.value
    expect(titleOf('Dear all,', 'The bridge is shut.')).toBe('The bridge is shut')
    expect(titleOf('Dear all.', 'The bridge is shut.')).toBe('The bridge is shut')
    expect(titleOf('Liebe Nachbarn,', 'Die Brücke ist zu.')).toBe('Die Brücke ist zu')
    expect(titleOf('Dear prudence pays, says a bank.', 'More.')).toBe('Dear prudence pays, says a bank')
    expect(titleOf('Dear all,')).toBe('Dear all')
  })
})

describe('a lead cut at a clause', () => {
  it.each([
    [
      'Die Schule bleibt am Freitag, dem 6. Juni, geschlossen. Die Heizung wird erneuert.',
      'Die Schule bleibt am Freitag, dem 6. Juni, geschlossen',
    ],
    [
      'WASHINGTON — The U.S. Senate voted on Tuesday to approve a $1,000,000 package, ending weeks of debate over the bill that divided both parties, officials said.',
      'WASHINGTON — The U.S. Senate voted on Tuesday to approve a $1,000,000 package',
    ],
    [
      'The rain fell for a whole week in May. Then it stopped, and the river went back to its bed.',
      'The rain fell for a whole week in May',
    ],
    [
      'Who will pay for the bridge over the river? Nobody knows, and nobody says.',
      'Who will pay for the bridge over the river?',
    ],
    [
      'Dr. John Smith, who led the U.S. team for 30 years, died on Sunday at his home in Boston, Mass., his family said in a statement.',
      'Dr. John Smith, who led the U.S. team for 30 years, died on Sunday at his home in Boston, Mass',
    ],
    [
      '東京都は12日、新しい条例を可決した。反対派は抗議を続けている、と関係者は述べた。',
      '東京都は12日、新しい条例を可決した',
    ],
    ['word '.repeat(60), Array(22).fill('word').join(' ')],
    ['Supercalifragilistic'.repeat(10), ''],
  ])('%s', (line, expected) => {
    expect(cutAtClause(line)).toBe(expected)
    expect(expected.length).toBeLessThanOrEqual(LEAD_LIMIT)
  })
})
