import type { Group, Scene } from './group.ts'
import { isProse } from './kept-lines.ts'

/** Share of a line's characters in links from which it is one. */
const LINK = 0.8
/** Words of a link from which it may be a headline. */
const HEADLINE = 4
/** Lines between a headline and the words that introduce what it leads to. */
const TEASER_REACH = 3

/** How links and prose alternate: in a listing many headlines lead away, each with a line or two; in an article prose runs on. */
export const links = {
  names: [
    'headline-links',
    'headline-share',
    'largest-headline-template',
    'teasers',
    'teaser-share',
    'longest-run',
    'run-share',
    'best-parent',
    'best-parent-share',
    'link-targets',
    'deeper-links',
    'slug-links',
  ],
  columns: (scene) => [...headlineColumns(scene), ...proseColumns(scene), ...targetColumns(scene)],
} as const satisfies Group

function headlineColumns({ document: { blocks }, scores: { lines } }: Scene): number[] {
  const templates = new Uint32Array(lines.templates.count)
  let [count, words, total, teasers, teaserWords, since] = [0, 0, 0, 0, 0, Infinity]
  blocks.forEach((_, i) => {
    const own = lines.shapes[i]?.words ?? 0
    const link = lines.links[i] ?? 0
    total += own
    since++
    if (link >= LINK && own >= HEADLINE) {
      count++
      words += own
      since = 0
      const template = lines.templates.of[i] ?? 0
      templates[template] = (templates[template] ?? 0) + 1
    } else if (since <= TEASER_REACH && own >= 10 && link < 0.3) {
      teasers++
      teaserWords += own
      since = Infinity
    }
  })
  return [
    Math.log1p(count),
    words / Math.max(1, total),
    Math.log1p(templates.reduce((most, count) => Math.max(most, count), 0)),
    Math.log1p(teasers),
    teaserWords / Math.max(1, total),
  ]
}

/** The most prose without a headline link between, and the most in one element. */
function proseColumns({ document: { blocks }, scores: { lines } }: Scene): number[] {
  const parents = new Map<unknown, number>()
  let [prose, run, longest] = [0, 0, 0]
  blocks.forEach(({ markup }, i) => {
    const words = lines.shapes[i]?.words ?? 0
    const link = lines.links[i] ?? 0
    if (link >= LINK && words >= HEADLINE) run = 0
    if (!isProse(words, link)) return
    prose += words
    run += words
    longest = Math.max(longest, run)
    const parent = markup?.element.parent
    parents.set(parent, (parents.get(parent) ?? 0) + words)
  })
  const best = Math.max(0, ...parents.values())
  return [Math.log1p(longest), longest / Math.max(1, prose), Math.log1p(best), best / Math.max(1, prose)]
}

/** Where its links lead: how many places, how many below its own address, how many whose address is a headline. */
function targetColumns({ document: { blocks, baseUrl } }: Scene): number[] {
  const own = baseUrl === null ? '' : pathOf(baseUrl)
  const targets = new Set<string>()
  for (const { markup, runs } of blocks) {
    if (markup === undefined || markup.linkChars === 0) continue
    for (const { href } of runs) if (href !== undefined) targets.add(pathOf(href))
  }
  let [deeper, slugs] = [0, 0]
  for (const path of targets) {
    if (own.length > 1 && path.length > own.length && path.startsWith(own)) deeper++
    if (SLUG.test(path)) slugs++
  }
  return [targets.size, deeper, slugs].map(Math.log1p)
}

/** An address that ends in four words or more. */
const SLUG = /\/[a-z]+(?:-[a-z0-9]+){3,}[^/]{0,20}\/?$/i

/** Path of an absolute or root-relative address, without query or final slash; cheap, as a page has thousands. */
function pathOf(href: string): string {
  const from = href.startsWith('/') ? 0 : href.indexOf('/', href.indexOf('//') + 2)
  const path = from < 0 ? '' : href.slice(from, from + 200)
  const query = path.search(/[?#]/)
  const end = query < 0 ? path.length : query
  return path.slice(0, path[end - 1] === '/' ? end - 1 : end)
}
