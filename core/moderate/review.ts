import { MUCH_REMOVED } from '../normalise/review-notes.ts'
import type { Note, Verdict } from '../types.ts'
import type { Policy } from './policy.ts'

/** Holds an article that the cleaning itself wants a person to see, whatever the moderators found. */
export function holdForReview(verdict: Verdict, notes: readonly Note[], { mode }: Policy): Verdict {
  const because = notes.filter(({ code }) => code === MUCH_REMOVED).map(({ detail }) => detail)
  if (because.length === 0) return verdict
  if (mode === 'enforce') {
    const others = verdict.action === 'hold' ? verdict.because : []
    return { ...verdict, action: 'hold', because: [...because, ...others] }
  }
  const would = because.map((reason) => `Would be held: ${reason}`)
  return { ...verdict, action: 'label', because: [...would, ...verdict.because] }
}
