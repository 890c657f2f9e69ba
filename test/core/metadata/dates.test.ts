import { describe, expect, it } from 'vitest'
import { describe as describeArticle } from '../../../core/metadata/index.ts'
import type { Claim, LabelledBlock, Role } from '../../../core/types.ts'
import { paragraph } from '../render/publication.ts'
import { claim, documentOf, label } from './document.ts'

const TEXT =
  'The ferry that carried the island’s mail for ninety years made its last crossing on Friday. '.repeat(2)
const title = label(paragraph('The last ferry'), 'title')
const text = label(paragraph(TEXT))

function line(shown: string, role: Role = 'boilerplate:furniture'): LabelledBlock {
  return label(paragraph(shown), role)
}

function datesOf(lines: readonly LabelledBlock[], claims: readonly Claim[] = []) {
  const { publishedAt, modifiedAt } = describeArticle(documentOf(claims), lines, undefined)
  return { published: publishedAt?.value, modified: modifiedAt?.value, source: publishedAt?.source }
}

describe('a line by the title', () => {
  it.each([
    ['says when it was published', 'Published August 13, 2025', '2025-08-13', undefined],
    ['and when it was changed', 'August 16, 2019 - Updated June 3, 2020', '2019-08-16', '2020-06-03'],
    ['in the other order', 'Updated: June 3, 2020 | Published: August 16, 2019', '2019-08-16', '2020-06-03'],
    ['beside the author', 'By AnthonyJanuary 4, 2026Updated:January 8, 2026', '2026-01-04', '2026-01-08'],
    ['in German', 'Veröffentlicht am 3. März 2024, aktualisiert am 5. März 2024', '2024-03-03', '2024-03-05'],
    ['in Spanish', 'Publicado el 3 de mayo de 2024', '2024-05-03', undefined],
    ['in Japanese', '公開 2024年5月12日 更新 2024年5月13日', '2024-05-12', '2024-05-13'],
  ])('%s: %s', (_, shown, published, modified) => {
    expect(datesOf([title, line(shown), text])).toMatchObject({ published, modified })
  })

  it('may stand below the word that says what it is', () => {
    const lines = [title, line('Last updated'), line('June 3, 2020'), line('August 16, 2019'), text]
    expect(datesOf(lines)).toMatchObject({ published: '2019-08-16', modified: '2020-06-03' })
  })

  it('outweighs one source that tells machines another day, which is told', () => {
    const claims = [claim('publishedAt', '2025-06-12', 'json-ld')]
    const { publishedAt } = describeArticle(
      documentOf(claims),
      [title, line('November 2, 2022'), text],
      undefined,
    )
    expect(publishedAt).toMatchObject({
      value: '2022-11-02',
      source: 'line',
      disagreed: [{ value: '2025-06-12', source: 'json-ld' }],
    })
  })

  it('is the day of the last change where the page says so elsewhere', () => {
    const claims = [
      claim('publishedAt', '2012-09-12', 'json-ld'),
      claim('modifiedAt', '2021-09-08', 'json-ld'),
    ]
    expect(datesOf([title, line('September 8, 2021'), text], claims)).toMatchObject({
      published: '2012-09-12',
      modified: '2021-09-08',
    })
  })

  it('stands in for the day of publication where it is all there is', () => {
    expect(datesOf([title, line('Updated May 6, 2025'), text])).toEqual({
      published: '2025-05-06',
      modified: '2025-05-06',
      source: 'line:updated',
    })
  })

  it('is read with the day first where another source gives it so', () => {
    const claims = [claim('publishedAt', '2024-09-10T16:07:00Z', 'json-ld')]
    expect(datesOf([title, line('09.10.2024'), text], claims).published).toBe('2024-09-10T16:07:00Z')
  })

  it('is not one of the text, of teasers or of comments', () => {
    expect(datesOf([title, text, line('It happened on May 6, 2025.', 'body')]).published).toBeUndefined()
    expect(datesOf([title, line('May 6, 2025', 'boilerplate:related'), text]).published).toBeUndefined()
    expect(datesOf([title, line('May 6, 2025', 'boilerplate:comments'), text]).published).toBeUndefined()
  })
})

it('the dateline of an agency stands at the beginning of the text', () => {
  const dispatch = label(paragraph(`RAJSHAHI, Dec 20, 2025 (BSS) - ${TEXT}`))
  expect(datesOf([title, dispatch])).toMatchObject({ published: '2025-12-20', source: 'line:dateline' })
})
