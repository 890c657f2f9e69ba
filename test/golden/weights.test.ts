import { expect, it } from 'vitest'
import names from '../../data/weights.json' with { type: 'json' }
import { weightNames } from '../../train/weight-names.ts'

it('names the weights that ship, so that a library cleaned with others is cleaned again', () => {
  expect(names, 'npm run train:names').toEqual(weightNames())
})
