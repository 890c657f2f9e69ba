import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fallen, floorsOf, worseThan } from '../../bench/floors.ts'
import { hashOfFolders } from '../../bench/hash.ts'
import { openCorpus } from '../../bench/quality/corpus.ts'
import { figuresOf } from '../../bench/quality/figures.ts'
import { judge, linesMissing } from '../../bench/quality/judge.ts'
import { plotOf } from '../../bench/quality/plot.ts'
import { tableOf } from '../../bench/quality/table.ts'
import { NOTHING_WRONG, readTruthErrors, wrongOf } from '../../bench/quality/truth-errors.ts'
import { holds, overlap, shingleOverlap, wordString } from '../../bench/words.ts'

describe('words', () => {
  it('are counted as often as they stand in both', () => {
    expect(overlap('the the quay', 'the quay is shut')).toEqual({
      precision: 2 / 3,
      recall: 2 / 4,
      f1: 4 / 7,
    })
  })

  it('count in their order as shingles of four', () => {
    expect(shingleOverlap('a b c d e', 'a b c d e').f1).toBe(1)
    expect(shingleOverlap('e d c b a', 'a b c d e').f1).toBe(0)
    expect(shingleOverlap('a b', 'a b').f1).toBe(1)
    expect(shingleOverlap('', 'a b').f1).toBe(0)
  })

  it.each([
    ['straight quotes where the text has curly ones', 'the captain\'s "log"', true],
    ['a snippet that is cut within its last word', 'the captain’s “lo', true],
    ['words out of order', 'log captain', false],
    ['the end of a longer word', 'aptain’s', false],
  ])('of a snippet are found: %s', (_, snippet, found) => {
    expect(holds(wordString('They read the captain’s “log” aloud.'), snippet)).toBe(found)
  })
})

describe('a page', () => {
  const truth = {
    main_content: 'The quay is shut.\nLorries wait.',
    title: 'The Quay',
    author: 'Ann Roe',
    publish_date: '2026-03-01',
    with: ['Lorries wait'],
    without: ['Subscribe now'],
  }

  it('is judged in every respect', () => {
    const text = 'The quay is shut.\nSubscribe now!'
    const extraction = {
      text,
      title: 'the quay',
      byline: 'By Ann Roe',
      publishedAt: 'March 1, 2026 UTC',
      refused: false,
    }
    expect(judge(extraction, truth)).toMatchObject({
      found: 0,
      absent: 0,
      title: true,
      author: true,
      date: true,
    })
    expect(linesMissing(truth.main_content, text, 3)).toEqual(['Lorries wait.'])
    expect(linesMissing(text, truth.main_content, 3)).toEqual(['Subscribe now!'])
  })

  it('that a system does not end counts as refused, and scores nothing', () => {
    expect(judge(null, truth)).toMatchObject({ f1: 0, refused: true, found: 0, absent: 1, title: false })
  })
})

describe('a truth that the page contradicts', () => {
  const { reasons, errors } = readTruthErrors()

  it('is listed with a reason, once, and with what the page says', () => {
    expect(errors.filter(({ page }) => page === '')).toEqual([])
    expect(new Set(errors.map(({ reason }) => reason))).toEqual(new Set(Object.keys(reasons)))
    const said = errors.map(
      ({ id, field, truth }) => `${id} ${field} ${field.startsWith('with') ? truth : ''}`,
    )
    expect(new Set(said).size).toBe(errors.length)
  })

  it('still counts, and the share without it is told beside', () => {
    const error = {
      id: '1',
      field: 'author',
      reason: 'no-person',
      truth: 'The Team',
      page: 'By the Team',
    } as const
    const truth = { author: 'The Team', title: 'A' }
    const wrong = wrongOf([error], '1', truth)
    expect(wrong).toEqual({ ...NOTHING_WRONG, fields: ['author'] })
    expect(wrongOf([error], '1', { author: 'Ann Roe' })).toEqual(NOTHING_WRONG)
    const extraction = { text: '', title: 'A', byline: null, publishedAt: null, refused: false }
    const scores = [
      judge(extraction, truth, wrong),
      judge({ ...extraction, byline: 'Ann Roe' }, { author: 'Ann Roe' }),
    ]
    const table = tableOf('article', [{ system: 'one', scores, endless: 0, cpu: 1 }])
    expect(table).toContain('| 50.0 % (100.0 %) |')
  })

  it('may be of a snippet, which is known by its first words', () => {
    const error = {
      id: '1',
      field: 'with',
      reason: 'nowhere',
      truth: 'Lorries wait',
      page: 'the page ends before it',
    } as const
    const truth = { with: ['The quay is shut', 'Lorries wait at the quay'], without: ['Subscribe'] }
    const wrong = wrongOf([error], '1', truth)
    expect(wrong).toEqual({ ...NOTHING_WRONG, with: ['Lorries wait at the quay'] })
    const extraction = {
      text: 'The quay is shut.',
      title: null,
      byline: null,
      publishedAt: null,
      refused: false,
    }
    expect(judge(extraction, truth, wrong)).toMatchObject({
      found: 1 / 2,
      foundOfRight: 1,
      absentOfRight: 1,
    })
  })
})

