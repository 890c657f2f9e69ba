/**
 * An expected end of a command: its message is one sentence for a person. Thrown anywhere under `bin/`,
 * caught in `cleancopy.ts` alone. Exit code 1: refused or not possible; 2: wrong usage.
 */
export class Complaint extends Error {
  readonly exitCode: 1 | 2

  constructor(sentence: string, exitCode: 1 | 2, options?: ErrorOptions) {
    super(sentence, options)
    this.exitCode = exitCode
  }
}
