import { type Codes, weightOf, ZERO } from '../../packed.ts'
import type { Evidence } from '../../types.ts'
import type { Shape } from '../model/shape.ts'
import { type Glossary, readShape } from './glossary.ts'
import type { Line } from './line.ts'
import { ownColumns } from './own-columns.ts'
import { type SenseNet, senseOf } from './sense.ts'
import { lineTokens } from './tokens.ts'
import { voiceOf } from './voice.ts'

/** A linear model over hashed features, small whole numbers with one scale. */
export interface LinearTable {
  readonly bias: number
  readonly scale: number
  readonly weights: Codes
}

/** Everything that looks at one line by itself. */
export interface LineTables {
  readonly page: LinearTable
  readonly ask: LinearTable
  readonly sense: SenseNet
}

/** A line by itself: what its words say, and what the rules make of them. `known`: its shape, where somebody has read it already. */
export function readLine(
  text: string,
  votes: readonly Evidence[],
  { page, ask, sense }: LineTables,
  glossary: Glossary | undefined,
  known?: Shape,
): Line {
  const shape = readShape(text, glossary, known)
  const tokens = lineTokens(shape)
  const said = { page: sumOf(page, tokens), ask: sumOf(ask, tokens), sense: senseOf(sense, shape) }
  const voice = voiceOf(shape)
  return {
    text,
    shape,
    voice,
    page: said.page,
    ask: said.ask,
    sense: said.sense,
    own: ownColumns(text, shape, voice, said),
    rules: rulesOf(votes),
  }
}

function sumOf({ bias, scale, weights }: LinearTable, tokens: readonly number[]): number {
  let sum = 0
  for (const token of tokens) sum += weightOf(weights[token] ?? ZERO)
  return sum * scale + bias
}

/** What the rules say of a line, put together. */
export function rulesOf(votes: readonly Evidence[]): Line['rules'] {
  let [against, kept] = [0, 0]
  for (const { role, weight } of votes) {
    if (role === 'body') kept += weight
    else against = Math.max(against, weight)
  }
  return { against, kept }
}
