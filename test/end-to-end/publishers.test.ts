import { rmSync } from 'node:fs'
import { DeleteObjectCommand } from '@aws-sdk/client-s3'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FEWEST_ARTICLES } from '../../core/profile/learned.ts'
import type { LocalCloud } from '../../local/cloud.ts'
import { articleId } from '../../store/keys.ts'
import { cleancopy } from '../bin/run.ts'
import { APPEAL, story } from '../core/story.ts'
import { clientsOf, putObject, startIn, workingFolder } from './state.ts'

let cwd: string
let cloud: LocalCloud
beforeAll(async () => {
  cwd = await workingFolder()
  cloud = await startIn(cwd)
}, 180_000)
afterAll(async () => {
  await cloud?.close()
  rmSync(cwd, { recursive: true, force: true })
})

const run = (...args: string[]) => cleancopy(args, { cwd })
const keys = Array.from({ length: FEWEST_ARTICLES + 1 }, (_, n) => `times/${n}.txt`)
const FLEET = 'The herring fleet, which lands'

async function read(key: string, path = ''): Promise<string> {
  const url = `${cloud.apiUrl}/v1/articles/${articleId(key)}${path}`
  return (await fetch(url, { headers: { accept: path === '' ? 'text/plain' : '*/*' } })).text()
}

const all = () => Promise.all(keys.map((key) => read(key)))

describe('what a publisher repeats', { timeout: 180_000 }, () => {
  it('is unknown at first', async () => {
    const { exit, out, err } = await run('publishers')
    expect({ exit, out }).toEqual({ exit: 0, out: '' })
    expect(err).toContain('Nothing is known of any publisher')
    expect(await run('publishers', 'times')).toMatchObject({ exit: 1 })
  })

  it('is learned from its articles, and goes from those that came before', async () => {
    for (const [n, key] of keys.entries()) await putObject(cloud, key, story(n + 1, APPEAL))
    await cloud.drained()
    for (const text of await all()) expect(text).not.toContain(APPEAL)
    const { out } = await run('publishers')
    expect(out).toMatch(
      /^times {2}profile [0-9a-f]{16}\n {2}[0-9a-f]{7} {2}in 6 articles {2}The paper has no owner/,
    )
    expect(out).toMatch(/since times\/\d\.txt, times\//)
  })

  it('is shown with the evidence to who may see it, and to readers without the words', async () => {
    const { out } = await run('show', 'times/0.txt', '--removed')
    expect(out).toContain(APPEAL)
    expect(out).toMatch(/\+8\.0 publisher \(boilerplate:appeal\): The publisher repeats it/)
    const removals = await read('times/0.txt', '/removals')
    expect(removals).toContain('The publisher repeats it')
    expect(removals).not.toContain('no owner')
  })

  it('can be put back into one article, whose next upload keeps it', async () => {
    const { exit, out } = await run('put-back', 'times/0.txt', 'the paper has no owner')
    expect({ exit, out }).toMatchObject({
      exit: 0,
      out: expect.stringContaining('put back into times/0.txt'),
    })
    expect(await read('times/0.txt')).toContain(APPEAL)
    expect(await read('times/1.txt')).not.toContain(APPEAL)
    await putObject(cloud, 'times/0.txt', story(30, APPEAL))
    await cloud.drained()
    expect(await read('times/0.txt')).toContain(APPEAL)
    expect((await run('show', 'times/0.txt', '--removed')).out).toContain('put-back by')
  })

  it('and into all of them', async () => {
    const shown = (await run('show', 'times/1.txt', '--removed')).out
    const id = /\n([0-9a-f]{7}) appeal/.exec(shown)?.[1] ?? ''
    expect(await run('put-back', 'times/1.txt', id, '--publisher-wide')).toMatchObject({ exit: 0 })
    await cloud.drained()
    for (const text of await all()) expect(text).toContain(APPEAL)
    expect((await run('publishers', 'times', '--json')).out).toContain('"action":"put-back"')
  })

  it('a passage of the article can be taken out, too', async () => {
    expect(await run('take-out', 'times/2.txt', FLEET)).toMatchObject({ exit: 0 })
    expect(await read('times/2.txt')).not.toContain(FLEET)
    const { out } = await run('show', 'times/2.txt', '--removed')
    expect(out).toContain('A person took it out.')
  })

  it('and is named by the id that its paragraph is shown with', async () => {
    const kept = (await run('show', 'times/3.txt', '--kept')).out
    const id = new RegExp(`^([0-9a-f]{7}) ${FLEET}`, 'm').exec(kept)?.[1] ?? ''
    expect(await run('take-out', 'times/3.txt', id)).toMatchObject({ exit: 0 })
    expect(await read('times/3.txt')).not.toContain(FLEET)
  })

  it('of a removed passage each paragraph can be put back by the id before it', async () => {
    const lines = [story(31, ''), 'Sign up for our newsletter', 'Subscribe to our newsletter for free.']
    await putObject(cloud, 'times/31.txt', lines.join('\n\n'))
    await cloud.drained()
    const removed = (await run('show', 'times/31.txt', '--removed')).out
    const id = /^([0-9a-f]{7}) Sign up for/m.exec(removed)?.[1] ?? ''
    expect(await run('put-back', 'times/31.txt', id)).toMatchObject({ exit: 0 })
    const text = await read('times/31.txt')
    expect(text).toContain('Sign up for our newsletter')
    expect(text).not.toContain('for free')
  })

  it('says what it cannot do, and why', async () => {
    const none = await run('put-back', 'times/2.txt', 'words of another article')
    expect(none).toMatchObject({ exit: 1, out: '' })
    expect(none.err).toContain('No passage that was removed from times/2.txt has the id')
    expect((await run('take-out', 'times/99.txt', 'x')).err).toContain('There is no article times/99.txt.')
    expect((await run('show', '2.txt')).err).toContain(
      'There is no article 2.txt. Did you mean "times/2.txt"?',
    )
    expect((await run('take-out', 'times/2.txt')).exit).toBe(2)
  })

  it('is forgotten with the articles', async () => {
    const { s3 } = clientsOf(cloud)
    for (const Key of keys.slice(0, 2))
      await s3.send(new DeleteObjectCommand({ Bucket: cloud.uploadsBucket, Key }))
    await cloud.drained()
    const { learned } = JSON.parse((await run('publishers', 'times', '--json')).out)
    expect(learned).toEqual([])
    expect(cloud.counts()).toMatchObject({ deadLetters: { visible: 0, hidden: 0 }, queue: { hidden: 0 } })
  })
})
