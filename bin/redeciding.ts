/** Decides over many articles anew, and says what that changes. */
import { scanRecords } from '../store/everything.ts'
import type { CleanedState, StoredRecord } from '../store/ports.ts'
import { redecide } from '../store/redecide.ts'
import type { Clients } from './clients.ts'
import { closedBy, paintStatus, shownStatus } from './report.ts'
import { plain } from './terminal.ts'

const AT_ONCE = 8

/** Decides anew over all records that `concerns` names, by what is stored; what people have decided stays. */
export async function decideAll(
  clients: Clients,
  concerns: (record: StoredRecord) => boolean = () => true,
): Promise<Tally> {
  const tally = newTally()
  const records = scanRecords(clients.dynamodb, clients.stack.table)
  const lane = async () => {
    for await (const record of records)
      if (concerns(record)) count(tally, record, await redecide(clients, record.id))
  }
  await Promise.all(Array.from({ length: AT_ONCE }, lane))
  return tally
}

export interface Tally {
  readonly statuses: Map<string, number>
  differing: number
  undecided: number
}

export function newTally(): Tally {
  return { statuses: new Map(), differing: 0, undecided: 0 }
}

/** Counts an article and, where something changes, shows it: a line on standard output. */
export function count(tally: Tally, before: StoredRecord, after: StoredRecord | undefined): void {
  if (!('action' in before.state)) return
  if (after === undefined || !('action' in after.state)) {
    tally.undecided += 1
    return
  }
  const { action } = after.state
  const closed = closedBy(after)
  const because = [...(closed === undefined ? [] : [closed]), ...after.state.because]
  const status = statusNow(after.state, closed)
  const was = statusNow(before.state, closedBy(before))
  tally.statuses.set(status, (tally.statuses.get(status) ?? 0) + 1)
  if (was === status && before.state.action === action) return
  tally.differing += 1
  const change = was === status ? `${before.state.action} -> ${action}` : `was ${was}`
  const why = because.length === 0 ? '' : `: ${because.join(' ')}`
  process.stdout.write(`${paintStatus(status)} ${plain(`${before.key} (${change})${why}`)}\n`)
}

/** What is under embargo is not served, as what is held. */
function statusNow({ status, action }: CleanedState, closed: string | undefined) {
  return closed === undefined ? shownStatus(status, action) : 'held'
}

export function summary({ statuses, differing, undecided }: Tally, head: string): string {
  const counts = ['published', 'held', 'rejected']
    .filter((status) => status !== 'rejected' || statuses.has(status))
    .map((status) => `${statuses.get(status) ?? 0} ${status}`)
  const rest = undecided === 0 ? '' : ` ${undecided} keep no scores: "cleancopy repair" has them read again.`
  return `${head}: ${counts.join(', ')}; ${differing} differ from before.${rest}`
}
