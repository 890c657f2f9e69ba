import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { lock } from '../../local/lock.ts'

const holder = fileURLToPath(new URL('lock-holder.ts', import.meta.url))
const path = () => join(mkdtempSync(join(tmpdir(), 'lock-')), 'lock')

/** What each of five processes says that ask at the same time. */
async function race(file: string): Promise<readonly string[]> {
  const start = String(Date.now() + 3000)
  const children = Array.from({ length: 5 }, () =>
    spawn(process.execPath, ['--import', 'tsx', holder, file, start], { stdio: ['pipe', 'pipe', 'inherit'] }),
  )
  const said = await Promise.all(children.map(async ({ stdout }) => String((await once(stdout, 'data'))[0])))
  await Promise.all(
    children.map((child) => {
      child.stdin.end()
      return once(child, 'exit')
    }),
  )
  return said
}

describe('lock', () => {
  it.each([
    ['of a free lock', undefined],
    ['that find a dead process in it', '{"pid":999999999,"since":"never"}'],
    ['that find it cut off', ''],
  ])('goes to one of five processes %s', async (_, content) => {
    const file = path()
    if (content !== undefined) writeFileSync(file, content)
    const said = await race(file)
    expect(said.filter((answer) => answer === 'held')).toHaveLength(1)
    for (const answer of said)
      expect(answer).toMatch(/^held$|^The local cloud is already running as process \d+: stop it first/)
    expect(existsSync(`${file}.turn`)).toBe(false)
  })

  it('says which process holds it, and is free after its release', () => {
    const file = path()
    const release = lock(file, 'It')
    expect(() => lock(file, 'It')).toThrow(`It is already running as process ${process.pid}: stop it first`)
    release()
    lock(file, 'It')()
    expect(existsSync(file)).toBe(false)
  })
})
