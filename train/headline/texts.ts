import { plainTextOf, readDocuments } from '../classify/corpus.ts'
import {
  fittedArticles,
  fittingPublishers,
  mustGo,
  type Paragraph,
  type WholeArticle,
} from '../lines/articles.ts'
import { foldOf, HELD_OUT } from '../lines/split.ts'

/** A text and its headline; undefined where it has none. */
export interface Text {
  readonly text: string
  readonly title: string | undefined
  readonly weight: number
  readonly isPage: boolean
}

/** How much each sort of texts counts. Those without a headline but with everything around it are hardly ever met. */
const WEIGHT = { whole: 1, own: 0.5, untitled: 0.075, plain: 1, page: 0.5, otherPage: 0.15, truth: 0.12 }
/** UTF-16 units of a page's first line that may be its title. */
const LONGEST = 200

/**
 * What is in other languages gets a wrong title in 26 of 1,216 articles with these weights, and in 16 with weights that were fitted on it as well, which
 * take a line of a list for one.
 */
const LANGUAGES: ReadonlySet<string> = new Set(['en', 'de'])

/** Whole articles as they are, without their headlines, and both without what is not their own. */
export function articleTexts(): readonly Text[] {
  return [...fittedArticles(), ...fittingPublishers()]
    .filter(({ language }) => LANGUAGES.has(language))
    .flatMap(textsOf)
}

function textsOf({ paragraphs }: WholeArticle): readonly Text[] {
  const title = paragraphs.find(({ tag }) => tag === 'title')?.text
  const own = paragraphs.filter((one) => !mustGo(one))
  const textOf = (some: readonly Paragraph[], without: readonly string[] = []) =>
    some.flatMap(({ tag, text }) => (without.includes(tag) ? [] : [text])).join('\n\n')
  return [
    { text: textOf(paragraphs), title, weight: WEIGHT.whole, isPage: false },
    { text: textOf(own), title, weight: WEIGHT.own, isPage: false },
    { text: textOf(paragraphs, ['title']), title: undefined, weight: WEIGHT.untitled, isPage: false },
    { text: textOf(own, ['title', 'byline']), title: undefined, weight: WEIGHT.plain, isPage: false },
  ]
}

/** Pages of a folder in the layout of WCXB as plain text, and the truth of those that are articles. */
export async function* pageTexts(folder: string): AsyncGenerator<Text> {
  for await (const { page, document } of readDocuments(folder)) {
    const { domain, type, truth } = page
    const title = truth.title ?? ''
    if (foldOf(domain) === HELD_OUT || title === '') continue
    const isArticle = type === 'article'
    yield {
      text: plainTextOf(document),
      title,
      weight: isArticle ? WEIGHT.page : WEIGHT.otherPage,
      isPage: true,
    }
    if (isArticle) yield { ...truthOf(truth.main_content ?? '', title), isPage: true }
  }
}

/** Some begin with the title. */
function truthOf(text: string, title: string): Pick<Text, 'text' | 'title' | 'weight'> {
  const [first = ''] = text.split('\n')
  const isTitled = first.length < LONGEST && title.toLowerCase().includes(first.toLowerCase().trim())
  return isTitled ? { text, title, weight: WEIGHT.page } : { text, title: undefined, weight: WEIGHT.truth }
}
