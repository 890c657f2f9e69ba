import { freeMark } from '../../rights/free.ts'
import { isObject, type Json, type JsonObject, list } from './json.ts'

const MOST_PARTS = 50

/** A description by what it calls itself, or itself where nothing is known by that name. */
type Resolve = (value: Json) => Json | undefined

/**
 * Whether a part of the text is not free, whatever is said of the whole: that is how sites mark what stands behind a wall
 * (https://developers.google.com/search/docs/appearance/structured-data/paywalled-content).
 */
export function hasTextBehindWall(node: JsonObject, resolve: Resolve): boolean {
  const parts = list(node['hasPart']).slice(0, MOST_PARTS).map(resolve)
  return parts.some((part) => isObject(part) && isTextBehindWall(part))
}

/** A stretch of the page that is not free; a video or another article that belongs to it says nothing of its text. */
export function isTextBehindWall(node: JsonObject): boolean {
  if (freeMarkOf(node) !== false) return false
  const types = list(node['@type'])
  return (
    types.length === 0 ||
    types.some((type) => type === 'WebPageElement' || type === 'CreativeWork') ||
    node['cssSelector'] !== undefined ||
    node['xpath'] !== undefined
  )
}

/** What a description says of itself. */
export function freeMarkOf(node: JsonObject): boolean | undefined {
  const marks = list(node['isAccessibleForFree']).map((mark) => {
    const value = isObject(mark) ? mark['@value'] : mark
    return typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number'
      ? freeMark(String(value))
      : undefined
  })
  return marks.includes(false) ? false : marks.find((mark) => mark !== undefined)
}
