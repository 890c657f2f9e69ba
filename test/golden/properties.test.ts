import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { detectFormat } from '../../core/formats/detect.ts'
import { clean } from '../../core/index.ts'
import { renderers } from '../../core/render/index.ts'
import type { Article, Block } from '../../core/types.ts'
import { bytesOf, keys, walkSample } from './samples.ts'
import { decoded, visibleWords, wordsOf } from './visible.ts'

const walks = await Promise.all(keys.map(async (key) => ({ key, walked: await walkSample(key) })))
const articles = walks.flatMap(({ key, walked }) =>
  walked.ok ? [{ key, publication: walked.value.publication }] : [],
)

describe.each(articles)('$key', ({ key, publication }) => {
  const { article, text } = publication

  it('has every visible word in exactly one of body, removed and title', () => {
    const source = decoded(bytesOf(key))
    const format = detectFormat({ key, bytes: bytesOf(key) }, source)
    if (!format.ok) throw new Error(format.refusal.detail)
    const isHeld = article.notes.some(({ code }) => code.startsWith('body-from-'))
    const visible = visibleWords(source, format.value)
    const { missing, surplus } = compare(
      isHeld ? [...visible, ...heldWords(source, article)] : visible,
      placedWords(article),
    )
    expect(surplus).toEqual([])
    expect(missing).toEqual(missing.length === 0 ? [] : titleWords(article))
  })

  it('stays as it is when its text is cleaned again', async () => {
    const again = await clean(text, { name: 'again.txt' })
    expect(again).toMatchObject({ ok: true, value: { removed: [] } })
    // Plain text has no sign for a heading, which it may take for the title where it stands first, ...
    const [first] = article.body
    const heading = first?.kind === 'heading' ? first.text : ''
    // ... nor for code, whose lines and spaces it reads as anything else's.
    const plain = article.body.some(({ kind }) => kind === 'code') ? wordsOf : String
    const isTaken = again.ok && !again.value.text.startsWith(heading)
    const rest = isTaken ? text.slice(heading.length).trimStart() : text
    expect(again.ok && plain(again.value.text)).toEqual(plain(rest))
    if (heading !== '') expect(again).toMatchObject({ value: { title: heading } })
  })

  it.each(Object.values(renderers))('is rendered as $rendition', (renderer) => {
    const rendered = renderer.render(publication, { id: key, url: null })
    expect(rendered.length).toBeGreaterThan(text.length / 2)
    if (renderer.mediaType.endsWith('json')) expect(() => JSON.parse(rendered)).not.toThrow()
  })

  it('is HTML that does nothing but show', () => {
    const { document } = parseHTML(renderers.html.render(publication, { id: key, url: null }))
    expect(document.querySelectorAll('script, style, iframe, object, embed, form, input, link')).toHaveLength(
      0,
    )
    const attributes = [...document.querySelectorAll('*')].flatMap((element) => [...element.attributes])
    expect(attributes.filter(({ name }) => /^(?:on|style$)/i.test(name))).toEqual([])
    const addresses = attributes.filter(({ name }) => name === 'href' || name === 'src')
    expect(addresses.filter(({ value }) => !/^(?:https?:|mailto:)/.test(value))).toEqual([])
  })
})

function placedWords({ body, removed }: Article): string[] {
  return wordsOf([...body.map(shown), ...removed.map((removal) => removal.text)].join('\n'))
}

/** Of the words that the page does not show, those of the body that stand in its scripts. */
function heldWords(source: string, { body }: Article): string[] {
  const scripts = source.match(/<script[\s\S]*?<\/script>/g)?.join('\n') ?? ''
  const held = new Set(wordsOf(scripts))
  return wordsOf(body.map(shown).join('\n')).filter((word) => held.has(word))
}

function shown({ text, figure }: Block): string {
  return figure === undefined ? text : `${figure.caption}\n${figure.credit}`
}

function titleWords({ metadata }: Article): string[] {
  return wordsOf(metadata.title?.value ?? '').toSorted()
}

/** Words that one side has more often than the other, sorted. */
function compare(seen: readonly string[], placed: readonly string[]) {
  const counts = new Map<string, number>()
  for (const word of seen) counts.set(word, (counts.get(word) ?? 0) + 1)
  for (const word of placed) counts.set(word, (counts.get(word) ?? 0) - 1)
  const times = (sign: 1 | -1): string[] =>
    [...counts].flatMap(([word, count]) => Array<string>(Math.max(0, sign * count)).fill(word)).toSorted()
  return { missing: times(1), surplus: times(-1) }
}
