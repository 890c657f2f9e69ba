import { describe, expect, it } from 'vitest'
import { describe as describeArticle } from '../../../core/metadata/index.ts'
import type { Claim, LabelledBlock, Role } from '../../../core/types.ts'
import { paragraph } from '../render/publication.ts'
import { claim, documentOf, label } from './document.ts'

const TEXT =
  'The ferry that carried the island’s mail for ninety years made its last crossing on Friday. '.repeat(2)

function line(text: string, role: Role = 'boilerplate:furniture', names = ''): LabelledBlock {
  const element = { tag: 'p', names, parent: null, hidden: false, depth: 3, index: 3 }
  return label(paragraph(text, { markup: { element, linkChars: 0 } }), role)
}

function bylineOf(lines: readonly LabelledBlock[], claims: readonly Claim[] = []) {
  return describeArticle(documentOf(claims), lines, undefined).byline
}

const title = line('The last ferry', 'title')
const text = line(TEXT, 'body')

describe('a line by the title names the author', () => {
  it.each([
    ['introduced', 'By Jane Doe', 'Jane Doe'],
    ['behind a date', 'May 2, 2025 | By Jane Doe', 'Jane Doe'],
    ['introduced in Japanese', '文・山田花子', '山田花子'],
    [
      'before a date that runs into it',
      'Posted byDamien RoeDecember 30, 2024Posted in Ferries',
      'Damien Roe',
    ],
    ['with a job', 'Jane Doe Senior Writer and Ferryman', 'Jane Doe'],
    ['that runs into the job', 'Mateusz RoeFounder at Quayworks', 'Mateusz Roe'],
    ['with a degree', 'Written By Angela Roe, MD*', 'Angela Roe MD'],
    ['beside whoever reviewed it', 'By Shelby Roe, DVM. Reviewed by Molly Price, DVM', 'Shelby Roe DVM'],
    ['several', 'Naftali Roe, Fernando C. Doe, William Poe', 'Naftali Roe, Fernando C. Doe, William Poe'],
    ['with a post', 'Sunita Rao, environment correspondent', 'Sunita Rao'],
    ['with a post in German', 'Lena Hofer, Umweltredakteurin', 'Lena Hofer'],
    ['with a post behind the word', 'By Sunita Rao, environment correspondent', 'Sunita Rao'],
    ['behind a label', 'Interview: Karla Mertens', 'Karla Mertens'],
    ['behind a label, and who took the pictures', 'Text: Karla Mertens, Fotos: Ann Lee', 'Karla Mertens'],
    ['with the place', 'Aus Graz berichtet Lena Hofer', 'Lena Hofer'],
    ['with the place behind', 'Lena Hofer und Paul Kern berichten aus Graz', 'Lena Hofer, Paul Kern'],
    ['of a correspondent', 'Von unserer Korrespondentin Lena Hofer', 'Lena Hofer'],
    ['of a report', 'Ein Bericht von Lena Hofer', 'Lena Hofer'],
    ['beside a date', 'Dec 26, 2025 • Jane Doe in Ferries', 'Jane Doe'],
    ['on behalf of somebody', 'Dec. 19, 2025 · Jane Doe on behalf of the ferrymen', 'Jane Doe'],
  ])('%s', (_, shown, expected) => {
    expect(bylineOf([title, line(shown), text])?.value).toBe(expected)
  })

  it.each([
    ['a section', 'Home Decor'],
    ['a kind of page', 'Data Science'],
    ['a team', 'By the Quay Team'],
    ['editors', 'Written by Our Editors'],
    ['the date alone', 'Last updated: May 2, 2025'],
    ['the day of the week', 'Sat, 20 Dec, 2025 - 06:36'],
    ['who took the picture', 'Photo by Jane Doe'],
    ['who took the pictures', 'Photographs by Ann Lee'],
    ['a minister', 'Karla Mertens, Minister for Ferries'],
    ['what is told of', 'Interview: Why the ferries stopped'],
    ['what is told of, written like a name', 'Report: Harbour Wall Unsafe'],
    ['who checked it', 'Medically reviewed by Jane Doe'],
  ])('but not %s', (_, shown) => {
    expect(bylineOf([title, line(shown, 'boilerplate:byline'), text])).toBeUndefined()
  })

  it('but not the title, and none of the header of a mail', () => {
    expect(bylineOf([line('Ann Lee, film critic', 'title'), text])).toBeUndefined()
    const note = 'It is the header of a mail.'
    const sender = {
      ...line('Von: Anna Berg'),
      evidence: [{ rule: 'mail-header', role: 'boilerplate:furniture', weight: 4, note }],
    } as const
    expect(bylineOf([sender, text])).toBeUndefined()
    expect(bylineOf([{ ...sender, evidence: [] }, text])?.value).toBe('Anna Berg')
  })

  it('where the words that introduce stand on a line of their own', () => {
    expect(bylineOf([title, line('Written by'), line('Ngaio Roe'), text])?.value).toBe('Ngaio Roe')
  })

  it('rather than what search engines are told, which is told as disagreeing', () => {
    const claims = [claim('byline', 'John Roe', 'json-ld')]
    expect(bylineOf([title, line('By Jane Doe'), text], claims)).toMatchObject({
      value: 'Jane Doe',
      source: 'line',
      disagreed: [{ value: 'John Roe', source: 'json-ld' }],
    })
  })

  it('unless nothing but a given name speaks for it', () => {
    const claims = [claim('byline', 'John Roe', 'json-ld')]
    expect(bylineOf([title, line('Taylor Swift'), text], claims)?.value).toBe('John Roe')
    expect(bylineOf([title, line('Taylor Swift'), text])?.value).toBe('Taylor Swift')
  })

  it('or a source that names the same persons and more', () => {
    const claims = [claim('byline', 'Jane Doe', 'json-ld'), claim('byline', 'John Roe', 'json-ld')]
    expect(bylineOf([title, line('By Jane Doe'), text], claims)?.value).toBe('Jane Doe, John Roe')
  })

  it('not one above the title, where teasers stand, if there is one below', () => {
    const lines = [
      line('by Ann Poe', 'boilerplate:byline'),
      title,
      line('Jane Doe', 'boilerplate:byline'),
      text,
    ]
    expect(bylineOf(lines)?.value).toBe('Jane Doe')
  })

  it('and none that stands in the text or in comments', () => {
    expect(bylineOf([title, text, line('By Jane Doe', 'body')])).toBeUndefined()
    expect(bylineOf([title, line('Posted by Jane Doe', 'boilerplate:comments'), text])).toBeUndefined()
  })
})

describe('where no line by the title does', () => {
  it.each([
    ['a signature', 'Written by Jane Doe', 'line:signature'],
    ['the copyright line', '© 2019-2025 Jane Doe. All rights reserved.', 'line:copyright'],
  ])('%s is the last thing to go by', (_, shown, source) => {
    const far = Array.from({ length: 20 }, () => line(TEXT, 'body'))
    expect(bylineOf([title, text, ...far, line(shown)])).toMatchObject({ value: 'Jane Doe', source })
  })

  it('a site that is called after its writer is, but no outlet', () => {
    expect(bylineOf([title, text], [claim('site', 'Jane Doe', 'open-graph')])?.value).toBe('Jane Doe')
    expect(bylineOf([title, text], [claim('site', 'Quay Mail', 'open-graph')])).toBeUndefined()
    expect(bylineOf([title, text, line('© 2025 Quay Mail Ltd.')])).toBeUndefined()
  })

  it('a writer whose site bears the name is believed', () => {
    const claims = [claim('byline', 'Jane Doe', 'json-ld'), claim('site', 'Jane Doe', 'open-graph')]
    expect(bylineOf([title, text], claims)).toMatchObject({ value: 'Jane Doe', source: 'json-ld' })
  })
})
