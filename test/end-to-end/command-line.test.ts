import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { createInterface } from 'node:readline'
import { DeleteItemCommand } from '@aws-sdk/client-dynamodb'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { LocalCloud } from '../../local/cloud.ts'
import { articleId } from '../../store/keys.ts'
import { cleancopy, command } from '../bin/run.ts'
import { clientsOf, project, putObject, startIn, workingFolder } from './state.ts'

const report = 'The harbour council voted on Monday to close the north quay.\nLeave a Reply\n'
const body = 'The harbour council voted on Monday to close the north quay.'
const card = 'The treasurer lost his card on Monday. Its number, he said, was 4111 1111 1111 1111.\n'

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
const text = async (url: string) => {
  const response = await fetch(url, { headers: { accept: 'text/plain' } })
  return { status: response.status, body: await response.text() }
}

describe('the command line on a stack', { timeout: 120_000 }, () => {
  it('uploads an article, says where it is served, lists and shows it', async () => {
    writeFileSync(join(cwd, 'Übung + 100%.txt'), report)
    const claims = ['--publisher', 'Hafen-Kurier Ä', '--title', 'Kai gesperrt']
    const { exit, out, err } = await run('upload', 'Übung + 100%.txt', ...claims)
    expect({ exit, err }).toEqual({ exit: 0, err: '' })
    const url = /^published Hafen-Kurier Ä\/Übung \+ 100%\.txt {2}(http:\S+)\n$/.exec(out)?.[1] ?? ''
    expect(await text(url)).toEqual({ status: 200, body: `${body}\n` })

    const listed = await run('list', '--publisher', 'Hafen-Kurier Ä', '--json')
    expect(JSON.parse(listed.out)).toMatchObject({ title: 'Kai gesperrt', status: 'published' })
    const shown = await run('show', 'Hafen-Kurier Ä/Übung + 100%.txt', '--removed')
    expect(shown.out).toMatch(
      / 3 {2}comment-form +\S.+\n[\s\S]*\n[0-9a-f]{7} comment-form [\s\S]*\nLeave a Reply\n +\+\d/,
    )
  })

  it('says why an article is refused', async () => {
    writeFileSync(join(cwd, 'empty.txt'), '')
    const { exit, out, err } = await run('upload', 'empty.txt', '--key', 'news/../empty.txt')
    expect({ exit, out }).toEqual({ exit: 1, out: '' })
    expect(err).toMatch(/^refused {3}news\/\.\.\/empty\.txt \(empty\): .+\.\n$/)
    expect((await run('list', '--refused')).out).toContain('news/../empty.txt')
  })

  it('shows what is held, and releases it', async () => {
    writeFileSync(join(cwd, 'card.txt'), card)
    expect((await run('upload', 'card.txt')).out).toMatch(/^held {6}card\.txt: .+card/)
    expect((await run('list', '--held')).out).toContain('card.txt')
    const { exit, out } = await run('release', 'card.txt')
    expect(exit).toBe(0)
    expect((await text(/http:\S+/.exec(out)?.[0] ?? '')).status).toBe(200)
    expect(await run('release', 'card.txt')).toMatchObject({
      exit: 1,
      err: expect.stringContaining('already'),
    })
  })

  it('tells why a person held it from what the policy only labels, and gives no address where nothing is served', async () => {
    writeFileSync(join(cwd, 'mail.txt'), `${report}Write to ada@harbour.example, she said on Monday.\n`)
    expect((await run('upload', 'mail.txt')).out).toContain('published mail.txt')
    expect((await run('hold', 'mail.txt', '--reason', 'Under review')).exit).toBe(0)
    const shown = (await run('show', 'mail.txt')).out
    expect(shown).toMatch(/^ {2}held: Held by .+: Under review\.$/m)
    expect(shown).toMatch(/^ {2}found: personal data \(e-mail\)/m)
    const edited = await run('put-back', 'mail.txt', 'Leave a Reply')
    expect(edited).toMatchObject({ exit: 0, out: 'put back into mail.txt; mail.txt is held\n' })
  })

  it('uploads nothing where one of the files is not there', async () => {
    writeFileSync(join(cwd, 'there.txt'), report)
    const { exit, out, err } = await run('upload', 'there.txt', 'nowhere.txt')
    expect({ exit, out }).toEqual({ exit: 2, out: '' })
    expect(err).toBe('cleancopy: There is no file nowhere.txt; nothing is uploaded.\n')
    expect((await run('show', 'there.txt')).exit).toBe(1)
  })

  it('takes a sidecar along, and uploads nothing where one cannot be read', async () => {
    writeFileSync(join(cwd, 'told.txt'), report)
    writeFileSync(join(cwd, 'told.txt.meta.json'), '{"title":"What the sidecar says"}')
    const { exit, out } = await run('upload', 'told.txt', 'told.txt.meta.json', '--publisher', 'Desk')
    expect({ exit, lines: out.trimEnd().split('\n').length }).toEqual({ exit: 0, lines: 1 })
    expect((await run('list', '--publisher', 'Desk')).out).toContain('What the sidecar says')
    writeFileSync(join(cwd, 'told.txt.meta.json'), '{"title":')
    const refused = await run('upload', 'told.txt', '--key', 'broken.txt')
    expect(refused).toMatchObject({ exit: 1, out: '' })
    expect(refused.err).toMatch(/^cleancopy: told\.txt\.meta\.json: .+not JSON.+ Nothing is uploaded\.\n$/)
    expect((await run('show', 'broken.txt')).exit).toBe(1)
  })

  it('withdraws what is deleted', async () => {
    writeFileSync(join(cwd, 'gone.txt'), report)
    const { out } = await run('upload', 'gone.txt')
    expect(await run('delete', 'gone.txt')).toMatchObject({ exit: 0, out: 'withdrawn gone.txt\n' })
    const again = await run('delete', 'gone.txt')
    expect(again).toMatchObject({ exit: 1, out: '', err: expect.stringContaining('is withdrawn already') })
    expect((await text(/http:\S+/.exec(out)?.[0] ?? '')).status).toBe(410)
    expect(await run('show', 'never-there.txt')).toMatchObject({ exit: 1, out: '' })
  })

  it('counts what waits, sends dead letters through again, and repairs', async () => {
    expect(await run('queue')).toMatchObject({ exit: 0, out: '0 waiting, 0 being read, 0 dead letters\n' })
    expect((await run('queue', 'redrive')).out).toBe('There are no dead letters.\n')
    expect((await run('queue', 'flush')).exit).toBe(2)

    // No S3 event: as if nobody had been told of it.
    const { dynamodb, stack, library } = clientsOf(cloud)
    await putObject(cloud, 'untold.txt', report)
    await cloud.drained()
    const pk = { S: `ARTICLE#${articleId('untold.txt')}` }
    await dynamodb.send(new DeleteItemCommand({ TableName: stack.table, Key: { pk, sk: { S: 'RECORD' } } }))
    expect(await run('repair', '--dry-run')).toMatchObject({ exit: 0, out: 'untold.txt\n' })
    expect(await library.get(articleId('untold.txt'))).toBeUndefined()
    expect(await run('repair')).toMatchObject({ exit: 0, out: 'untold.txt\n' })
    await cloud.drained()
    expect((await library.get(articleId('untold.txt')))?.state.status).toBe('published')
    expect((await run('repair')).out).toBe('')
  })

  it('watches a folder', async () => {
    const inbox = join(cwd, 'inbox')
    mkdirSync(join(inbox, 'desk'), { recursive: true })
    writeFileSync(join(inbox, 'desk/first.txt'), report)
    const watching = spawn(process.execPath, [...command, 'watch', 'inbox', '--delete'], { cwd })
    const lines = createInterface({ input: watching.stdout })[Symbol.asyncIterator]()
    expect((await lines.next()).value).toMatch(/^published desk\/first\.txt/)
    await once(watching.stderr, 'data')
    writeFileSync(join(inbox, 'second.txt'), card)
    expect((await lines.next()).value).toMatch(/^held {6}second\.txt/)
    rmSync(join(inbox, 'second.txt'))
    expect((await lines.next()).value).toBe('deleted   second.txt')
    // Out of sight as a whole: there is no event for what is in it.
    renameSync(join(inbox, 'desk'), join(cwd, 'elsewhere'))
    expect((await lines.next()).value).toBe('deleted   desk/first.txt')
    watching.kill('SIGINT')
    expect(await once(watching, 'close')).toEqual([0, null])
  })
})

