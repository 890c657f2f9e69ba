import { fingerprint } from '../../core/profile/fingerprint.ts'
import type { NamedPassage } from '../../core/profile/passages.ts'
import type { BoilerplateKind, Edit } from '../../core/types.ts'
import type { ArticleRecord, Records } from '../ports.ts'
import { type Edited, editArticle, editForPublisher } from './edits.ts'
import type { Publishers } from './ports.ts'

export interface PassageEdit {
  readonly action: Edit['action']
  /** Whether it holds for this article, or for all of its publisher's, those that come later included. */
  readonly scope: 'article' | 'publisher'
  /** What is taken out; what the rules say of it where absent. */
  readonly kind?: BoilerplateKind | undefined
  readonly by: string
  /** ISO 8601. */
  readonly at: string
}

/** Of what is kept to show people what an edit is about. */
const SHOWN = 160

/**
 * Keeps a person's edit of every paragraph of a passage. It is carried out by the next look at the article, for which the
 * caller asks (`sendLooks`); a publisher's other articles follow by themselves.
 */
export async function editPassage(
  ports: { readonly records: Records; readonly publishers: Publishers },
  { id, publisher }: Pick<ArticleRecord, 'id' | 'publisher'>,
  { paragraphs }: NamedPassage,
  { scope, ...edit }: PassageEdit,
): Promise<Edited> {
  for (const paragraph of paragraphs) {
    const one = { ...edit, passage: fingerprint(paragraph), text: paragraph.slice(0, SHOWN) }
    const edited =
      scope === 'publisher'
        ? await editForPublisher(ports, publisher, one, id)
        : await editArticle(ports, id, one)
    if (!edited.ok) return edited
  }
  return { ok: true }
}
