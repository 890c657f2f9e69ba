import type { Fields, ScriptValue } from './script-values.ts'

/**
 * Paragraphs as content systems keep them: objects that say what they are (`type`) and hold their words, themselves or in a list. Known by
 * what such objects have in common: Arc, Contentful, Sanity, ProseMirror, Lexical, Slate, Editor.js, Draft.js, Gutenberg, Medium.
 */
const TYPES = 'type _type nodeType blockName kind tag name __typename style'.split(' ')
const LISTS =
  'children content content_elements blocks innerBlocks items paragraphs elements nodes spans value body'.split(
    ' ',
  )
const WORDS = 'html text content value body paragraph markup innerHTML'.split(' ')
const HOLDERS = 'data model attributes attrs fields props content body document root value item'.split(' ')
/** What only another article, or a page, has. */
const NOT_OF_A_PARAGRAPH =
  'title slug headline byline permalink canonical_url canonicalUrl publishedAt datePublished publish_date price'.split(
    ' ',
  )

const SKIPPED =
  /image|img|photo|video|audio|podcast|gallery|slide|embed|iframe|raw_?html|advert|(?:^|[_\W])ads?(?:$|[_\W])|promo|related|interstitial|newsletter|sign-?up|divider|separator|delimiter|script|widget|button|share|poll|quiz|(?:^|[_\W])map(?:$|[_\W])|^hr$/i
const HEADING = /head(?:er|ing|line)|subhead|^h[1-6]$/i
const ITEM = /list[-_ ]?item|^li$|^[uo]li$/i
const LIST = /list|^[uo]l$/i
const ORDERED = /^ordered|[^n]ordered|^oli?$/i
const UNORDERED = /un[-_ ]?ordered/i
const QUOTE = /quote|^[bp]q$/i
const CODE = /code|^pre$/i
const PARAGRAPH = /paragraph|^p$|^block$|unstyled/i
const LINK = /link|^a$|anchor/i

/** Of a list: whether its items are the parts of one text, rather than things of their own. */
export function isTextOfParts({ items }: { readonly items: readonly ScriptValue[] }): boolean {
  const parts = items.filter((item) =>
    item.kind === 'text' ? item.text.trim() !== '' : item.kind === 'fields' && isPart(item),
  )
  return parts.length >= 2 && parts.length * 3 >= items.length * 2
}

function isPart({ entries }: Fields): boolean {
  if (NOT_OF_A_PARAGRAPH.some((name) => entries.has(name))) return false
  return typeOf(entries) !== '' || WORDS.some((name) => entries.get(name)?.kind === 'text')
}

/** HTML of a part and of what it holds; `isLine` where it is a line of the text rather than words within one. */
export function markupOf(value: ScriptValue, isLine: boolean): string {
  if (value.kind === 'word') return ''
  if (value.kind === 'text') return isLine ? `<p>${asLines(value.text)}</p>` : asMarkup(value.text)
  if (value.kind === 'list') return value.items.map((item) => markupOf(item, isLine)).join('')
  const type = typeOf(value.entries)
  if (SKIPPED.test(type)) return ''
  return wrapped(type, value, isLine)
}

function wrapped(type: string, { entries }: Fields, isLine: boolean): string {
  const shown = style(entries)
  const named = `${type} ${shown}`.trim().split(' ')
  const is = (pattern: RegExp): boolean => named.some((name) => pattern.test(name))
  if (is(CODE)) return `<pre>${inside(entries, false)}</pre>`
  if (is(HEADING))
    return `<h${levelOf(entries, named)}>${inside(entries, false)}</h${levelOf(entries, named)}>`
  if (is(ITEM) || entries.has('listItem')) return `<li>${inside(entries, false)}</li>`
  if (is(LIST)) {
    const items = (partsOf(entries) ?? []).map((item) => markupOf(item, false))
    const tag = is(ORDERED) && !is(UNORDERED) ? 'ol' : 'ul'
    const lines = items.map((item) => (item.startsWith('<li>') ? item : `<li>${item}</li>`))
    return `<${tag}>${lines.join('')}</${tag}>`
  }
  if (is(QUOTE)) return `<blockquote><p>${inside(entries, false)}</p></blockquote>`
  if (isLine || is(PARAGRAPH)) return `<p>${inside(entries, false)}</p>`
  const href = is(LINK) ? hrefOf(entries) : undefined
  const words = inside(entries, false)
  return href === undefined ? words : `<a href="${escaped(href)}">${words}</a>`
}

