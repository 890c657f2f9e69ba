import { needProgram, orEnd } from './scratch.ts'

/** Asks for the browser first: what is missing is told once, and not by every test. */
export default async function setup(): Promise<void> {
  await orEnd(async () => needProgram('chromium'))
}
