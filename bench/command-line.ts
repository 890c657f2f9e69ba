import { existsSync } from 'node:fs'
import { type ParseArgsConfig, parseArgs } from 'node:util'

/** What `parseArgs` reads of the command line. Prints `usage` and ends for `--help`, and where it was given what it does not know. */
export function readCommandLine<const T extends ParseArgsConfig>(usage: string, config: T) {
  if (process.argv.includes('--help')) {
    process.stdout.write(usage)
    process.exit(0)
  }
  try {
    return parseArgs(config)
  } catch (error) {
    return misused(usage, error instanceof Error ? error.message : String(error))
  }
}

/** The folder that was given. Ends where none was, or where it is not there or lacks `part`, which every such folder has. */
export function folderGiven(usage: string, folder: string | undefined, part = '.'): string {
  if (folder === undefined) return misused(usage, 'A folder is missing.')
  if (existsSync(`${folder}/${part}`)) return folder
  return misused(
    usage,
    part === '.' ? `There is no folder ${folder}.` : `There is no folder ${folder}/${part}.`,
  )
}

/** What was given as `--name`. Ends where it is none of `choices`. */
export function choiceGiven<const T extends string>(
  usage: string,
  name: string,
  value: string,
  choices: readonly T[],
): T {
  const choice = choices.find((one) => one === value)
  return choice ?? misused(usage, `--${name} is one of ${choices.join(', ')}, not ${value}.`)
}

/** A whole number from 1. Ends where it is none. */
export function countGiven(usage: string, name: string, value: string): number {
  return /^[1-9]\d{0,8}$/.test(value) ? Number(value) : misused(usage, `${name} is a number, not ${value}.`)
}

function misused(usage: string, problem: string): never {
  process.stderr.write(`${problem}\n\n${usage}`)
  process.exit(2)
}
