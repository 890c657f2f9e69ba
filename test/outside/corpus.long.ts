/** Real pages through the local cloud: none is lost, none crashes it, each is served, held or refused with a reason. */
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Fate, tally, throughTheCloud } from '../../bench/cloud/corpus.ts'
import { type Page, pagesIn } from '../../bench/cloud/pages.ts'
import type { LocalCloud } from '../../local/cloud.ts'
import { clientsOf, startIn, workingFolder } from '../end-to-end/state.ts'

const corpus = process.env['WCXB_DIR'] ?? ''

let cwd: string
let cloud: LocalCloud
let pages: readonly Page[]
let fates: readonly Fate[]
beforeAll(async () => {
  if (corpus === '' || !existsSync(corpus))
    throw new Error('Set WCXB_DIR to a folder of pages: the development split of WCXB, or any other.')
  cwd = await workingFolder()
  cloud = await startIn(cwd)
  pages = pagesIn(corpus)
  fates = await throughTheCloud(clientsOf(cloud), pages, 600)
  await cloud.drained()
}, 900_000)
afterAll(async () => {
  await cloud?.close()
  if (cwd) rmSync(cwd, { recursive: true, force: true })
})

it('loses no page', () => {
  expect(pages.length).toBeGreaterThan(0)
  expect(fates.map(({ key }) => key)).toEqual(pages.map(({ key }) => key).toSorted())
  expect(fates.filter(({ status }) => status === 'lost')).toEqual([])
  console.log(tally(fates))
})

it('crashes nowhere: nothing is tried again, no error is logged', () => {
  const none = { visible: 0, hidden: 0 }
  expect(cloud.counts()).toEqual({ queue: none, deadLetters: none })
  const log = readFileSync(join(cwd, '.cleancopy/logs/cleancopy-ingest-function.log'), 'utf8')
  expect(log.split('\n').filter((line) => line !== '' && !line.includes('"level":"info"'))).toEqual([])
})

it('serves what is published, and nothing else', () => {
  const odd = fates.filter(({ status, http, served }) =>
    status === 'published' ? http !== 200 || served === 0 : http !== 404,
  )
  expect(odd).toEqual([])
})

it('says why of all the rest', () => {
  expect(fates.filter(({ status, because }) => status !== 'published' && because === '')).toEqual([])
})
