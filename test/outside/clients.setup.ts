import { clients, orEnd } from './scratch.ts'

/** Fetches the clients first: what is missing is told once, and not by every test. */
export default async function setup(): Promise<void> {
  await orEnd(clients)
}
