import { defaultPolicy } from '../../core/moderate/default-policy.ts'
import { categoryOf } from '../../core/moderate/model/index.ts'
import type { Profile } from '../../core/moderate/policy.ts'
import type { Example } from '../../train/moderation/data.ts'
import type { Strictness } from '../../train/moderation/report.ts'

/** Clean texts of the kind that a profile is for. */
export interface OwnTexts {
  readonly profile: Profile
  readonly name: string
  readonly use: (example: Example) => boolean
}

/** `addresses` are those of the pages: an article is of a blog where its address says so. */
export function ownTexts(addresses: ReadonlyMap<string, string>): readonly OwnTexts[] {
  const isArticle = (example: Example) => example.source === 'news:article'
  const isBlog = ({ row }: Example) => /blog|substack|medium\.com/i.test(addresses.get(row) ?? '')
  return [
    { profile: 'newswire', name: 'articles of no blog', use: (e) => isArticle(e) && !isBlog(e) },
    { profile: 'blog', name: 'articles of blogs', use: (e) => isArticle(e) && isBlog(e) },
    { profile: 'user-generated', name: 'forum pages', use: (e) => e.source === 'news:forum' },
  ]
}

/** From which scores the default policy holds texts of a profile. */
export function strictnessOf(profile: Profile): Strictness {
  return { from: (head) => defaultPolicy.profiles[profile][categoryOf(head)]?.hold }
}
