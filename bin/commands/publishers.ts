import { FEWEST_ARTICLES } from '../../core/profile/learned.ts'
import { type DescribedProfile, describeProfile } from '../../store/publishers/describe.ts'
import { scanProfiles } from '../../store/publishers/dynamo.ts'
import type { StoredProfile } from '../../store/publishers/ports.ts'
import { profileVersion, toProfile } from '../../store/publishers/profile.ts'
import { type Clients, onStack } from '../clients.ts'
import { Complaint } from '../complaint.ts'
import type { StackSettings } from '../stack.ts'
import { cut, paint, widthOf } from '../terminal.ts'

export interface PublishersSettings extends StackSettings {
  readonly json?: boolean
}

/** `cleancopy publishers [NAME]`: what was learned of them, and from which articles. */
export async function publishers(
  name: string | undefined,
  { json, ...settings }: PublishersSettings,
): Promise<number> {
  return onStack(settings, async (clients) => {
    const profiles = name === undefined ? await all(clients) : [await one(clients, name)]
    for (const profile of profiles) {
      const shown = await describeProfile(clients, profile)
      process.stdout.write(`${json ? JSON.stringify(shown) : lines(shown, widthOf(process.stdout))}\n`)
    }
    if (profiles.length === 0)
      process.stderr.write(
        `Nothing is known of any publisher: it takes ${FEWEST_ARTICLES} articles that repeat a passage, or an edit with --publisher-wide.\n`,
      )
    return 0
  })
}

async function all({ dynamodb, stack }: Clients): Promise<readonly StoredProfile[]> {
  const found: StoredProfile[] = []
  for await (const profile of scanProfiles(dynamodb, stack.table))
    if (profileVersion(toProfile(profile)) !== null) found.push(profile)
  return found.toSorted((a, b) => a.publisher.localeCompare(b.publisher))
}

/** @throws Complaint for a publisher of whom nothing is known. */
async function one({ publishers }: Clients, name: string): Promise<StoredProfile> {
  const profile = await publishers.profile(name)
  if (profile.revision > 0) return profile
  throw new Complaint(
    `Nothing is known of a publisher "${name}": "cleancopy publishers" lists those of whom something is.`,
    1,
  )
}

function lines({ publisher, version, learned, edits }: DescribedProfile, width: number): string {
  return [
    `${paint('bold', publisher)}  ${paint('dim', version === null ? 'nothing is known now' : `profile ${version}`)}`,
    ...learned.flatMap(({ id, text, articles, since }) => [
      cut(`  ${id}  in ${articles} articles  ${text}`, width),
      paint('dim', cut(`           since ${since.join(', ')}`, width)),
    ]),
    ...edits.map(({ action, text, by, at }) =>
      cut(`  ${action} by ${by}, ${at.slice(0, 10)}: ${text}`, width),
    ),
  ].join('\n')
}
