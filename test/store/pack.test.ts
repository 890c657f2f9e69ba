import { describe, expect, it } from 'vitest'
import { fingerprint, namesOf } from '../../core/profile/fingerprint.ts'
import type { Fingerprint, Lesson } from '../../core/types.ts'
import { packLesson, unpackLesson } from '../../store/publishers/pack.ts'
import fc from '../fast-check.ts'

describe('a packed lesson', () => {
  const word = fc.constantFrom('members', 'keep', 'the', 'lamp', 'lit', '12', '2,940', 'harbour')
  const passage = fc.record({
    text: fc.array(word, { maxLength: 90 }).map((words) => words.join(' ')),
    isEdge: fc.boolean(),
    leans: fc.boolean(),
  })

  it('names its passages, by their words and by their templates; those in the middle without sequences', () => {
    fc.assert(
      fc.property(fc.array(passage, { maxLength: 9 }), (drawn) => {
        const passages = drawn.map(({ text, ...rest }) => {
          const names = namesOf(text)
          const kept = (one: Fingerprint) => (rest.isEdge || rest.leans ? one : { ...one, shingles: [] })
          return { fingerprint: kept(names.fingerprint), template: kept(names.template), text: '', ...rest }
        })
        const lesson: Lesson = { body: fingerprint('own').hash, passages }
        expect(unpackLesson(packLesson(lesson))).toEqual(lesson)
      }),
    )
  })
})
