import { describe, expect, it } from 'vitest'
import { fingerprint, templateOf } from '../../core/profile/fingerprint.ts'
import type { Lesson } from '../../core/types.ts'
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
          const known = [fingerprint(text), templateOf(text)].map((one) =>
            rest.isEdge || rest.leans ? one : { ...one, shingles: [] },
          )
          const [own = fingerprint(''), template = own] = known
          return { fingerprint: own, template, text: '', ...rest }
        })
        const lesson: Lesson = { body: fingerprint('own').hash, passages }
        expect(unpackLesson(packLesson(lesson))).toEqual(lesson)
      }),
    )
  })
})
