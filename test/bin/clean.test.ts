import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cleancopy, scratch } from './run.ts'

const reporting = [
  'The harbour council voted on Monday to close the north quay to lorries after two accidents in a month.',
  'Councillors said the closure would last until the road surface had been repaired, and promised a report by spring.',
  'Hauliers, who had asked for a delay, said they would lose an hour on each delivery to the fish market.',
]
const appeal =
  'Our reporters work without a paywall, and readers like you make that possible. Please donate today.'
const report = [appeal, ...reporting, 'Leave a Reply', ''].join('\n')
const page = `<!doctype html><html lang="en"><title>North quay closes</title><body><nav><a href="/">Home</a></nav>
<article><h1>North quay closes</h1>${reporting.map((line) => `<p>${line}</p>`).join('')}<p><a href="/quay">The quay</a> is old.</p></article>`

describe('cleancopy clean', () => {
  it.concurrent('prints the clean copy of standard input as text', async ({ expect }) => {
    const { exit, out, err } = await cleancopy(['clean', '-', '--format', 'text'], { input: report })
    expect({ exit, err }).toEqual({ exit: 0, err: '' })
    expect(out).toBe(`${reporting.join('\n\n')}\n`)
  })

  it.concurrent('prints the agreed fields as JSON, and what the options say wins', async ({ expect }) => {
    const { exit, out } = await cleancopy(['clean', '-', '--title', 'Quay café', '--language', 'en'], {
      input: report,
    })
    expect(exit).toBe(0)
    const copy = JSON.parse(out)
    expect(Object.keys(copy)).toEqual([
      'title',
      'byline',
      'publishedAt',
      'language',
      'canonicalUrl',
      'text',
      'removed',
      'verdict',
      'notes',
    ])
    expect(copy).toMatchObject({ title: 'Quay café', language: 'en', text: reporting.join('\n\n') })
    for (const { start, end, text } of copy.removed) expect(report.slice(start, end)).toContain(text)
    expect(copy.removed.map(({ text }: { text: string }) => text)).toEqual([appeal, 'Leave a Reply'])
  })

  it.concurrent('resolves links against --url', async ({ expect }) => {
    const options = ['--url', 'https://example.org/news/1']
    const { exit, out } = await cleancopy(['clean', '-', '--format', 'markdown', ...options], { input: page })
    expect(exit).toBe(0)
    expect(out).toContain('[The quay](https://example.org/quay)')
  })

  it.concurrent('explains every block', async ({ expect }) => {
    const { exit, out } = await cleancopy(['clean', '-', '--explain'], { input: report })
    expect(exit).toBe(0)
    expect(out).toMatch(/^boilerplate:appeal .*Our reporters work/m)
    expect(out).toMatch(/^body .*The harbour council/m)
    expect(out).toMatch(/^ +\+\d+\.\d /m)
    expect(out).not.toContain('\u001b[')
  })

  it.concurrent('colours the explanation where colours are asked for', async ({ expect }) => {
    const { out } = await cleancopy(['clean', '-', '--explain'], { input: report, env: { FORCE_COLOR: '1' } })
    expect(out).toContain('\u001b[32mbody')
  })

  it.concurrent('says in one sentence why something is refused', async ({ expect }) => {
    const { exit, out, err } = await cleancopy(['clean', '-'])
    expect({ exit, out }).toEqual({ exit: 1, out: '' })
    expect(err).toMatch(/^cleancopy: standard input is refused \(empty\): .+\.\n$/)
  })
})

