import type { Block, Figure, Run } from '../types.ts'

/** Resolves what a document links to; only addresses that are safe to follow survive, the text always does. */
export function withSafeLinks(block: Block, baseUrl: string | null): Block {
  const { figure, runs } = block
  const linked = runs.some((run) => run.href !== undefined)
  if (!linked && figure === undefined) return block
  const shown = linked ? withoutWayBack(runs, baseUrl) : runs
  return {
    ...block,
    ...(shown.length < runs.length && { text: shown.map(({ text }) => text).join('') }),
    ...(linked && { runs: shown.map((run) => withSafeHref(run, baseUrl)) }),
    ...(figure && { figure: withSafeSource(figure, baseUrl) }),
  }
}

/** What leads from a note back to its mark. */
const ARROW = /^\s*[↩↪⤴↑⏎^]\uFE0E?\uFE0F?\s*$/

/** Without the arrows at the end that lead back to where a note is marked, on the same page. */
function withoutWayBack(runs: readonly Run[], baseUrl: string | null): readonly Run[] {
  let end = runs.length
  for (let i = end - 1; i >= 0; i -= 1) {
    const { text, href } = runs[i] ?? { text: '' }
    if (href !== undefined && ARROW.test(text) && isOnPage(href, baseUrl)) end = i
    else if (text.trim() !== '') break
  }
  return runs.slice(0, end)
}

/** Whether it leads to a place on the page itself. */
function isOnPage(href: string, baseUrl: string | null): boolean {
  if (href.trim().startsWith('#')) return true
  if (baseUrl === null || !href.includes('#')) return false
  const target = resolve(href, baseUrl, LINK)
  return target !== null && target.split('#')[0] === resolve(baseUrl, null, LINK)?.split('#')[0]
}

function withSafeSource({ src, embed, ...rest }: Figure, baseUrl: string | null): Figure {
  const shown = embed === undefined ? null : resolve(embed, baseUrl, IMAGE)
  return {
    ...rest,
    src: src && resolve(src, baseUrl, IMAGE),
    ...(shown !== null && { embed: shown }),
  }
}

function withSafeHref(run: Run, baseUrl: string | null): Run {
  if (run.href === undefined) return run
  const { href, ...bare } = run
  // A link to a place on the same page leads nowhere once the page is gone.
  const target = href.trim().startsWith('#') ? null : resolve(href, baseUrl, LINK)
  return target === null ? bare : { ...bare, href: target }
}

const LINK: readonly string[] = ['http:', 'https:', 'mailto:']
const IMAGE: readonly string[] = ['http:', 'https:']
const LONGEST = 4096

/** Addresses that are in their normal form already, which is most of them. */
const PLAIN = /^https?:\/\/[a-z][a-z\d-]*(?:\.[a-z][a-z\d-]*)+\/(?!.*\/\.)[\w./~=&?+,%-]*$/

function resolve(href: string, baseUrl: string | null, protocols: readonly string[]): string | null {
  if (href.length > LONGEST) return null
  if (PLAIN.test(href)) return href
  const base = baseUrl ?? undefined
  if (!URL.canParse(href, base)) return null
  const url = new URL(href, base)
  return protocols.includes(url.protocol) ? url.href : null
}
