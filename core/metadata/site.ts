import type { Claim, UploaderClaims } from '../types.ts'
import { lineKey, oneLine } from './line.ts'

/** What is known of who published the page: enough to recognise the outlet's name inside a title or a byline. */
export interface Site {
  readonly names: readonly string[]
  /** The same names as line keys, in words. */
  readonly spelled: readonly string[]
  /** Labels of the host name that may be a name, e.g. `theguardian` of www.theguardian.com. */
  readonly hosts: readonly string[]
}

const COMMON_LABELS = new Set([
  'www',
  'amp',
  'm',
  'com',
  'co',
  'org',
  'net',
  'gov',
  'edu',
  'info',
  'news',
  'blog',
  'en',
  'de',
])

export function siteOf(claims: readonly Claim[], upload: UploaderClaims | undefined): Site {
  const names = new Set<string>()
  const spelled = new Set<string>()
  const hosts = new Set<string>()
  const add = (name: string): void => {
    names.add(squash(name))
    spelled.add(lineKey(name))
  }
  if (upload?.publisher) add(upload.publisher)
  if (upload?.sourceUrl) addHost(hosts, upload.sourceUrl)
  for (const { field, value } of claims) {
    if (field === 'site' || field === 'publisher') add(oneLine(value) ?? '')
    if (field === 'canonicalUrl') addHost(hosts, value)
  }
  names.delete('')
  return { names: [...names], spelled: [...spelled], hosts: [...hosts] }
}

/** Whether a part of a line is the outlet's name and nothing more. */
export function isSite(part: string, { names, spelled, hosts }: Site): boolean {
  const name = squash(part)
  if (name === '') return false
  if (names.includes(name) || hosts.includes(name)) return true
  if (name.length >= 3 && spelled.some((other) => initialsOf(other) === name)) return true
  if (name.length < 4) return false
  if (spelled.some((other) => ` ${other} `.includes(` ${lineKey(part)} `))) return true
  const known = (other: string): boolean =>
    other.length >= 4 &&
    ((name.includes(other) && other.length * 2 >= name.length) ||
      (other.includes(name) && name.length * 2 >= other.length))
  return name.length <= 40 && (hosts.some(known) || names.some(known))
}

/** As `isSite`, for a line that may as well name a person: personal sites are called after their authors' hosts. */
export function isOutlet(name: string, { names, hosts }: Site): boolean {
  const key = squash(name)
  return names.includes(key) || (!name.includes(' ') && hosts.includes(key))
}

/** Takes the outlet's name off the end of a longer line. */
export function withoutOutlet(line: string, { names }: Site): string {
  const words = line.split(' ')
  for (let kept = 1; kept < words.length; kept++) {
    if (names.includes(squash(words.slice(kept).join(' ')))) return words.slice(0, kept).join(' ')
  }
  return line
}

/** `british broadcasting corporation` -> `bbc` */
function initialsOf(name: string): string {
  return name
    .split(' ')
    .map((word) => word[0])
    .join('')
}

function squash(name: string): string {
  return lineKey(name.replace(/\.(?:com|org|net|co\.uk|de|fr|es|it|pl|nl|info)$/i, '')).replaceAll(' ', '')
}

function addHost(hosts: Set<string>, url: string): void {
  if (!URL.canParse(url)) return
  for (const label of new URL(url).hostname.split('.').slice(0, -1)) {
    const name = squash(label)
    if (name.length > 1 && !COMMON_LABELS.has(name)) hosts.add(name)
  }
}
