/** A policy is tried, put in force and replaced, on the whole local cloud and by the command line alone. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { GetObjectCommand, HeadObjectCommand } from '@aws-sdk/client-s3'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { differences } from '../../bin/differences.ts'
import type { LocalCloud } from '../../local/cloud.ts'
import { articleId } from '../../store/keys.ts'
import { cleancopy } from '../bin/run.ts'
import { clientsOf, putObject, startIn, workingFolder } from './state.ts'

const report = 'The harbour council voted on Monday to close the north quay.\n'
const card = 'The treasurer lost his card on Monday. Its number, he said, was 4111 1111 1111 1111.\n'
const account = 'Readers were asked to pay into DE89 3704 0044 0532 0130 00 before Monday, police said.\n'

let cwd: string
let cloud: LocalCloud
beforeAll(async () => {
  cwd = await workingFolder()
  cloud = await startIn(cwd)
  const uploads = {
    'desk/report.txt': report,
    'desk/card.txt': card,
    'desk/account.txt': account,
    'desk/empty.txt': '',
  }
  for (const [key, body] of Object.entries(uploads)) await putObject(cloud, key, body)
  await cloud.drained()
}, 180_000)
afterAll(async () => {
  await cloud?.close()
  rmSync(cwd, { recursive: true, force: true })
})

const policy = (...args: string[]) => cleancopy(['policy', ...args], { cwd })
const file = (name: string, text: string) => writeFileSync(join(cwd, name), text)
const served = async (key: string) => (await fetch(`${cloud.apiUrl}/v1/articles/${articleId(key)}`)).status
const recordOf = (key: string) => clientsOf(cloud).records.get(articleId(key))

describe('a policy', { timeout: 120_000 }, () => {
  it('is shown as a file that means the same', async () => {
    const { exit, out } = await policy('show')
    expect(exit).toBe(0)
    expect(out).toContain('name: default\nversion: 1\n')
    file('same.yaml', out.replace('name: default', 'name: same'))
    const tried = await policy('test', 'same.yaml')
    expect(tried).toMatchObject({ exit: 0, out: '' })
    expect(tried.err).toBe('same@1 would decide: 1 published, 2 held; 0 differ from before.\n')
  })

  it('that is wrong is refused by line and field, and the one before stays', async () => {
    file(
      'wrong.yaml',
      `${readFileSync(join(cwd, 'same.yaml'), 'utf8')}mood: good\n`.replace('mode: enforce', 'mode: on'),
    )
    for (const verb of ['test', 'use']) {
      const { exit, out, err } = await policy(verb, 'wrong.yaml')
      expect({ exit, out }).toEqual({ exit: 1, out: '' })
      expect(err).toContain('  Line 3, mode: this must be enforce or detect.\n')
      expect(err).toMatch(/ {2}Line \d+, mood: there is no such field/)
    }
    expect((await policy('show')).out).toContain('name: default\n')
    expect(await policy('use', 'nowhere.yaml')).toMatchObject({ exit: 2, out: '' })
  })

  it('tells article by article what it would decide, and changes nothing', async () => {
    file(
      'lax.yaml',
      readFileSync(join(cwd, 'same.yaml'), 'utf8')
        .replace('name: same', 'name: lax')
        .replace('enforce', 'detect'),
    )
    const { exit, out, err } = await policy('test', 'lax.yaml')
    expect(exit).toBe(0)
    expect(out.trim().split('\n').toSorted()).toEqual([
      expect.stringMatching(
        /^published desk\/account\.txt \(was held\): Would be held: personal data \(iban\)/,
      ),
      expect.stringMatching(/^published desk\/card\.txt \(was held\): Would be held: personal data \(card\)/),
    ])
    expect(err).toBe('lax@1 would decide: 3 published, 0 held; 2 differ from before.\n')
    expect(await served('desk/card.txt')).toBe(404)
    expect((await recordOf('desk/card.txt'))?.revision).toBe(1)
  })

  it('decides over what is there by stored scores, without reading an upload', async () => {
    const { s3 } = clientsOf(cloud)
    const where = { Bucket: cloud.uploadsBucket, Key: 'desk/card.txt' }
    const before = await s3.send(new HeadObjectCommand(where))
    expect(await policy('use', 'lax.yaml')).toMatchObject({
      exit: 0,
      err: 'lax@1 is in force for everything that comes.\nlax@1 decided: 3 published, 0 held; 2 differ from before.\n',
    })
    expect(await served('desk/card.txt')).toBe(200)
    expect(await recordOf('desk/card.txt')).toMatchObject({
      revision: 2,
      state: { provenance: { policy: 'lax@1' } },
    })
    expect((await s3.send(new GetObjectCommand(where))).ETag).toBe(before.ETag)
    expect(await differences(clientsOf(cloud))).toEqual([])
  })

  it('decides over what comes, too', async () => {
    await putObject(cloud, 'desk/later.txt', card)
    await cloud.drained()
    expect(await served('desk/later.txt')).toBe(200)
  })

  it('of a name and version is one for ever', async () => {
    file('other.yaml', `${readFileSync(join(cwd, 'lax.yaml'), 'utf8')}# another text\n`)
    const { exit, err } = await policy('use', 'other.yaml')
    expect(exit).toBe(1)
    expect(err).toContain('higher version')
    expect((await policy('show')).out).not.toContain('another text')
  })

  it('that is stricter takes back what it holds, and leaves what a person has decided', async () => {
    expect((await cleancopy(['hold', 'desk/report.txt'], { cwd })).out).toMatch(
      /^held {6}desk\/report\.txt: Held by /,
    )
    expect(await policy('use', 'same.yaml')).toMatchObject({ exit: 0 })
    for (const key of ['desk/card.txt', 'desk/account.txt', 'desk/later.txt', 'desk/report.txt'])
      expect([key, await served(key)]).toEqual([key, 404])
    await cleancopy(['release', 'desk/card.txt'], { cwd })
    await cleancopy(['release', 'desk/report.txt'], { cwd })
    file('ban.yaml', `${readFileSync(join(cwd, 'same.yaml'), 'utf8').replace('version: 1', 'version: 2')}`)
    expect(await policy('use', 'ban.yaml')).toMatchObject({ exit: 0 })
    expect([await served('desk/card.txt'), await served('desk/report.txt')]).toEqual([200, 200])
  })

  it('is not alone: what is said of a publisher decides with it, over what is there and what comes', async () => {
    const publisher = (...args: string[]) => cleancopy(['publisher', ...args], { cwd })
    const robotsOf = async (key: string) =>
      (await fetch(`${cloud.apiUrl}/v1/articles/${articleId(key)}`)).headers.get('x-robots-tag')
    expect(await robotsOf('desk/report.txt')).toBe('noindex')
    const set = await publisher(
      'set',
      'desk',
      '--rights',
      'own',
      '--attribution',
      'By the desk',
      '--embargo',
      'none',
    )
    expect(set).toMatchObject({
      exit: 0,
      err: expect.stringMatching(/^Articles of desk: 2 published, 2 held;/),
    })
    expect(JSON.parse(set.out)).toEqual({ publisher: 'desk', rights: 'own', attribution: 'By the desk' })
    expect(await robotsOf('desk/report.txt')).toBeNull()
    const closed = await publisher('set', 'desk', '--embargo', '90000d')
    expect(closed).toMatchObject({
      exit: 0,
      out: expect.stringMatching(/^held {6}desk\/report\.txt \(was published\): Under embargo until /m),
      err: expect.stringMatching(/^Articles of desk: 0 published, 4 held;/),
    })
    expect([await served('desk/report.txt'), await served('desk/card.txt')]).toEqual([404, 404])
    const embargoed = (await cleancopy(['list', '--embargoed'], { cwd })).out
    expect(embargoed).toContain('Under embargo until')
    expect(embargoed).not.toMatch(/^published/m)
    expect(await publisher('set', 'desk', '--rights', 'mine')).toMatchObject({ exit: 2, out: '' })
    expect((await publisher('set', 'desk', '--embargo', 'none')).exit).toBe(0)
    expect(JSON.parse((await publisher('show', 'desk')).out)).toEqual(JSON.parse(set.out))
    expect(await served('desk/report.txt')).toBe(200)
    expect(await differences(clientsOf(cloud))).toEqual([])
  })

  it('says of what is held why, what stands where, and nothing that must not be told', async () => {
    const { out } = await cleancopy(['list', '--held'], { cwd })
    expect(out).toContain('Readers were asked to pay into •••• •••• •••• •••• •••• •• before Monday')
    expect(out).toContain('personal_data, 0.99, paragraph 1 (')
    expect(out).toContain('STATEMENT_CATEGORY_DATA_PROTECTION_AND_PRIVACY_VIOLATIONS')
    const json = await cleancopy(['list', '--held', '--json'], { cwd })
    const items = json.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(items).toHaveLength(2)
    expect(items.find(({ key }) => key === 'desk/account.txt').reasons).toMatchObject([
      { category: 'personal_data', score: 0.99, place: { in: 'text', paragraph: 1, start: 31 } },
    ])
  })

  it('does not stand in the way of a person who names a category', async () => {
    const hold = (...args: string[]) => cleancopy(['hold', 'desk/report.txt', ...args], { cwd })
    expect(await hold('--category', 'rudeness')).toMatchObject({ exit: 2, out: '' })
    expect(
      (await hold('--category', 'graphic_violence', '--reason', 'The picture of the quay.')).out,
    ).toMatch(/: graphic violence: The picture of the quay\.$/m)
    expect(
      await hold('--category', 'graphic_violence', '--reason', 'The picture of the quay.'),
    ).toMatchObject({
      exit: 1,
    })
    expect((await hold('--category', 'illegal_other')).exit).toBe(0)
    const shown = JSON.parse((await cleancopy(['show', 'desk/report.txt', '--json'], { cwd })).out)
    expect(shown.decisions.at(-1)).toMatchObject({
      action: 'hold',
      category: 'illegal_other',
      dsaCategory: 'STATEMENT_CATEGORY_OTHER_VIOLATION_TC',
    })
    expect(shown).toMatchObject({
      pubStatus: 'withheld',
      statements: [{ category: 'illegal_other', by: 'person' }],
      reasons: [{ detail: expect.stringMatching(/^Held by .*: illegal content\.$/) }],
    })
    const { out } = await cleancopy(['list', '--held', '--json'], { cwd })
    expect(out).toContain('"category":"illegal_other"')
    expect((await cleancopy(['release', 'desk/report.txt'], { cwd })).exit).toBe(0)
    expect((await cleancopy(['list', '--json'], { cwd })).out).not.toContain('illegal_other')
  })

  it('bans an upload by its hash, which no release undoes', async () => {
    const source = (await recordOf('desk/card.txt'))?.state
    const hash = source !== undefined && 'provenance' in source ? source.provenance.source : ''
    file(
      'ban.yaml',
      readFileSync(join(cwd, 'same.yaml'), 'utf8')
        .replace('version: 1', 'version: 3')
        .replace('sha256: []', `sha256: [${hash}]\n  categories: { ${hash}: illegal_other }`),
    )
    const told =
      /^rejected {2}desk\/card\.txt \(was published\): The policy bans exactly this upload as illegal content\.$/m
    const counted = '1 published, 1 held, 2 rejected; 2 differ from before.\n'
    const tried = await policy('test', 'ban.yaml')
    expect(tried).toMatchObject({ out: expect.stringMatching(told), err: expect.stringContaining(counted) })
    const used = await policy('use', 'ban.yaml')
    expect(used).toMatchObject({ out: expect.stringMatching(told), err: expect.stringContaining(counted) })
    const shown = await cleancopy(['show', 'desk/card.txt', '--json'], { cwd })
    expect(JSON.parse(shown.out)).toMatchObject({
      pubStatus: 'canceled',
      statements: [
        { dsaCategory: 'STATEMENT_CATEGORY_OTHER_VIOLATION_TC', by: 'list' },
        { dsaCategory: 'STATEMENT_CATEGORY_DATA_PROTECTION_AND_PRIVACY_VIOLATIONS', by: 'machine' },
      ],
    })
    const listed = await cleancopy(['list', '--held'], { cwd })
    expect(listed.out).toMatch(/^rejected {2}[a-z2-7]{26}/m)
    expect((await cleancopy(['show', 'desk/card.txt'], { cwd })).out).toMatch(/^rejected {2}desk\/card\.txt/)
    expect(await cleancopy(['release', 'desk/card.txt'], { cwd })).toMatchObject({
      exit: 1,
      err: expect.stringContaining('rejected'),
    })
  })

  it('decides over pictures with the text: of what is held none is served, of what is served those of allowed hosts', async () => {
    const pictures = ['https://img.harbour.example/quay.jpg', 'https://else.example/boat.jpg']
    const figures = pictures.map(
      (src, at) => `<figure><img src="${src}"><figcaption>Picture ${at}</figcaption></figure>`,
    )
    const page = (last: string) =>
      `<html lang="en"><head><title>The quay and the boats</title><meta property="og:image" content="${pictures[0]}"></head><body><article>${`<p>${report.trim()} Lorries take the road from now on.</p>`.repeat(5)}${figures.join('')}<p>${last}</p></article></body></html>`
    const key = 'desk/pictures.html'
    const everywhere = async () => {
      const paths = ['html', 'json', 'json-ld', 'markdown', 'text'].map((format) => `?format=${format}`)
      const one = `/v1/articles/${articleId(key)}`
      const asked = [...paths.map((path) => one + path), `${one}/removals`, '/v1/articles', '/']
      const texts = await Promise.all(asked.map(async (path) => (await fetch(cloud.apiUrl + path)).text()))
      return texts.join('\n')
    }
    await putObject(cloud, key, page(report), { 'content-type': 'text/html' })
    await cloud.drained()
    for (const src of pictures) expect(await everywhere()).toContain(src)

    const mine = readFileSync(join(cwd, 'same.yaml'), 'utf8')
    file('hosts.yaml', mine.replace('version: 1', 'version: 4').concat('image_hosts: [harbour.example]\n'))
    expect((await policy('use', 'hosts.yaml')).exit).toBe(0)
    expect(await everywhere()).toContain(pictures[0])
    expect(await everywhere()).not.toContain('else.example')
    expect(await everywhere()).toContain('Picture 1')

    await putObject(cloud, key, page(account), { 'content-type': 'text/html' })
    await cloud.drained()
    expect(await everywhere()).not.toMatch(/harbour\.example|else\.example|Picture|boats/)
  })
})