describe('a collection', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'cleancopy-quality-'))
    for (const name of ['wcxb/html', 'wcxb/ground-truth', 'bodies/html'])
      mkdirSync(join(folder, name), { recursive: true })
    const page = gzipSync('<p>The quay is shut.')
    const described = { url: 'https://a.example/', ground_truth: { main_content: 'The quay.' } }
    writeFileSync(join(folder, 'wcxb/html/1.html.gz'), page)
    writeFileSync(
      join(folder, 'wcxb/ground-truth/1.json'),
      JSON.stringify({ ...described, _internal: { page_type: { primary: 'forum' } } }),
    )
    writeFileSync(join(folder, 'bodies/html/x.html.gz'), page)
    const body = { articleBody: 'The quay.', url: 'https://a.example/' }
    writeFileSync(join(folder, 'bodies/ground-truth.json'), JSON.stringify({ x: body }))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it.each([
    ['wcxb', '1', 'forum'],
    ['bodies', 'x', 'article'],
  ])('is read in the layout of %s', (name, id, type) => {
    const corpus = openCorpus(join(folder, name))
    expect(corpus.ids).toEqual([id])
    const { bytes, truth, ...page } = corpus.read(id)
    expect(page).toMatchObject({ id, type, url: 'https://a.example/' })
    expect(new TextDecoder().decode(bytes)).toBe('<p>The quay is shut.')
    expect(truth.main_content).toBe('The quay.')
  })

  it('of another layout is refused in a sentence', () => {
    expect(() => openCorpus(join(folder, 'wcxb/html'))).toThrow('holds neither')
  })

  it('has another hash when anything in it changes', () => {
    const before = hashOfFolders(join(folder, 'bodies'))
    expect(hashOfFolders(join(folder, 'bodies'))).toBe(before)
    expect(hashOfFolders(`${folder}/wcxb/../bodies/`)).toBe(before)
    writeFileSync(join(folder, 'bodies/html/x.html.gz'), gzipSync('<p>The quay is open.'))
    expect(hashOfFolders(join(folder, 'bodies'))).not.toBe(before)
  })
})

describe('floors', () => {
  const good = judge(
    { text: 'a b c d', title: null, byline: null, publishedAt: null, refused: false },
    { main_content: 'a b c d' },
  )
  const bad = judge(null, { main_content: 'a b c d' })
  const figures = figuresOf(
    new Map([
      ['article', [good]],
      ['listing', [bad]],
    ]),
  )

  it('hold what is as good as it was', () => {
    expect(worseThan(floorsOf('quality', 'x', figures), figures)).toEqual([])
  })

  it('name what fell, and what is no longer measured', () => {
    const worse = figuresOf(new Map([['article', [good, bad]]]))
    const complaints = worseThan(floorsOf('quality', 'x', figures), worse)
    expect(complaints).toContain('article, word F1 fell from 1 to 0.5.')
    expect(complaints).toContain('listing, refused is pinned and was not measured.')
  })

  it('name what rose and should not, and round to the safe side', () => {
    const lost = (value: number) => [{ name: 'lost', value, better: 'lower' as const }]
    const floors = floorsOf('appeals', 'x', lost(1 / 3))
    expect(floors.most).toEqual({ lost: 0.33334 })
    expect(worseThan(floors, lost(0.33334))).toEqual([])
    expect(worseThan(floors, lost(0.4))).toEqual(['lost rose from 0.33334 to 0.4.'])
  })

  it('of other data hold nothing, and say so', () => {
    expect(fallen('quality', 'y', figures)[0]).toContain('has no floors for this data')
  })
})

it('a plot has a line a system, from the worst page to the best', () => {
  const svg = plotOf(
    [
      { name: 'One', values: [1, 0.5] },
      { name: 'Two', values: [0.2] },
    ],
    'word F1',
  )
  expect(svg.match(/<polyline/g)).toHaveLength(2)
  expect(svg).toContain('One 0.750')
  const heights = [...(svg.match(/points="([^"]*)"/)?.[1] ?? '').matchAll(/,([\d.]+)/g)].map(([, y]) =>
    Number(y),
  )
  expect(heights).toEqual(heights.toSorted((a, b) => b - a))
})
