import type { Document, Evidence, Span } from '../types.ts'
import { type Masthead, mastheadsOf, mentionsOf } from './masthead.ts'

/**
 * Of paragraphs that are not an article's own a quarter names the publisher, of its own one in seventy, most of which tell what somebody told
 * the paper, or what it found out: without those one in three hundred. The model has heard some of it in other words.
 */
const WEIGHT = 2.5
/** No prompt is longer. */
const LONGEST = 3000
/** What names it in more lines than these, and in more than such a share of them, is an article about it. */
const MOST_LINES = 4
const MOST = 0.1

/** Somebody told it something, or it is said whose findings these are. */
const TOLD =
  /\b(?:told|tells|telling|showed|(?:analy[sz]ed|asked|collected|commissioned|compiled|conducted|contacted|approached|examined|gathered|heard|inspected|obtained|reported|reviewed|seen|verified|viewed|analysis|count|figures|investigation|poll|review|survey|tally) by|(?:according|back|comment|confirmed|email|given|interview|leaked|letter|passed|provided|released|said|sent|shown|speak|speaking|speaks|spoke|statement|supplied|talk|talked|wrote) (?:to|with)|(?:contract|it) for|reported in) (?:the )?$/i
/** It found something out, or says what it has to do with it. */
const FOUND_OUT =
  /^(?:['’]s (?:analysis|investigation|list|questions|request|review|visit)\b|(?:,? ?(?:also|first|had|has|have))* (?:analy[sz]ed|apologi[sz]es|approached|asked|assembled|attended|called|chosen|compared|contacted|counted|examined|finds|followed|found|gave|given|heard|invited|learn(?:ed|t)|looked|mapped|obtained|put|read|regrets|reported|revealed|reviewed|saw|seen|shows?|showed|sought|spent|spoke|spoken|tested|took|traced|tried|understands|understood|visited|walked|watched|(?:been|was|were) (?:asked|given|present|refused|shown|there|told|unable)|can (?:report|reveal)|(?:can|could) not (?:confirm|independently|reach|verify)|couldn['’]t (?:confirm|reach|verify))\b|\) ?[-–—])/

/** A vote for each line that names the publisher. */
export type NameVotes = readonly (Evidence | undefined)[]

/** For each line that names the publisher in the newsroom's own voice, a vote against it; undefined where nobody knows its name. */
export function votesByName(document: Document): NameVotes | undefined {
  // What pages call themselves takes no more out of them (WCXB).
  const claims = document.format === 'html' ? [] : document.claims
  const claimed = claims.flatMap(({ field, value }) =>
    field === 'publisher' || field === 'site' ? [value] : [],
  )
  const names = [...(document.publishers ?? []), ...claimed]
  const mastheads = new Map(names.flatMap(mastheadsOf).map((masthead) => [masthead.whole, masthead]))
  if (mastheads.size === 0) return undefined
  const first = document.blocks.findIndex(({ text }) => text.length > BYLINE && ENDED.test(text))
  return document.blocks.map(({ text }, i) => {
    const vote = voteOn(text.slice(0, LONGEST), mastheads.values())
    return vote !== undefined && i < Math.max(first, HEAD) && !ENDED.test(text) ? undefined : vote
  })
}

/** A byline and a title may name it: what is no sentence, above the first one, and in the first lines. */
const HEAD = 3
const BYLINE = 60
/** Of a sentence, before what closes behind it. */
export const ENDED = /[.!?…]["'”’»)]*$/

function voteOn(text: string, mastheads: Iterable<Masthead>): Evidence | undefined {
  const lower = text.toLowerCase()
  for (const masthead of mastheads) {
    const mention = mentionsOf(masthead, text, lower).find((one) => isOwnVoice(text, one))
    if (mention === undefined) continue
    const note = `It names its publisher: “${text.slice(mention.start, mention.end)}”.`
    return { rule: 'publisher-name', role: 'boilerplate:appeal', weight: WEIGHT, note }
  }
  return undefined
}

function isOwnVoice(text: string, { start, end }: Span): boolean {
  const before = text.slice(0, start)
  if (TOLD.test(before.slice(-LONGEST_TOLD)) || FOUND_OUT.test(text.slice(end))) return false
  return before.lastIndexOf('“') <= before.lastIndexOf('”') && before.split('"').length % 2 === 1
}

const LONGEST_TOLD = 40

/** The votes on the lines that are left, if they tell one line from another; none is empty. */
export function whereTelling(votes: NameVotes | undefined, left: readonly number[]): NameVotes {
  if (votes === undefined) return []
  const here = left.map((i) => votes[i])
  const named = here.filter((vote) => vote !== undefined).length
  return named > Math.max(MOST_LINES, here.length * MOST) ? [] : here
}
