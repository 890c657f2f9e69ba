import { clean } from '../../../core/index.ts'

/** What stands above an article on a page that was pasted whole. */
export const navigation = [
  'Home',
  'News',
  'Sport',
  'Weather',
  'Sign in',
  'Subscribe',
  'Search',
  'Menu',
  'Skip to content',
]

/** What becomes of lines that somebody pasted. */
export async function cleaned(lines: readonly string[]) {
  const outcome = await clean(lines.join('\n\n'), { name: 'a.txt' })
  if (!outcome.ok) throw new Error(outcome.refusal.detail)
  return outcome.value
}
