import { describe, expect, it } from 'vitest'
import { clean } from '../../../core/index.ts'

const ARABIC =
  'أعلنت بلدية المدينة القديمة أن الجسر سوف يغلق يوم الاثنين من أجل الإصلاح.\n\nوقال رئيس البلدية إن العمل في هذا الجسر قد يستمر إلى نهاية العام، وإن الحافلات سوف تمر على الطريق الآخر بعد ذلك.'
const DUTCH =
  'De brug over de haven gaat maandag dicht voor onderhoud, zegt de gemeente.\n\nHet werk duurt tot het einde van het jaar, en de bussen rijden om door de oude stad.'

async function codesOf(text: string, contentType: string): Promise<readonly string[]> {
  const copy = await clean(text, { contentType })
  return copy.ok ? copy.value.notes.map(({ code }) => code) : [copy.refusal.code]
}

describe('a text in a language whose appeals are not known', () => {
  it('says so', async () => {
    expect(await codesOf(ARABIC, 'text/plain')).toContain('language-not-read')
    expect(await codesOf(ARABIC, 'text/markdown')).toContain('language-not-read')
  })

  it('is not what a text in one of the eight is, or a page, which has markup to go by', async () => {
    expect(await codesOf(DUTCH, 'text/plain')).not.toContain('language-not-read')
    const page = `<article><h1>جسر</h1><p>${ARABIC.replace('\n\n', '</p><p>')}</p></article>`
    expect(await codesOf(page, 'text/html')).not.toContain('language-not-read')
  })
})
