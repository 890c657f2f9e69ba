import { randomUUID } from 'node:crypto'
import { type Entry, entryOf, type Held, replay } from './held-messages.ts'
import { Journal } from './journal.ts'
import type { QueuePlan } from './template/plan.ts'

export interface Message {
  readonly id: string
  readonly body: string
  /** Milliseconds since 1970; a move to the dead letters does not change it. */
  readonly sentAt: number
  readonly firstReceivedAt: number
  /** This delivery included. */
  readonly receiveCount: number
  /** Good for this delivery alone. */
  readonly receipt: string
}

export interface QueueCounts {
  /** Ready to be received. */
  readonly visible: number
  /** Received, and hidden until deleted or until their visibility time-out has passed. */
  readonly hidden: number
}

/**
 * Standard SQS queues of one stack in one journal, so that a move between two of them is one line. What was sent is there
 * until it is deleted or its retention has passed. Who received a message died with the process: after a start it is
 * visible again at once, its receive count kept. Times come from `now`, milliseconds since 1970.
 */
export class Queues {
  readonly #plans: ReadonlyMap<string, QueuePlan>
  readonly #journal: Journal
  readonly #now: () => number
  /** In the order of sending, over all queues. */
  readonly #messages = new Map<string, Held>()
  readonly #listeners = new Map<string, () => void>()

  constructor(path: string, plans: readonly QueuePlan[], now: () => number = Date.now) {
    this.#plans = new Map(plans.map((plan) => [plan.arn, plan]))
    this.#now = now
    this.#journal = new Journal(path, (entry) => replay(this.#messages, entry))
    for (const { queue } of this.#messages.values()) this.#plan(queue)
    this.#compact()
  }

  /** Whether anything was ever written here. */
  get untouched(): boolean {
    return this.#journal.lines === 0
  }

  /** Kept when this returns. Gives the message's id. */
  send(queue: string, body: string): string {
    this.#plan(queue)
    const id = randomUUID()
    this.#write(['send', queue, id, this.#now(), body])
    this.#listeners.get(queue)?.()
    return id
  }

  /** Up to `limit` visible messages, oldest first. One that was received too often goes to the dead letters instead. */
  receive(queue: string, limit: number): Message[] {
    const { visibilitySeconds, deadLetters } = this.#plan(queue)
    const taken: Message[] = []
    for (const held of this.#messages.values()) {
      if (taken.length === limit) break
      if (held.queue !== queue || held.visibleAt > this.#now() || this.#expired(held)) continue
      if (deadLetters !== undefined && held.receiveCount >= deadLetters.maxReceiveCount) {
        this.#write(['move', held.id, deadLetters.arn])
        continue
      }
      const receipt = randomUUID()
      this.#write(['receive', held.id, this.#now()])
      held.visibleAt = this.#now() + visibilitySeconds * 1000
      held.receipt = receipt
      const { id, body, sentAt, firstReceivedAt, receiveCount } = held
      taken.push({ id, body, sentAt, firstReceivedAt, receiveCount, receipt })
    }
    this.#compact()
    return taken
  }

  /** False where the receipt is no longer the message's newest, or the message is gone. */
  delete(id: string, receipt: string): boolean {
    if (this.#messages.get(id)?.receipt !== receipt) return false
    this.#write(['delete', id])
    return true
  }

  /** Sends the dead letters of `queue` back to it, their receive count begun anew. Gives how many there were. */
  redrive(queue: string): number {
    const dead = this.#plan(queue).deadLetters?.arn
    const letters = [...this.#messages.values()].filter((held) => held.queue === dead && !this.#expired(held))
    for (const { id } of letters) this.#write(['move', id, queue])
    if (letters.length > 0) this.#listeners.get(queue)?.()
    return letters.length
  }

  counts(queue: string): QueueCounts {
    const held = this.#of(queue)
    const visible = held.filter(({ visibleAt }) => visibleAt <= this.#now()).length
    return { visible, hidden: held.length - visible }
  }

  /** When the next message of the queue is visible, in milliseconds since 1970; undefined for an empty queue. */
  nextVisibleAt(queue: string): number | undefined {
    let next: number | undefined
    for (const held of this.#messages.values()) {
      if (held.queue !== queue || this.#expired(held)) continue
      next = Math.min(next ?? held.visibleAt, held.visibleAt)
      if (next <= this.#now()) break
    }
    return next
  }

  /** `listener` is called after every send to the queue; one listener a queue. */
  onArrival(queue: string, listener: () => void): void {
    this.#listeners.set(queue, listener)
  }

  close(): void {
    this.#listeners.clear()
    this.#journal.close()
  }

  #of(queue: string): Held[] {
    return [...this.#messages.values()].filter((held) => held.queue === queue && !this.#expired(held))
  }

  #plan(queue: string): QueuePlan {
    const plan = this.#plans.get(queue)
    if (plan === undefined) throw new Error(`There is no queue ${queue} in the template.`)
    return plan
  }

  #expired({ queue, sentAt }: Held): boolean {
    return sentAt + this.#plan(queue).retentionSeconds * 1000 <= this.#now()
  }

  #write(entry: Entry): void {
    this.#journal.append(entry)
    replay(this.#messages, entry)
  }

  /** Now and then the journal is written anew with what still lives, so that it does not grow for ever. */
  #compact(): void {
    if (this.#journal.lines < 1000 + 4 * this.#messages.size) return
    for (const held of [...this.#messages.values()]) if (this.#expired(held)) this.#messages.delete(held.id)
    this.#journal.rewrite([...this.#messages.values()].map(entryOf))
  }
}