describe('a watched folder with sidecars', () => {
  it('tells of an article once, and of what is gone here and stays', { timeout: 120_000 }, async () => {
    const inbox = join(cwd, 'described')
    mkdirSync(inbox)
    writeFileSync(join(inbox, 'first.txt'), report)
    writeFileSync(join(inbox, 'first.txt.meta.json'), '{"title":"First"}')
    writeFileSync(join(inbox, 'later.txt.meta.json'), '{"title":"Later"}')
    const watching = spawn(process.execPath, [...command, 'watch', 'described'], { cwd })
    const lines = createInterface({ input: watching.stdout })[Symbol.asyncIterator]()
    const notes = createInterface({ input: watching.stderr })[Symbol.asyncIterator]()
    expect((await lines.next()).value).toMatch(/^published first\.txt/)
    expect((await lines.next()).value).toBe('uploaded  later.txt.meta.json')
    expect((await notes.next()).value).toMatch(/^Watching/)
    rmSync(join(inbox, 'first.txt.meta.json'))
    expect((await notes.next()).value).toMatch(/first\.txt\.meta\.json is gone here and stays uploaded/)
    writeFileSync(join(inbox, 'later.txt'), report)
    expect((await lines.next()).value).toMatch(/^published later\.txt/)
    expect((await run('show', 'later.txt')).out).toContain('Later')
    watching.kill('SIGINT')
    expect(await once(watching, 'close')).toEqual([0, null])
  })
})

describe('npm start', () => {
  it('shows every sample and ends with --once; a second start finds all as it was', async () => {
    const folder = join(await workingFolder(), '.cleancopy')
    const samples = readdirSync(join(project, 'content/samples'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.meta.json') && !entry.name.startsWith('.'))
      .map((entry) => relative(join(project, 'content/samples'), join(entry.parentPath, entry.name)))
    for (const attempt of ['first', 'second']) {
      const { exit, out, err } = await cleancopy(['start', '--once', '--port', '0', '--folder', folder])
      expect({ attempt, exit, err }).toEqual({ attempt, exit: 0, err: '' })
      const shown = out
        .split('\n')
        .map((line) => /^(?:published|held|refused) +(.+?)(?: {2}|$)/.exec(line)?.[1])
      expect(shown).toEqual(expect.arrayContaining(samples))
      if (attempt === 'second') expect(out).not.toContain('differ')
    }
    rmSync(join(folder, '..'), { recursive: true })
  }, 180_000)
})
