import type { Records, StoredRecord } from './ports.ts'
import type { RuleBook } from './rules.ts'
import { underRules } from './ruling.ts'

/** Each lost race means that somebody else wrote the record meanwhile. */
const ATTEMPTS = 8

/**
 * Decides over one article anew by what is stored, under the rules that are in force. Answers the record as it is then, and
 * undefined where there is nothing to decide: a refusal, a tombstone, a record that keeps no grounds.
 *
 * Whoever changes the rules calls this afterwards for every record that there is; looks that are under way see to themselves
 * (`settle`).
 */
export async function redecide(
  { records, rules }: { readonly records: Records; readonly rules: RuleBook },
  id: string,
): Promise<StoredRecord | undefined> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const previous = await records.get(id)
    if (previous === undefined || !isDecidable(previous)) return undefined
    const inForce = await rules.read(previous.publisher)
    if ('rules' in previous.state && previous.state.rules === inForce.id) return previous
    const next = { ...underRules(previous, inForce), revision: previous.revision + 1 }
    // Who puts the former rules back while this writes finds the record under them already, and writes nothing: this has to see it.
    if (
      (await records.put(next, previous.revision)) &&
      (await rules.read(previous.publisher)).id === inForce.id
    )
      return next
  }
  throw new Error(`Lost ${ATTEMPTS} races in a row for article ${id}`)
}

export function isDecidable({ state }: StoredRecord): boolean {
  return 'grounds' in state && state.grounds !== null
}
