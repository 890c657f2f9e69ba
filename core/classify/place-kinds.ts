import type { Block, BoilerplateKind, Element, Role } from '../types.ts'
import type { Namesakes } from './model/namesakes.ts'

interface NamedKind {
  readonly kind: BoilerplateKind
  /** What stands in such names, anywhere. */
  readonly parts?: string
  /** What stands there between spaces, hyphens or underscores. */
  readonly words?: string
}

/** What names in the markup call the things around an article, most telling first. */
const named = (
  [
    { kind: 'cookie-notice', parts: 'cookie consent gdpr' },
    {
      kind: 'appeal',
      parts:
        'donat donaci donazion spende fundrais contribution supporter support-us soutien membership pledge',
    },
    { kind: 'app-prompt', parts: 'app-?(?:banner|promo|install|download) smart-?banner' },
    { kind: 'newsletter', parts: 'newsletter sign-?up mailing-list email-capture' },
    { kind: 'subscription', parts: 'subscri paywall piano' },
    { kind: 'comment-form', parts: 'comment-?form respond reply-title leave-comment' },
    { kind: 'comments', words: 'comments? disqus replies' },
    { kind: 'share-bar', parts: 'share social follow-us addtoany' },
    {
      kind: 'related',
      parts:
        'related recommend read-?next read-more more-(?:from|stories|on) trending most-(?:read|popular) popular-posts outbrain taboola',
    },
    { kind: 'advertisement', words: String.raw`ads? advert\w* sponsor\w* promo\w* dfp banner` },
    { kind: 'caption-credit', parts: 'caption credit' },
    {
      kind: 'author-box',
      parts: 'author-?(?:bio|box|info|card|description) about-?(?:the-)?author',
      words: 'bio',
    },
    {
      kind: 'byline',
      parts: 'by-?line',
      words: String.raw`authors? autor\w* auteurs? datum fecha date dateline published timestamp posted-on entry-meta post-meta meta`,
    },
    { kind: 'affiliate', parts: 'affiliate disclosure' },
    { kind: 'legal-footer', parts: 'copyright legal disclaimer', words: 'terms' },
    {
      kind: 'navigation',
      words: String.raw`nav\w* menu\w* breadcrumbs? sidebar masthead skip-\w+ search\w* pagination toc`,
    },
  ] as const satisfies readonly NamedKind[]
).map(({ kind, ...names }: NamedKind) => ({ kind, names, pattern: patternOf([names]) }))

/** Names of most elements call them nothing. */
const anyNamed = patternOf(named.map(({ names }) => names))

/** V8 looks for all plain alternatives at once where they stand side by side. */
function patternOf(names: readonly Omit<NamedKind, 'kind'>[]): RegExp {
  const parts = names.flatMap(({ parts }) => parts?.split(' ') ?? [])
  const words = names.flatMap(({ words }) => words?.split(' ') ?? [])
  const alternatives = [...parts.filter(isPlain), ...parts.filter((part) => !isPlain(part))]
  if (words.length > 0) alternatives.push(String.raw`(?:^|[\s_-])(?:${words.join('|')})(?=$|[\s_-])`)
  return new RegExp(alternatives.join('|'))
}

function isPlain(part: string): boolean {
  return /^[a-z-]+$/.test(part)
}

const tagged: ReadonlyMap<string, BoilerplateKind> = new Map([
  ['nav', 'navigation'],
  ['footer', 'legal-footer'],
  ['header', 'navigation'],
  ['form', 'furniture'],
  ['figcaption', 'caption-credit'],
])

/** How far up a name still speaks for a line. */
const REACH = 12

export interface PlacedKind {
  readonly kind: BoilerplateKind
  readonly role: Role
  /** Where that was read, as a reader of the page's source would find it. */
  readonly place: string
}

/** The kind of boilerplate that a block's place in the markup names: the nearest name wins. */
export function kindOfPlace({ markup }: Block, kindOf: KindOf): PlacedKind | undefined {
  if (markup === undefined) return undefined
  if (markup.element.hidden) return HIDDEN
  let element: Element | null = markup.element
  for (let step = 0; element !== null && step < REACH; step++, element = element.parent) {
    const { tag } = element
    if (tag === 'body' || tag === 'html') break
    const found = kindOf(element)
    if (found !== undefined) return found
  }
  return undefined
}

const HIDDEN: PlacedKind = {
  kind: 'hidden',
  role: 'boilerplate:hidden',
  place: 'an element that the page hides',
}

/** The kind that an element's own names or tag call it. */
export type KindOf = (element: Element) => PlacedKind | undefined

/** Answers for the elements of a page. Each is asked for by every line below it, and many have the same names. */
export function kindsIn({ of, count }: Namesakes): KindOf {
  const known = new Array<PlacedKind | 'none' | undefined>(count).fill(undefined)
  return (element) => {
    const number = of[element.index] ?? 0
    const kind = known[number] ?? readKind(element)
    known[number] = kind
    return kind === 'none' ? undefined : kind
  }
}

function readKind(element: Element): PlacedKind | 'none' {
  const kind = readNames(element.names) ?? tagged.get(element.tag)
  return kind === undefined ? 'none' : { kind, role: `boilerplate:${kind}`, place: describeElement(element) }
}

function readNames(names: string): BoilerplateKind | undefined {
  if (names === '' || !anyNamed.test(names)) return undefined
  return named.find(({ pattern }) => pattern.test(names))?.kind
}

export function describeElement({ tag, names }: Element): string {
  const shown = names.length > 60 ? `${names.slice(0, 59)}…` : names
  return shown === '' ? `<${tag}>` : `<${tag}> named "${shown}"`
}
