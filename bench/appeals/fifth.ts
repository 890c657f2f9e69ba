/**
 * The row "after 5 articles of the publisher": `npm run bench:appeals -- --publisher [--pages FOLDER --split fit]`. Every case of the
 * table stands in five further articles of one publisher, each with another text; what those teach, as the library learns
 * it, cleans the sixth. Near misses recur as well: background is repeated, and must stay.
 */
import { defaultPolicy } from '../../core/moderate/default-policy.ts'
import { walk } from '../../core/pipeline.ts'
import { NO_GUIDANCE } from '../../core/profile/guide.ts'
import { FEWEST_ARTICLES, learnedFrom } from '../../core/profile/learned.ts'
import type { Guidance, RawUpload } from '../../core/types.ts'
import { type Carrier, type Case, setIn } from './cases.ts'
import { folderNamed, type System } from './systems.ts'

/** Learns anew for every case; a text with nothing set in has a publisher of whom nothing is known. */
export function afterFiveArticles(cases: readonly Case[], carriers: readonly Carrier[]): System {
  const caseOf = new Map(cases.map((one) => [one.text, one]))
  return {
    name: `Cleancopy after ${FEWEST_ARTICLES} articles`,
    async run(text) {
      const one = caseOf.get(text)
      return one === undefined
        ? cleanWith(uploadOf(text, ''), NO_GUIDANCE)
        : cleanWith(uploadOf(text, folderOf(one)), await learn(one, carriers))
    },
  }
}

async function learn(one: Case, carriers: readonly Carrier[]): Promise<Guidance> {
  const { carrier, place, inserted } = one
  const at = carriers.indexOf(carrier)
  const others = Array.from(
    { length: FEWEST_ARTICLES },
    (_, n) => carriers[(at + 1 + n) % carriers.length] ?? carrier,
  )
  return taughtBy(others.map((other) => uploadOf(setIn(other, place, inserted), folderOf(one))))
}

/** What is known of a publisher once these are all its articles. */
export async function taughtBy(uploads: readonly RawUpload[]): Promise<Guidance> {
  const lessons = await Promise.all(uploads.map(lessonOf))
  const learned = learnedFrom(lessons.flatMap((lesson) => lesson ?? []))
  return { profile: { learned, edits: [] }, edits: [] }
}

async function lessonOf(upload: RawUpload) {
  const walked = await walk(upload, defaultPolicy, NO_GUIDANCE)
  return walked.ok ? walked.value.guided?.lesson : undefined
}

/** The title and the text; null where the upload is refused. */
export async function cleanWith(upload: RawUpload, guidance: Guidance): Promise<string | null> {
  const walked = await walk(upload, defaultPolicy, guidance)
  if (!walked.ok) return null
  const { article, text: cleaned } = walked.value.publication
  return `${article.metadata.title?.value ?? ''}\n\n${cleaned}`
}

/** Of the publisher whose blocks are set in. */
function folderOf({ inserted: [first] }: Case): string {
  return folderNamed(first?.style ?? '')
}

/** As it comes under its publisher's folder; under none where that is empty. */
export function uploadOf(text: string, folder: string): RawUpload {
  return {
    key: folder === '' ? 'article.txt' : `${folder}/article.txt`,
    bytes: new TextEncoder().encode(text),
    declaredType: 'text/plain; charset=utf-8',
  }
}
