import type { Claim, LabelledBlock, Sourced, UploaderClaims } from '../types.ts'
import { byTrust, candidatesFor, settle } from './candidates.ts'
import { detectLanguage } from './detect-language.ts'

const ORDER = ['front-matter', 'html:lang', 'json-ld', 'html:meta', 'microdata', 'open-graph']
/** Enough text to be sure, little enough to be quick; UTF-16 units. */
const SAMPLE = 1500

/**
 * The language as BCP 47. The text has a say: of claims that disagree the one that fits it is believed, and where
 * nobody states a language it is read from the text (source `text`), or left open when the text is too short to tell.
 */
export function languageOf(
  claims: readonly Claim[],
  labelled: readonly LabelledBlock[],
  upload: UploaderClaims | undefined,
): Sourced<string> | undefined {
  const given = languageTag(upload?.language ?? '')
  const claimed = byTrust(candidatesFor(claims, 'language', languageTag), ORDER)
  const isSettled = new Set(claimed.map(({ value }) => primary(value))).size === 1
  const detected = isSettled ? undefined : detectLanguage(sampleOf(labelled))
  const all = [...claimed, ...(detected === undefined ? [] : [{ value: detected, source: 'text' }])]
  const fitting = claimed.find(({ value }) => detected !== undefined && primary(value) === primary(detected))
  const chosen = given === undefined ? (fitting ?? all[0]) : { value: given, source: 'upload' }
  return settle(chosen, all, primary)
}

/** `en_US.UTF-8` -> `en-US`; undefined for what is no language tag. */
function languageTag(raw: string): string | undefined {
  const tag =
    raw
      .trim()
      .split(/[\s,;.]/, 1)[0]
      ?.replaceAll('_', '-') ?? ''
  if (!/^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(tag) || /^(?:und|mul|zxx)/i.test(tag)) return undefined
  try {
    return Intl.getCanonicalLocales(tag)[0]
  } catch {
    // The tag has the shape of a language tag but repeats or misplaces a part.
    return undefined
  }
}

function primary(tag: string): string {
  return tag.split('-', 1)[0] ?? tag
}

function sampleOf(labelled: readonly LabelledBlock[]): string {
  let sample = ''
  for (const { block, role } of labelled) {
    if (role !== 'body' || block.kind === 'code') continue
    sample += `${block.text}\n`
    if (sample.length > SAMPLE) return sample.slice(0, SAMPLE)
  }
  return sample
}
