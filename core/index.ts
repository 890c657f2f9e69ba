/** `import { clean } from 'cleancopy'`: the cleaner alone, without cloud, clock, network or `node:`. */

export type { CleanOptions } from './clean.ts'
export { clean } from './clean.ts'
export type { CleanCopy } from './clean-copy.ts'
export type { BoilerplateKind, Note, Outcome, Refusal, RefusalCode, Verdict } from './types.ts'
