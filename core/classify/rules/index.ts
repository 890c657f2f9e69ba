import type { Rule } from '../rule.ts'
import { commentForm } from './comment-form.ts'

/** Every rule; the order says nothing. */
export const rules: readonly Rule[] = [commentForm]
