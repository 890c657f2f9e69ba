/** Runs vitest on Node 24, with the given arguments, and lets every command that the tests start find that Node first. */
import { spawnSync } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { nodeOf, orEnd, root } from './scratch.ts'

const bin = await orEnd(() => nodeOf(24))
const vitest = join(root, 'node_modules/vitest/vitest.mjs')
const env = { ...process.env, PATH: [bin, process.env['PATH']].join(delimiter) }
const { status } = spawnSync(join(bin, 'node'), [vitest, 'run', ...process.argv.slice(2)], {
  cwd: root,
  env,
  stdio: 'inherit',
})
process.exitCode = status ?? 1
