import { expect, it } from 'vitest'
import type { Example } from '../../train/moderation/data.ts'
import { documentsOf, fitDocuments } from '../../train/moderation/documents.ts'
import { scoreRow } from '../../train/moderation/fit.ts'

/** Windows of a text each: the feature 0 stands in one window of each text of spam, 1 in all others. */
const texts = ['spam a', 'ham a', 'spam b', 'ham b']
const examples = texts.flatMap((row) =>
  [0, 1, 2].map(
    (): Example => ({
      text: row,
      window: { tokens: [], span: { start: 0, end: 0 }, quoted: false },
      labels: { spam: row.startsWith('spam') ? 1 : 0 },
      source: 'mail',
      unit: row,
      row,
    }),
  ),
)
const features = Uint32Array.from(
  examples.map(({ labels }, at) => (labels.spam === 1 && at % 3 === 0 ? 0 : 1)),
)
const matrix = {
  starts: Uint32Array.from([...examples.keys(), examples.length]),
  features,
  scales: new Float32Array(examples.length).fill(1),
  buckets: [4, 7],
}

it('learns of whole texts what no window alone tells, and the same weights twice', () => {
  const documents = documentsOf(examples, matrix, () => true)
  expect(documents.firsts).toEqual([0, 3, 6, 9])
  const labels = documents.firsts.map((at) => examples[at]?.labels.spam ?? 0)
  const learn = () => fitDocuments(documents, labels, [1, 1, 1, 1], { count: 2, seed: 7, epochs: 200 })
  const model = learn()
  const logits = documents.firsts.map(
    (first) => [0, 1, 2].reduce((sum, at) => sum + scoreRow(matrix, model, first + at), 0) / 3,
  )
  expect(logits.map((logit) => logit > 0)).toEqual([true, false, true, false])
  expect(learn()).toEqual(model)
})
