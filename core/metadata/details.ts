import { freeMark } from '../rights/free.ts'
import type { Claim, Metadata, Sourced, UploaderClaims } from '../types.ts'
import { type Candidate, candidatesFor, settle } from './candidates.ts'
import { lineKey, oneLine } from './line.ts'
import { present } from './present.ts'
import { httpUrl } from './urls.ts'

const MAX_TAGS = 50

type Details = Pick<
  Metadata,
  | 'site'
  | 'section'
  | 'tags'
  | 'image'
  | 'licence'
  | 'copyright'
  | 'description'
  | 'isAccessibleForFree'
  | 'rights'
  | 'publisher'
  | 'publisherUrl'
  | 'robots'
  | 'tdmReservation'
  | 'tdmPolicy'
  | 'embargo'
>

/** The fields where the most trusted source is simply believed. */
export function detailsOf(claims: readonly Claim[], upload: UploaderClaims | undefined): Details {
  const line = (field: Claim['field'], limit?: number, given?: string): Sourced<string> | undefined =>
    first(
      withGiven(
        given,
        candidatesFor(claims, field, (raw) => oneLine(raw, limit)),
      ),
    )
  return {
    ...present('site', line('site', 120)),
    ...present('section', line('section', 120)),
    ...present('tags', tagsOf(claims)),
    ...present('image', first(candidatesFor(claims, 'image', httpUrl))),
    ...present('licence', line('licence', 500)),
    ...present('copyright', line('copyright', 500)),
    ...present('description', line('description', 1000)),
    ...present('isAccessibleForFree', freeOf(claims)),
    ...present('rights', line('rights', 500, upload?.rights)),
    ...present('publisher', line('publisher', 120, upload?.publisher)),
    ...present('publisherUrl', first(candidatesFor(claims, 'publisherUrl', httpUrl))),
    ...present('robots', line('robots', 200, upload?.robots)),
    ...present('tdmReservation', line('tdmReservation', 200, upload?.tdmReservation)),
    ...present('tdmPolicy', line('tdmPolicy', 2048, upload?.tdmPolicy)),
    ...present('embargo', given(upload?.embargo)),
  }
}

function given(value: string | undefined): Sourced<string> | undefined {
  const line = oneLine(value ?? '', 100)
  return line === undefined ? undefined : { value: line, source: 'upload' }
}

function withGiven(given: string | undefined, candidates: readonly Candidate<string>[]): Candidate<string>[] {
  const value = oneLine(given ?? '')
  return value === undefined ? [...candidates] : [{ value, source: 'upload' }, ...candidates]
}

function first(candidates: readonly Candidate<string>[]): Sourced<string> | undefined {
  return settle(candidates[0], candidates, lineKey)
}

/** All tags of the most trusted source that has any; a list in one claim is split at its commas. */
function tagsOf(claims: readonly Claim[]): Sourced<readonly string[]> | undefined {
  const candidates = candidatesFor(claims, 'tag', (raw) => oneLine(raw, 2000))
  const source = candidates[0]?.source
  if (source === undefined) return undefined
  const tags = new Map<string, string>()
  for (const candidate of candidates) {
    if (candidate.source !== source) continue
    for (const part of candidate.value.split(/\s*[,;]\s*/)) {
      const key = lineKey(part)
      if (key !== '' && part.length <= 80 && !tags.has(key)) tags.set(key, part.trim())
    }
  }
  return tags.size === 0 ? undefined : { value: [...tags.values()].slice(0, MAX_TAGS), source }
}

/** A web page around the article, or a site that it is part of, speaks only where nobody else does. */
const AROUND = 'json-ld:WebPage'

/** Of several statements the one that says no counts: nobody's wall is climbed by choosing whom to believe. */
export function freeOf(claims: readonly Claim[]): Sourced<boolean> | undefined {
  const candidates = candidatesFor(claims, 'isAccessibleForFree', (raw) => freeMark(raw)?.toString()).map(
    ({ value, ...rest }) => ({ ...rest, value: value === 'true' }),
  )
  const closed = candidates.find(({ value, source }) => !value && source !== AROUND)
  return settle(closed ?? candidates[0], candidates, String)
}
