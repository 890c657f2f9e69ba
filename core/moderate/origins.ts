import type { Metadata, Sourced } from '../types.ts'

/** The original's own, and others: more than an honest article has. */
const MOST_ORIGINS = 11
const HOST = /^(?=.{1,253}$)(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z][a-z\d-]{1,62}$/

/**
 * Hosts that an article comes from, the likeliest original first: its canonical address and whatever disagrees with that (the
 * uploader's source, `og:url`, JSON-LD), the site of the publisher that it names, and names of sites that are host names.
 */
export function originsOf({ canonicalUrl, publisherUrl, site, publisher }: Metadata): string[] {
  const addresses = [...said(canonicalUrl), ...said(publisherUrl)].map(hostOf)
  const names = [...said(site), ...said(publisher)].map(hostNamed)
  return [...new Set([...addresses, ...names].filter((host) => host !== undefined))].slice(0, MOST_ORIGINS)
}

function said(field: Sourced<string> | undefined): string[] {
  return field === undefined ? [] : [field.value, ...(field.disagreed ?? []).map(({ value }) => value)]
}

/** Without the dot of the root: `news.example.` is the same host, and bans name it without. */
function hostOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).hostname.replace(/\.$/, '').slice(0, 253) : undefined
}

function hostNamed(name: string): string | undefined {
  const host = name.trim().toLowerCase()
  return HOST.test(host) ? host : undefined
}
