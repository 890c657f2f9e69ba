import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readSidecar } from '../../bin/sidecar-file.ts'

it('is read where there is one, and complained of where it cannot be', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cleancopy-tests-'))
  const [none, own, locked] = ['none', 'own', 'locked'].map((name) => join(folder, name))
  writeFileSync(`${own}.meta.json`, '{}')
  mkdirSync(`${locked}.meta.json`)
  expect(await readSidecar(`${none}`)).toBeUndefined()
  expect(Buffer.from((await readSidecar(`${own}`)) ?? []).toString()).toBe('{}')
  await expect(readSidecar(`${locked}`)).rejects.toThrow('locked.meta.json cannot be read (EISDIR)')
})