describe('cleancopy clean FOLDER', () => {
  function folder(): string {
    const path = scratch()
    mkdirSync(join(path, 'b'))
    writeFileSync(join(path, 'b/report.txt'), report)
    writeFileSync(join(path, 'a.html'), page)
    writeFileSync(join(path, 'a.html.meta.json'), '{"title":"from the sidecar"}')
    writeFileSync(join(path, 'empty.txt'), '')
    writeFileSync(join(path, '.hidden'), 'x')
    return path
  }

  it('prints one line of JSON a file, in order, and sums up', async () => {
    const { exit, out, err } = await cleancopy(['clean', folder()])
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines.map(({ file, ok }) => [file, ok])).toEqual([
      ['a.html', true],
      ['b/report.txt', true],
      ['empty.txt', false],
    ])
    expect(lines[0].title).toBe('from the sidecar')
    expect(lines[1].text).toBe(reporting.join('\n\n'))
    expect(lines[2].refusal.code).toBe('empty')
    expect(exit).toBe(1)
    expect(err).toMatch(/empty\.txt is refused \(empty\).*\n3 files: 2 cleaned, 1 refused\.\n$/)
  })

  it('says so where there is nothing to clean', async () => {
    const path = scratch()
    writeFileSync(join(path, 'a.txt.meta.json'), '{}')
    const { exit, out, err } = await cleancopy(['clean', path])
    expect({ exit, out, err }).toEqual({
      exit: 1,
      out: '',
      err: `cleancopy: There is no file to clean in ${path}.\n`,
    })
  })

  it('writes one file an article under --out', async () => {
    const out = join(scratch(), 'clean')
    const ran = await cleancopy([
      'clean',
      join(folder(), 'b'),
      join(folder(), 'a.html'),
      '--out',
      out,
      '-f',
      'text',
    ])
    expect(ran).toMatchObject({ exit: 0, out: '' })
    expect(readdirSync(out).sort()).toEqual(['a.html.txt', 'report.txt.txt'])
    expect(readFileSync(join(out, 'report.txt.txt'), 'utf8')).toBe(`${reporting.join('\n\n')}\n`)
  })
})

describe('wrong usage', () => {
  it.concurrent.each([
    [['clean', 'no-such-file.txt'], 'There is no file or folder no-such-file.txt.'],
    [['clean', '-', '--format', 'pdf'], "argument 'pdf' is invalid"],
    [['clean', '-', '--wat'], "unknown option '--wat'"],
    [
      ['clean', '-', '--url', 'example.org'],
      "'--url <url>' argument 'example.org' is invalid. An address begins with http",
    ],
    [['clean', '-', '--published', 'yesterday'], "argument 'yesterday' is invalid. Write a date as"],
    [['clean', '-', '--embargo', 'tomorrow'], "argument 'tomorrow' is invalid. Write a date as"],
    [['upload', 'README.md', '--publisher', ' '], "argument ' ' is invalid. It is empty."],
    [['put-back', 'a.txt', ''], "argument 'passage'. It is empty."],
    [['clean', '-', '--language', 'klingon_x'], "argument 'klingon_x' is invalid. Write a language as"],
    [
      ['clean', 'README.md', '--out', 'package.json'],
      'Nothing can be written to package.json: it is a file, and --out names a folder.',
    ],
    [['clean'], 'missing required argument'],
    [['clean', 'bin', '--explain'], 'name one file'],
    [['wat'], "unknown command 'wat'"],
    [['list', '--limit', 'many'], "'--limit <number>' argument 'many' is invalid. It must be a whole number"],
    [['list', '--outputs', 'no-such-file.json'], 'There is no file no-such-file.json.'],
  ])('%j ends with 2 and a sentence', async (args, sentence) => {
    const { exit, out, err } = await cleancopy(args)
    expect({ exit, out }).toEqual({ exit: 2, out: '' })
    expect(err).toContain(sentence)
    expect(err).not.toContain('    at ')
  })
})

describe('a folder that the local cloud cannot use', () => {
  it('is named in one sentence', async () => {
    const { exit, err } = await cleancopy(['start', '--folder', 'package.json'])
    expect(exit).toBe(1)
    expect(err).toMatch(/^cleancopy: The local cloud cannot be started: EEXIST.*package\.json'\.\n$/)
  })
})

describe('without a stack', () => {
  it('says what to do', async () => {
    const { exit, err } = await cleancopy(['list'], { cwd: scratch() })
    expect(exit).toBe(1)
    expect(err).toMatch(/^cleancopy: No stack was found: .*npm start.*--outputs.*\n$/)
  })

  it('says so when the local cloud has stopped', async () => {
    const cwd = scratch()
    mkdirSync(join(cwd, '.cleancopy'))
    const nobody = 'http://127.0.0.1:9'
    const names = { bucket: 'b', table: 't', articles: 'a', queue: 'q', deadLetters: 'd' }
    const cloud = { ...names, api: nobody, s3: nobody, dynamodb: nobody, sqs: nobody }
    writeFileSync(join(cwd, '.cleancopy/cloud.json'), JSON.stringify(cloud))
    const { exit, err } = await cleancopy(['list'], { cwd })
    expect(exit).toBe(1)
    expect(err).toContain('the local cloud has stopped')
  })
})

it('ends quietly when its reader does', () => {
  const lines = 'node --import tsx bin/cleancopy.ts clean test/bin core | head -c 1'
  const { stderr } = spawnSync('bash', ['-c', lines], { encoding: 'utf8' })
  expect(stderr).not.toContain('EPIPE')
})
