import { userInfo } from 'node:os'
import { PROFILES } from '../../core/moderate/policy.ts'
import { embargoEnd } from '../../core/rights/embargo.ts'
import { type PublisherSettings, RIGHTS } from '../../core/rights/settings.ts'
import { publisherSettings, setPublisher } from '../../store/rules.ts'
import { onStack } from '../clients.ts'
import { Complaint } from '../complaint.ts'
import { decideAll, summary } from '../redeciding.ts'
import type { StackSettings } from '../stack.ts'

/** What the command line gives; `none` takes a setting back. */
export type PublisherOptions = StackSettings & Partial<Record<keyof PublisherSettings, string>>

const NONE = 'none'

/** `cleancopy publisher show NAME` */
export async function showPublisher(name: string, settings: StackSettings): Promise<number> {
  return onStack(settings, async ({ dynamodb, stack }) => {
    show(name, await publisherSettings(dynamodb, stack.table, name))
    return 0
  })
}

/** `cleancopy publisher set NAME --...`: what is not named stays. Every article of the publisher is decided over anew. */
export async function changePublisher(name: string, options: PublisherOptions): Promise<number> {
  const changes = changesOf(options)
  if (Object.keys(changes).length === 0) throw new Complaint('Nothing is set: --help shows what can be.', 2)
  return onStack(options, async (clients) => {
    const { dynamodb, stack } = clients
    const before = await publisherSettings(dynamodb, stack.table, name)
    const next = { ...before, ...changes }
    const settings: PublisherSettings = Object.fromEntries(
      Object.entries(next)
        .filter(([, value]) => value !== NONE)
        .toSorted(([a], [b]) => (a < b ? -1 : 1)),
    )
    const at = new Date().toISOString()
    await setPublisher(dynamodb, stack.table, name, settings, { by: userInfo().username, at })
    show(name, settings)
    const tally = await decideAll(clients, ({ publisher }) => publisher === name)
    process.stderr.write(`${summary(tally, `Articles of ${name}`)}\n`)
    return 0
  })
}

/** @throws Complaint for a value that no setting takes. */
function changesOf({
  rights,
  attribution,
  canonical,
  embargo,
  profile,
}: PublisherOptions): Record<string, string> {
  const given = { rights, attribution, canonical, embargo, profile }
  const changes: Record<string, string> = {}
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined) continue
    const problem = value === NONE ? undefined : CHECKS[name]?.(value)
    if (problem !== undefined)
      throw new Complaint(`--${name} must be ${problem}, or ${NONE}; not ${value}.`, 2)
    changes[name] = value
  }
  return changes
}

/** What a value should have been, where it is something else. */
const CHECKS: Readonly<Record<string, (value: string) => string | undefined>> = {
  rights: (value) => oneOf(RIGHTS, value),
  profile: (value) => oneOf(PROFILES, value),
  attribution: (value) =>
    value.trim() === '' || value.length > 500 ? 'a line of at most 500 characters' : undefined,
  canonical: (value) =>
    /^https?:\/\/[^\s{}]+(?:\{path\}[^\s{}]*)?$/i.test(value) && URL.canParse(value) && value.length <= 1000
      ? undefined
      : 'an address that begins with http:// or https://, with {path} where the path of the article belongs',
  embargo: (value) =>
    embargoEnd(value, '2000-01-01') === null ? 'a span like 36h or 7d, or a date of ISO 8601' : undefined,
}

function oneOf(values: readonly string[], value: string): string | undefined {
  return values.includes(value) ? undefined : values.join(', ')
}

function show(name: string, settings: PublisherSettings): void {
  process.stdout.write(`${JSON.stringify({ publisher: name, ...settings }, null, 2)}\n`)
}
