import { accept, refuse } from '../../outcome.ts'
import type { DecodedText, Document, Note, Outcome } from '../../types.ts'
import { baseOf } from './base-url.ts'
import { toBlocks } from './blocks.ts'
import { SPELT_BYTES, spellsBytes } from './double-encoded.ts'
import { embeddedBody } from './embedded-body.ts'
import { MAX_LINES } from './flush.ts'
import type { Page } from './page.ts'
import { readWith } from './read.ts'
import { visibleClaims } from './visible-claims.ts'

/**
 * Reads a page in one pass: its lines as blocks with their place in the markup, and what it claims of itself.
 * Refuses `too-deep`, and `too-large` where it has too many lines. Time and memory are linear in the length of the text.
 */
export function parseHtml({ text, notes }: DecodedText, sourceUrl?: string): Outcome<Document> {
  const inBytes = spellsBytes(text)
  const page = readPage(text, inBytes)
  if (page.tooDeep) {
    return refuse(
      'too-deep',
      'The page nests its elements more than 5,000 deep; no real article does. Check how it was exported.',
    )
  }
  if (page.tooLong) return tooLarge()
  const embedded = embeddedBody(page, (markup) => readWith(markup, true, inBytes))
  const drafts = page.drafts.filter((draft) => !page.merged.has(draft))
  const blocks = toBlocks([...drafts, ...(embedded?.drafts ?? [])])
  if (blocks.length > MAX_LINES) return tooLarge()
  visibleClaims(page, blocks)
  const canonical = page.claims.find(({ field }) => field === 'canonicalUrl')?.value
  return accept({
    format: 'html',
    text,
    blocks,
    claims: page.claims,
    notes: [
      ...notes,
      ...(inBytes ? [SPELT_BYTES] : []),
      ...(page.scripting ? [] : [READ_WITHOUT_SCRIPTS]),
      ...(embedded === undefined ? [] : [embedded.note]),
    ],
    baseUrl: baseOf(page.baseHref, sourceUrl, canonical),
  })
}

function tooLarge(): Outcome<never> {
  return refuse(
    'too-large',
    `The page has more than ${MAX_LINES.toLocaleString('en')} lines; no article does.`,
  )
}

const READ_WITHOUT_SCRIPTS: Note = {
  code: 'read-without-scripts',
  detail:
    'Most of its text stands in <noscript>, for browsers without scripts; it was read as such a browser shows it.',
}

/** As a browser shows it that runs scripts; as one without, where the page has more to show there than everywhere else. */
function readPage(text: string, inBytes: boolean): Page {
  const page = readWith(text, true, inBytes)
  const shown = page.drafts.reduce((sum, draft) => sum + draft.text.length, 0)
  return page.withoutScripts > shown ? readWith(text, false, inBytes) : page
}
