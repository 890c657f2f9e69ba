import { describe, expect, it } from 'vitest'
import { defaultPolicy } from '../../../core/moderate/default-policy.ts'
import { findInAddresses } from '../../../core/moderate/in-addresses.ts'
import { publish } from '../../../core/pipeline.ts'
import { renderText } from '../../../core/render/text.ts'
import type { Block } from '../../../core/types.ts'
import { exponentOf, LINEAR } from '../linear.ts'

const story = Array.from(
  { length: 8 },
  (_, n) => `<p>The council of town ${n} voted on Monday to close its quay, and lorries take the road.</p>`,
).join('')
const page = async (markup: string, head = '') => {
  const html = `<html lang="en"><head><title>Quays close</title>${head}</head><body><article>${story}<p>Readers may ${markup} before the vote on Friday.</p></article></body></html>`
  const outcome = await publish({ key: 'a.html', bytes: new TextEncoder().encode(html) }, defaultPolicy)
  if (!outcome.ok) throw new Error(outcome.refusal.detail)
  return outcome.value
}

describe('the address of a link', () => {
  it.each([
    ['hold', 'card', 'https://shop.example/pay?card=4539148803436467&amount=5'],
    ['hold', 'card', 'https://shop.example/pay?n=4539%201488%200343%206467'],
    ['hold', 'card', 'https://shop.example/pay?n=4539+1488+0343+6467'],
    ['hold', 'card', 'https://shop.example/card/4539148803436467'],
    ['hold', 'card', 'https://shop.example/find?q=4539148803436467'],
    ['hold', 'iban', 'https://bank.example/transfer?to=DE89370400440532013000#now'],
    ['hold', 'iban', 'https://bank.example/DE89370400440532013000'],
    ['hold', 'ssn', 'https://office.example/?ssn=536228714'],
    ['hold', 'ssn', 'https://office.example/?social_security=536-22-8714'],
    ['hold', 'iban', 'mailto:?body=Please%20pay%20DE89%203704%200044%200532%200130%2000'],
    ['label', 'e-mail', 'mailto:jane.roe@example.org?subject=Quays'],
    ['label', 'e-mail', 'mailto:jane.roe%40example.org'],
    ['label', 'e-mail', 'mailto:?cc=jane.roe@example.org'],
    ['label', 'e-mail', 'https://news.example/unsubscribe?who=jane.roe%40example.org'],
    ['label', 'phone', 'https://wa.me/442079460958'],
    ['label', 'phone', 'https://api.whatsapp.com/send?phone=442079460958'],
    ['label', 'phone', 'https://town.example/call?phone=%2B442079460958'],
  ])('%ss for what it holds: %s, %s', async (action, type, url) => {
    const { verdict, text } = await page(`<a href="${url}">write to the council</a>`)
    expect(verdict.action).toBe(action)
    const [found] = verdict.findings
    expect(found).toMatchObject({ category: 'personal_data', type })
    expect(found?.note).toMatch(/^In the address of a link: /)
    expect(text.slice(found?.span.start, found?.span.end)).toBe('write to the council')
    expect(JSON.stringify(verdict)).not.toMatch(/9148803|1488|37040|536.?22|jane|20794|2079/)
  })

  it.each([
    'https://social.example/permalink.php?story_fbid=4539148803436467&id=4539148803436467',
    'https://social.example/harbour/videos/4539148803436467/',
    'https://film.example/@harbour.news/video/4539148803436467',
    'https://shop.example/pay?card=4539148803436468',
    'https://bank.example/DE89370400440532013001',
    'https://map.example/@48.858370,2.294481,15z',
    'https://news.example/2026/11/26/536-22-8714-quays',
    'https://cdn.example/harbour@2x.png?t=1700000000000',
    'mailto:?subject=Quays%20close',
  ])('is left alone where it only looks like that: %s', async (url) => {
    expect((await page(`<a href="${url}">write to the council</a>`)).verdict).toMatchObject({
      action: 'pass',
      findings: [],
    })
  })

  it('is not told twice where the link shows it', async () => {
    const { verdict } = await page('<a href="mailto:jane.roe@example.org">write to jane.roe@example.org</a>')
    expect(verdict.findings).toMatchObject([{ type: 'e-mail' }])
    const other = await page('<a href="https://x.example/?card=4539148803436467">jane.roe@example.org</a>')
    expect(other.verdict.findings.map(({ type }) => type).toSorted()).toEqual(['card', 'e-mail'])
  })

  it('is not served where it is a number to call', async () => {
    const publication = await page('<a href="tel:+442079460958">call the council</a>')
    expect(JSON.stringify(publication)).not.toContain('7946')
    expect(publication.text).toContain('call the council')
  })

  it('is read where it is the original’s, or a picture’s', async () => {
    const canonical = '<link rel="canonical" href="https://news.example/quays?reader=jane.roe@example.org">'
    expect((await page('ask', canonical)).verdict.findings).toMatchObject([{ type: 'e-mail' }])
  })

  it('takes linear time, however many there are', async () => {
    const make = (n: number) => {
      const body = Array.from({ length: n }, (_, at): Block => {
        const text = `Write to reader ${at}`
        const run = { text, href: `https://x.example/?who=a${at}@example.org` }
        return { kind: 'paragraph', text, runs: [run], span: { start: 0, end: 0 }, level: 0, quote: 0 }
      })
      return { body, text: renderText(body) }
    }
    const work = ({ body, text }: ReturnType<typeof make>) => findInAddresses({ body, metadata: {} }, text)
    expect(await exponentOf([2_000, 4_000, 8_000], make, work)).toBeLessThan(LINEAR)
  })
})
