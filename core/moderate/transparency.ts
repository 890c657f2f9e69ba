import type { Category, Signal, Verdict } from '../types.ts'
import { PLAIN } from './grounds.ts'

/** Category of a statement of reasons in the transparency database of the EU's Digital Services Act (schema of July 2025). */
export const DSA_CATEGORIES: Readonly<Record<Category, `STATEMENT_CATEGORY_${string}`>> = {
  hate: 'STATEMENT_CATEGORY_ILLEGAL_OR_HARMFUL_SPEECH',
  harassment: 'STATEMENT_CATEGORY_CYBER_VIOLENCE',
  threat_incitement: 'STATEMENT_CATEGORY_VIOLENCE',
  // Adult material is a keyword of the terms of service there, no category.
  sexual: 'STATEMENT_CATEGORY_OTHER_VIOLATION_TC',
  self_harm: 'STATEMENT_CATEGORY_SELF_HARM',
  graphic_violence: 'STATEMENT_CATEGORY_VIOLENCE',
  profanity: 'STATEMENT_CATEGORY_OTHER_VIOLATION_TC',
  spam_scam: 'STATEMENT_CATEGORY_SCAMS_AND_FRAUD',
  personal_data: 'STATEMENT_CATEGORY_DATA_PROTECTION_AND_PRIVACY_VIOLATIONS',
  sexual_minors: 'STATEMENT_CATEGORY_PROTECTION_OF_MINORS',
  illegal_other: 'STATEMENT_CATEGORY_OTHER_VIOLATION_TC',
}

/** `pubStatus` of IPTC ninjs and NewsML-G2, of a verdict. */
export const PUBLISHING_STATUS: Readonly<Record<Verdict['action'], 'usable' | 'withheld' | 'canceled'>> = {
  pass: 'usable',
  label: 'usable',
  hold: 'withheld',
  reject: 'canceled',
}

/** What a statement of reasons needs of an article. */
export interface Statement {
  readonly category: Category
  /** Its name in the transparency database. */
  readonly dsaCategory: string
  /** How sure we are; 1 where nobody had to guess. */
  readonly score: number
  /** Who says so: a moderator, an owner's list of bans, or a person. */
  readonly by: 'machine' | 'list' | 'person'
}

/** Each category that was found, once; what a list or a person says comes first. */
export function statementsOf(
  findings: readonly Signal[],
  said: readonly Pick<Statement, 'category' | 'by'>[] = [],
): Statement[] {
  const statements = new Map<Category, Statement>()
  for (const { category, by } of said)
    statements.set(category, { category, dsaCategory: DSA_CATEGORIES[category], score: 1, by })
  for (const { category, score } of findings) {
    const known = statements.get(category)
    if (score < PLAIN || (known !== undefined && known.score >= score)) continue
    statements.set(category, { category, dsaCategory: DSA_CATEGORIES[category], score, by: 'machine' })
  }
  return [...statements.values()]
}