/** What it holds, as a list of parts. */
function partsOf(entries: Fields['entries']): readonly ScriptValue[] | undefined {
  for (const name of LISTS) {
    const list = entries.get(name)
    if (list?.kind === 'list' && list.items.length > 0) return list.items
  }
  const holder = holderOf(entries)
  return holder && partsOf(holder)
}

function inside(entries: Fields['entries'], isLine: boolean): string {
  for (const name of LISTS) {
    const list = entries.get(name)
    if (list?.kind !== 'list' || list.items.length === 0) continue
    const markup = markupOf(list, isLine)
    if (markup !== '') return markup
  }
  for (const name of WORDS) {
    const words = entries.get(name)
    if (words?.kind === 'text') return asMarkup(words.text)
  }
  const holder = holderOf(entries)
  return holder === undefined ? '' : inside(holder, isLine)
}

function holderOf(entries: Fields['entries']): Fields['entries'] | undefined {
  for (const name of HOLDERS) {
    const holder = entries.get(name)
    if (holder?.kind === 'fields') return holder.entries
  }
  return undefined
}

function typeOf(entries: Fields['entries']): string {
  for (const name of TYPES) {
    const type = entries.get(name)
    if (type?.kind === 'text' && type.text.length < 60) return type.text
  }
  return ''
}

/** What is said beside the type, here or in the data. */
function style(entries: Fields['entries']): string {
  for (const name of ['style', 'list_type', 'listType']) {
    const said = entries.get(name) ?? holderOf(entries)?.get(name)
    if (said?.kind === 'text') return said.text.replace('number', 'ordered-list')
  }
  return ''
}

const LEVELS: readonly string[] = ['one', 'two', 'three', 'four', 'five', 'six']

function levelOf(entries: Fields['entries'], named: readonly string[]): number {
  const said = [entries.get('level'), entries.get('depth')].find((level) => level?.kind === 'word')
  const written =
    said?.kind === 'word' ? said.text : (/\d|one|two|three|four|five|six/.exec(named.join(' '))?.[0] ?? '2')
  const level = LEVELS.includes(written) ? LEVELS.indexOf(written) + 1 : Number(written)
  return level >= 2 && level <= 6 ? Math.trunc(level) : 2
}

function hrefOf(entries: Fields['entries']): string | undefined {
  for (const name of ['url', 'href', 'uri']) {
    const href = entries.get(name)
    if (href?.kind === 'text') return href.text
  }
  const holder = holderOf(entries)
  return holder && hrefOf(holder)
}

/** As `asMarkup`; the lines of a text without markup are lines. */
export function asLines(text: string): string {
  const markup = asMarkup(text)
  return markup.includes('<') ? markup : markup.replace(/\n/g, '<p>')
}

/** Markup as it stands, also where its signs are written as character references; other text escaped. */
function asMarkup(text: string): string {
  if (/<\/?[a-z]/i.test(text)) return text
  if (/&lt;(?:p|div|br|h\d)\b/.test(text)) return withSigns(text)
  return REFERENCE.test(text) ? text : escaped(text)
}

const REFERENCE = /&(?:#\d+|#x[\da-f]+|amp|nbsp|quot|[lr][ds]quo|[mn]dash|hellip);/i

function withSigns(text: string): string {
  const signs = text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
  return signs.replace(/&amp;/g, '&')
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}
