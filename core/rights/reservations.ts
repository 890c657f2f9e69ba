import { httpUrl } from '../metadata/urls.ts'
import type { Metadata } from '../types.ts'

/** What a source reserves or asks of machines, in the forms in which it is said again. */
export interface Reservations {
  /** Directives for `robots` and X-Robots-Tag that restrict, lower case, e.g. `noarchive`, `max-snippet:0`. */
  readonly robots: readonly string[]
  /** W3C TDMRep: text and data mining is reserved. */
  readonly tdmReserved: boolean
  /** Where its terms stand. */
  readonly tdmPolicy: string | null
  /** Address of the licence, where one is named by its address. */
  readonly licence: string | null
}

/** Directives that restrict; `index`, `follow`, `all` allow, and allowing is not handed on. */
const RESTRICTS =
  /^(?:none|no[a-z]{2,20}|indexifembedded|unavailable_after: ?[\w :.+-]{4,40}|max-(?:snippet|image-preview|video-preview): ?[\w-]{1,10})$/
const MOST_DIRECTIVES = 12
/** X-Robots-Tag may speak to one bot, `googlebot: noindex`; a copy asks all for what one was asked. */
const FOR_ONE_BOT = /^(?!unavailable_after|max-)[a-z][a-z\d_-]{1,40}: ?/

/** Of several statements every restriction counts, whoever was believed. `noindex`: asked for by ourselves, too. */
export function reservationsOf(metadata: Metadata, noindex = false): Reservations {
  const { robots, tdmReservation, tdmPolicy, licence } = metadata
  const said = [robots?.value, ...(robots?.disagreed ?? []).map(({ value }) => value)]
    .flatMap((value) => value?.toLowerCase().split(',') ?? [])
    .map((directive) => directive.trim().replace(FOR_ONE_BOT, ''))
    .filter((directive) => RESTRICTS.test(directive))
  const reserved = [tdmReservation?.value, ...(tdmReservation?.disagreed ?? []).map(({ value }) => value)]
  return {
    robots: [...new Set([...(noindex ? ['noindex'] : []), ...said])].slice(0, MOST_DIRECTIVES),
    tdmReserved: reserved.some((value) => value?.trim() === '1'),
    tdmPolicy: httpUrl(tdmPolicy?.value ?? '') ?? null,
    licence: httpUrl(licence?.value ?? '') ?? null,
  }
}
