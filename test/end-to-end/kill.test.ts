/** kill -9 right after uploads were acknowledged: everything that was acknowledged is served after a restart. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it, onTestFinished } from 'vitest'
import { differences } from '../../bin/differences.ts'
import { startLocalCloud } from '../../local/cloud.ts'
import { articleId } from '../../store/keys.ts'
import { clientsOf, project, workingFolder } from './state.ts'

const script = fileURLToPath(new URL('cloud-process.ts', import.meta.url))
const ports = { s3: 0, dynamodb: 0, api: 0 }
const keys = Array.from({ length: 40 }, (_, i) => `desk ${i % 4}/report ${i}.txt`)
const reportOf = (key: string) =>
  `The harbour council voted on Monday to close the quay of ${key}.\n\nLorries take the southern road.\n`

it('keeps what was uploaded before a kill -9, read or not', { timeout: 180_000 }, async () => {
  const cwd = await workingFolder()
  onTestFinished(() => rmSync(cwd, { recursive: true, force: true }))
  const folder = join(cwd, '.cleancopy')
  const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), script, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(child.stdout, 'data')
  const { s3, bucket }: { s3: string; bucket: string } = JSON.parse(
    readFileSync(join(folder, 'cloud.json'), 'utf8'),
  )
  const uploaded = keys.map((key) =>
    fetch(`${s3}/${bucket}/${encodeURIComponent(key)}`, { method: 'PUT', body: reportOf(key) }),
  )
  for (const { status } of await Promise.all(uploaded)) expect(status).toBe(200)
  child.kill('SIGKILL')
  await once(child, 'exit')

  const cloud = await startLocalCloud({ project, folder, ports })
  onTestFinished(cloud.close)
  await cloud.drained()
  for (const key of keys) {
    const response = await fetch(`${cloud.apiUrl}/v1/articles/${articleId(key)}`, {
      headers: { accept: 'text/plain' },
    })
    expect([key, response.status, await response.text()]).toEqual([key, 200, reportOf(key)])
  }
  const none = { visible: 0, hidden: 0 }
  expect(cloud.counts()).toEqual({ queue: none, deadLetters: none })
  expect(await differences(clientsOf(cloud))).toEqual([])
})
