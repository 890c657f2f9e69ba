import { quickPattern } from '../quick-pattern.ts'
import type { LabelledBlock, Metadata, Note } from '../types.ts'

/** Notes with this code hold the article: what stands behind somebody's wall is not ours to give away. */
export const BEHIND_A_WALL = 'behind-a-wall'

/** What a page says where its text stops for those who have not paid; of lower-case text, as the others are. */
const walls = quickPattern(
  /\bto read th(?:is|e) (?:article|story|piece|post) in full, (?:please )?(?:subscribe|sign (?:in|up)|log in|register)\b|\b(?:subscribe|sign in|log in|register)\b.{0,30}\b(?:to (?:continue|keep) reading|to read (?:the rest|more|on|the full)|for full access)|\b(?:article|story|content) is (?:for|available to|reserved for|exclusive to) (?:our )?(?:paying )?(?:subscribers|members)|\bonly (?:for|available to) subscribers\b|\bweiterlesen mit\b|\bnur für abonnenten\b|\bréservé aux abonnés\b|\bsolo para suscriptores\b/,
)
/** It speaks of this very text. */
const wallsOfThis = quickPattern(
  /\b(?:to )?unlock th(?:is|e rest of this) (?:piece|post|article|story)\b|\bcontinue reading this (?:piece|post|article|story)\b|\bthis (?:piece|post|article|story) is (?:for|only for|exclusive to) .{0,20}\b(?:subscribers|members)\b/,
)
/** What is said at the end of a text that stops; further up or down the page it may be about something else. */
const stopsHere = quickPattern(
  /\bto (?:continue|keep) reading(?: (?:this|the)(?: \w+){1,2})?[,:]? (?:please )?(?:subscribe|sign (?:in|up)|log in|register|become a (?:member|subscriber))\b|\b(?:sign up|become a (?:member|subscriber)|start your (?:\w+ )?trial|create (?:a|an|your) (?:\w+ )?account)\b.{0,20}\bto (?:(?:continue|keep) reading|read (?:the rest|the full))\b|\byou have (?:0|no|zero) free (?:articles?|stories) (?:left|remaining)\b|\byou(?:[’']ve| have) (?:reached|used|read|hit) (?:\w+ ){0,4}free (?:articles?|stories|story)\b|\bréservée? (?:aux|à nos) abonnés\b|\bexclusivo para (?:suscriptores|assinantes)\b|\briservato agli abbonati\b/,
)

const LONGEST_LINE = 300
/** Lines from the end of the text: templates of whole sites carry the same words much further down. */
const NEAR = 3
/** What the rest would have told is often listed below the wall. */
const FAR = 20

/** Whether it is what a page says where its text stops for those who have not paid. */
export function isWall(text: string): boolean {
  return walls().test(text.toLowerCase())
}

/** Says that a page, however much of it is here, is marked as not free, or stops at a wall. */
export function wallNotes(labelled: readonly LabelledBlock[], metadata: Metadata): readonly Note[] {
  if (metadata.isAccessibleForFree?.value === false)
    return [
      {
        code: BEHIND_A_WALL,
        detail: 'The page says of itself, or of a part of it, that it is not free to read.',
      },
    ]
  const end = labelled.findLastIndex(({ role }) => role === 'body')
  const first = Math.max(0, end - FAR)
  const wall = labelled.slice(first, end + NEAR + 1).find(({ block: { text } }, at) => {
    if (text.length > LONGEST_LINE) return false
    const lower = text.toLowerCase()
    if (wallsOfThis().test(lower)) return true
    return first + at >= end - NEAR && (walls().test(lower) || stopsHere().test(lower))
  })
  if (wall === undefined) return []
  return [
    { code: BEHIND_A_WALL, detail: `The text seems to stop at a wall: “${wall.block.text.slice(0, 120)}”.` },
  ]
}
