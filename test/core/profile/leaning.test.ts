import { describe, expect, it } from 'vitest'
import { type Candidate, isLeaning } from '../../../core/profile/leaning.ts'

const REPORT = 'The council met on Tuesday and put the vote off for a week.'
const said = (text: string, odds: number, isNamed = false): Candidate => ({ text, odds, isNamed })
const report = said(REPORT, 0)
const article = [report, report, report, report, report, report]
const appeal = said('Readers like you keep this paper going.', 3)

/** Which of these lean, below an article. */
function leaning(...below: Candidate[]): readonly string[] {
  const all = [...article, ...below]
  return all.flatMap((one, at) => (isLeaning(all, at) && one !== appeal ? [one.text] : []))
}

describe('a passage by itself', () => {
  it('leans by less where it is no sentence', () => {
    const sentence = 'Membership costs $85 and pays for itself on the third visit.'
    expect(leaning(said('Search this site', 0.5))).toEqual(['Search this site'])
    expect(leaning(said(sentence, 1.9))).toEqual([])
    expect(leaning(said(sentence, 2))).toEqual([sentence])
  })

  it('leans by less where a rule knows it, and not by a word in passing', () => {
    const sentence = 'Sign up for the pottery class, and be terrible for two hours a week.'
    expect(leaning(said(sentence, 0.7, true))).toEqual([])
    expect(leaning(said(sentence, 0.8, true))).toEqual([sentence])
  })
})

describe('a passage in the company of an appeal', () => {
  it.each(['Shout us a pie', 'You would hear what comes after it: a weekend of nothing.'])(
    'leans with it unless it reads like a report: %s',
    (text) => {
      expect(leaning(said(text, 0), appeal)).toEqual([text])
      expect(leaning(appeal, said(text, 0))).toEqual([text])
    },
  )

  it.each(['The federation paid for tournament reports until 2022.', 'The trial continues.'])(
    'leans between two where it does: %s',
    (text) => {
      expect(leaning(said(text, 0), appeal)).toEqual([])
      expect(leaning(appeal, said(text, 0))).toEqual([])
      expect(leaning(appeal, said(text, 0), appeal)).toEqual([text])
    },
  )

  it('stays where something speaks for it, and further off', () => {
    const line = said('Shout us a pie', 0)
    expect(leaning(appeal, { ...line, odds: -0.1 })).toEqual([])
    expect(leaning(appeal, said('One', -1), said('Two', -1), line)).toEqual([])
  })
})
