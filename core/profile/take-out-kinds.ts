import type { BoilerplateKind } from '../types.ts'

/** What a person may take a passage out as. */
export const TAKE_OUT_KINDS = [
  'appeal',
  'newsletter',
  'subscription',
  'advertisement',
  'related',
  'author-box',
  'legal-footer',
  'furniture',
] as const satisfies readonly BoilerplateKind[]
