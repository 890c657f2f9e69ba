import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'

const commands = ['appeals/index.ts', 'quality/index.ts', 'moderation/index.ts', 'cloud.ts', 'speed.ts']

function run(command: string, ...args: readonly string[]) {
  return spawnSync(process.execPath, ['--import', 'tsx', `bench/${command}`, ...args], { encoding: 'utf8' })
}

it.each(commands)('bench/%s says which option it does not know, and how it is used', (command) => {
  const { status, stderr } = run(command, '--nonsense')
  expect(stderr).toMatch(/^Unknown option '--nonsense'/)
  expect(stderr).toContain('Usage: npm run bench:')
  expect(status).toBe(2)
})

it.each(commands)('bench/%s says how it is used', (command) => {
  const { status, stdout } = run(command, '--help')
  expect(stdout).toContain('Usage: npm run bench:')
  expect(status).toBe(0)
})

it('names the folder that is not there', () => {
  const { status, stderr } = run('speed.ts', 'test/nowhere')
  expect(stderr).toContain('There is no folder test/nowhere/ground-truth.')
  expect(status).toBe(2)
})

it('names what it could have been asked for', () => {
  const { status, stderr } = run('appeals/index.ts', '--articles', '--language', 'xx')
  expect(stderr).toContain('--language is one of en, de, fr, es, it, pt, nl, pl, not xx.')
  expect(status).toBe(2)
})

it.each([
  [['--split', 'foo'], '--split is one of fit, held-out, not foo.'],
  [['--every', 'x'], '--every is a number, not x.'],
])('does not go on with %j', (args, problem) => {
  const { status, stderr } = run('appeals/index.ts', ...args)
  expect(stderr).toContain(problem)
  expect(status).toBe(2)
})
