import { describe, expect, it } from 'vitest'
import { votesByName } from '../../../core/classify/publisher-name.ts'
import { defaultPolicy } from '../../../core/moderate/default-policy.ts'
import { walk } from '../../../core/pipeline.ts'
import type { Claim, Document } from '../../../core/types.ts'
import { paragraph } from '../render/publication.ts'
import { reporting } from './wordings.ts'

function documentOf(lines: readonly string[], publishers: readonly string[], claims: readonly Claim[] = []) {
  const blocks = lines.map((line) => paragraph(line))
  return { format: 'text', text: '', blocks, claims, notes: [], baseUrl: null, publishers } satisfies Document
}

/** The words of a line that name its publisher. */
function namedIn(line: string, ...publishers: string[]): string | undefined {
  const note = votesByName(documentOf([line], publishers))?.[0]?.note
  return note === undefined ? undefined : /“(.*)”/.exec(note)?.[1]
}

describe('a publisher’s name', () => {
  it.each([
    'The Calder Bay Courier',
    'the-calder-bay-courier',
    'calder-bay-courier',
    'Calder Bay Courier (weekly)',
    'calderbaycourier',
    'thecalderbaycourier',
  ])('is found in a line, whole and for short: %s', (publisher) => {
    expect(namedIn('Nobody owns the Calder Bay Courier but its readers.', publisher)).toBe(
      'Calder Bay Courier',
    )
    expect(namedIn('The Courier’s tank is empty again.', publisher)).toBe('Courier')
    expect(namedIn('A pound a month from Courier readers fills it.', publisher)).toBe('Courier')
    expect(namedIn('If you take the Courier Plus, it is full.', publisher)).toBe('Courier')
  })

  it.each([
    ['guardian', 'The Guardian has no owner but a trust.', 'Guardian'],
    ['theguardian', 'The Guardian has no owner but a trust.', 'Guardian'],
    ['Hedge & Hearth', 'Nobody at Hedge and Hearth is paid.', 'Hedge and Hearth'],
    ['hedge-hearth', 'Nobody at Hedge & Hearth is paid.', 'Hedge & Hearth'],
    ["Dispenser's Weekly", 'This is Dispenser’s Weekly’s only income.', 'Dispenser’s Weekly'],
    ['stackbrief', 'StackBrief is free to read.', 'StackBrief'],
  ])('%s is found however it is written: %s', (publisher, line, words) => {
    expect(namedIn(line, publisher)).toBe(words)
  })

  it.each([
    ['Northern Wire', 'The fence is of wire, and no wire was ever cheaper.'],
    ['Northern Wire', 'Wire is sold by the yard.'],
    ['wire', 'Wire is sold by the yard, and at Wire Street for less.'],
    ['boston', 'Rents in Boston rose, and the Boston Housing Authority said nothing.'],
    ['The Local', 'Members of Local 12 met, and every local was full.'],
    ['The Source', 'Source: Office for National Statistics.'],
    ['Halden Post', 'She queued at the Post Office.'],
    ['Calder Bay Courier', 'The couriers of Calder Bay went by bicycle; a courier earns little.'],
    ['Harlow Association', 'The Association met on Monday.'],
    ['default', 'The bank declared a default.'],
  ])('is not any word that it is made of: %s', (publisher, line) => {
    expect(namedIn(line, publisher)).toBeUndefined()
  })

  it.each([
    'Two members told the Courier they were undecided.',
    'The letter, obtained by the Calder Bay Courier, puts the cost at £3 million.',
    'The Courier has seen the minutes.',
    'The Courier asked the council why.',
    'The Courier understands that the contractor will appeal.',
    'In a statement to the Courier she denied it.',
    'The Courier was told that the file is lost.',
    '“Nobody reads the Courier,” the mayor said.',
    'The mayor said "the Courier should be closed" and left.',
    'CALDER BAY (Calder Bay Courier) — The pier is open again.',
  ])('in reporting says nothing: %s', (line) => {
    expect(namedIn(line, 'The Calder Bay Courier')).toBeUndefined()
  })

  it('may stand in the byline', () => {
    const head = ['Pier reopens after eleven years', 'By Jane Doe, Calder Bay Courier', ...reporting]
    expect(votesByName(documentOf(head, ['calder-bay-courier']))?.filter(Boolean)).toEqual([])
  })

  it('is taken from what the text says of itself, too', () => {
    const claims = [{ field: 'site', value: 'The Calder Bay Courier', source: 'front-matter' }] as const
    expect(votesByName(documentOf(['The Courier is free.'], [], claims))?.[0]?.weight).toBeGreaterThan(0)
    expect(votesByName(documentOf(['The Courier is free.'], []))).toBeUndefined()
  })
})

describe('an upload under its publisher’s folder', () => {
  const plea =
    'The Courier has come through every door in the valley since 1979, and it never had a price. Paper is up by half.'
  const lines = [...reporting.slice(0, 3), plea, ...reporting.slice(3)]
  const cleaned = async (key: string, body: readonly string[] = lines) => {
    const bytes = new TextEncoder().encode(body.join('\n\n'))
    const walked = await walk({ key, bytes }, defaultPolicy)
    if (!walked.ok) throw new Error(walked.refusal.detail)
    return walked.value
  }

  it('loses a line that names it and that nothing else is sure of, and says by which words', async () => {
    expect((await cleaned('a.txt')).publication.text).toContain(plea)
    const { publication, labelled } = await cleaned('calder-bay-courier/a.txt')
    expect(publication.text.trim()).toBe(reporting.join('\n\n'))
    expect(labelled.find(({ block }) => block.text === plea)?.evidence).toContainEqual(
      expect.objectContaining({ rule: 'publisher-name', note: 'It names its publisher: “Courier”.' }),
    )
  })

  it('comes out of a second cleaning as it went in', async () => {
    const { text } = (await cleaned('calder-bay-courier/a.txt')).publication
    expect((await cleaned('calder-bay-courier/a.txt', [text])).publication.text).toBe(text)
  })

  it('keeps an article about it', async () => {
    const about = reporting.map((line) => `${line} The Courier is what they read there.`)
    const { text } = (await cleaned('calder-bay-courier/a.txt', about)).publication
    expect(text.trim()).toBe(about.join('\n\n'))
  })
})
