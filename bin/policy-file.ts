/** Policies as files: YAML, as `data/policy.schema.json` describes it. */
import { readFileSync } from 'node:fs'
import { stringify } from 'yaml'
import { type ParsedPolicy, parsePolicy } from '../core/moderate/parse-policy.ts'
import type { Policy } from '../core/moderate/policy.ts'
import { Complaint } from './complaint.ts'

/** @throws Complaint where the file cannot be read, or with every mistake in it. */
export function readPolicyFile(file: string): { readonly text: string; readonly policy: Policy } {
  const text = textOf(file)
  const parsed: ParsedPolicy = parsePolicy(text)
  if (parsed.ok) return { text, policy: parsed.value }
  const mistakes = parsed.errors.map(({ detail }) => `  ${detail}`).join('\n')
  throw new Complaint(`${file} is no policy:\n${mistakes}`, 1)
}

/** A policy as a file that says the same. */
export function policyYaml(policy: Policy): string {
  const {
    name,
    version,
    mode,
    onError,
    onUnread,
    defaultProfile,
    publishers,
    profiles,
    escalate,
    sample,
    imageHosts,
    rights,
    banned,
  } = policy
  return stringify(
    {
      name,
      version,
      mode,
      on_error: onError,
      on_unread: onUnread,
      default_profile: defaultProfile,
      publishers,
      profiles,
      escalate,
      sample,
      ...(imageHosts === null ? {} : { image_hosts: imageHosts }),
      rights,
      banned,
    },
    { aliasDuplicateObjects: false, lineWidth: 0 },
  )
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new Complaint(`The file ${file} cannot be read.`, 2, { cause: error })
  }
}
