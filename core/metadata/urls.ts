import type { Claim, Sourced, UploaderClaims } from '../types.ts'
import { byTrust, type Candidate, candidatesFor, settle } from './candidates.ts'

const PAGE_ORDER = ['front-matter', 'html:link', 'json-ld', 'open-graph', 'microdata']

/** An absolute `http(s):` address in its normal form; anything else is no address. */
export function httpUrl(raw: string): string | undefined {
  const trimmed = raw.trim()
  if (!/^https?:\/\//i.test(trimmed) || trimmed.length > 2048 || !URL.canParse(trimmed)) return undefined
  const url = new URL(trimmed)
  if (url.username !== '' || url.password !== '' || !url.hostname.includes('.')) return undefined
  return url.href
}

/**
 * The article's own address. The uploader says where the page came from; the page may name a tidier address on
 * the same site, but neither another site nor a mere home page is believed against the uploader.
 */
export function canonicalUrlOf(
  claims: readonly Claim[],
  upload: UploaderClaims | undefined,
): Sourced<string> | undefined {
  const claimed = byTrust(candidatesFor(claims, 'canonicalUrl', httpUrl), PAGE_ORDER)
  const given = httpUrl(upload?.sourceUrl ?? '')
  const source: Candidate<string>[] = given === undefined ? [] : [{ value: given, source: 'upload' }]
  const all = [...claimed, ...source]
  const believable = all.filter((candidate) => isBelievable(candidate, all, given))
  return settle(believable[0] ?? source[0] ?? claimed[0], all, comparable)
}

function isBelievable(
  { value, source }: Candidate<string>,
  all: readonly Candidate<string>[],
  given: string | undefined,
): boolean {
  if (source !== 'upload' && given !== undefined && siteOf(value) !== siteOf(given)) return false
  return !isHome(value) || all.every((other) => isHome(other.value))
}

function isHome(url: string): boolean {
  const { pathname, search } = new URL(url)
  return search === '' && /^\/(?:index\.\w+)?$/.test(pathname)
}

function siteOf(url: string): string {
  return new URL(url).hostname.replace(/^(?:www|amp|m|mobile)\./, '')
}

/** Two addresses that differ by scheme, `www.`, fragment or a last slash say the same. */
function comparable(url: string): string {
  const { pathname, search } = new URL(url)
  return `${siteOf(url)}${pathname.replace(/\/$/, '')}${search}`
}
