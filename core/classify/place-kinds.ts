import type { Block, BoilerplateKind, Element, Role } from '../types.ts'
import type { Namesakes } from './model/namesakes.ts'

/** What names in the markup call the things around an article, most telling first. */
const named: readonly (readonly [RegExp, BoilerplateKind])[] = [
  [/cookie|consent|gdpr/, 'cookie-notice'],
  [
    /donat|donaci|donazion|spende|fundrais|contribution|supporter|support-us|soutien|membership|pledge/,
    'appeal',
  ],
  [/app-?(?:banner|promo|install|download)|smart-?banner/, 'app-prompt'],
  [/newsletter|sign-?up|mailing-list|email-capture/, 'newsletter'],
  [/subscri|paywall|piano/, 'subscription'],
  [/comment-?form|respond|reply-title|leave-comment/, 'comment-form'],
  [/(?:^|[\s_-])(?:comments?|disqus|replies)(?=$|[\s_-])/, 'comments'],
  [/share|social|follow-us|addtoany/, 'share-bar'],
  [
    /related|recommend|read-?next|read-more|more-(?:from|stories|on)|trending|most-(?:read|popular)|popular-posts|outbrain|taboola/,
    'related',
  ],
  [/(?:^|[\s_-])(?:ads?|advert\w*|sponsor\w*|promo\w*|dfp|banner)(?=$|[\s_-])/, 'advertisement'],
  [/caption|credit/, 'caption-credit'],
  [
    /author-?(?:bio|box|info|card|description)|about-?(?:the-)?author|(?:^|[\s_-])bio(?=$|[\s_-])/,
    'author-box',
  ],
  [
    /by-?line|(?:^|[\s_-])(?:authors?|autor\w*|auteurs?|datum|fecha|date|dateline|published|timestamp|posted-on|entry-meta|post-meta|meta)(?=$|[\s_-])/,
    'byline',
  ],
  [/affiliate|disclosure/, 'affiliate'],
  [/copyright|legal|disclaimer|(?:^|[\s_-])terms(?=$|[\s_-])/, 'legal-footer'],
  [
    /(?:^|[\s_-])(?:nav\w*|menu\w*|breadcrumbs?|sidebar|masthead|skip-\w+|search\w*|pagination|toc)(?=$|[\s_-])/,
    'navigation',
  ],
]

/** Names of most elements call them nothing. */
const anyNamed = new RegExp(named.map(([pattern]) => pattern.source).join('|'))

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
  return named.find(([pattern]) => pattern.test(names))?.[1]
}

export function describeElement({ tag, names }: Element): string {
  const shown = names.length > 60 ? `${names.slice(0, 59)}…` : names
  return shown === '' ? `<${tag}>` : `<${tag}> named "${shown}"`
}
