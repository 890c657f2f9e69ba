import type { Fields } from './script-values.ts'

const LONGEST_ANSWER = 'false'.length

const CLOSED =
  /^(?:is_?|has_?)?(?:premium|pay_?walled|paywall|locked|(?:subscribers?|members?)_?only|requires_?(?:subscription|login)|paid(?:_?content)?|metered)$/i
const FREE = /^(?:is_?)?(?:accessible_?for_?free|free)$/i

/** Whether an article's neighbours in the state of a script say that it is closed to readers. */
export function isClosed({ entries }: Fields): boolean {
  for (const [name, value] of entries) {
    if ((value.kind !== 'text' && value.kind !== 'word') || value.text.length > LONGEST_ANSWER) continue
    const said = value.text.toLowerCase()
    if (
      CLOSED.test(name)
        ? said === 'true' || said === '!0'
        : FREE.test(name) && (said === 'false' || said === '!1')
    )
      return true
  }
  return false
}
