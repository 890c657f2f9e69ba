import { describe, expect, it } from 'vitest'
import { defaultPolicy } from '../../../core/moderate/default-policy.ts'
import { publish } from '../../../core/pipeline.ts'
import { reservationsOf } from '../../../core/rights/reservations.ts'
import { article, gate, jsonLd, page } from './page.ts'

describe('a wall', () => {
  it.each<[string, string, string]>([
    ['a part that is not free', jsonLd({ ...article, hasPart: [gate] }), ''],
    [
      'a part of an article that is free',
      jsonLd({ ...article, isAccessibleForFree: true, hasPart: gate }),
      '',
    ],
    [
      'a part in words, among free ones',
      jsonLd({
        ...article,
        isAccessibleForFree: 'True',
        hasPart: [
          { ...gate, isAccessibleForFree: 'True' },
          { ...gate, isAccessibleForFree: 'False' },
        ],
      }),
      '',
    ],
    [
      'a part that is named elsewhere in the graph',
      jsonLd({
        '@graph': [
          { ...article, isAccessibleForFree: true, hasPart: { '@id': '#gate' } },
          { '@id': '#gate', isAccessibleForFree: 'http://schema.org/False', cssSelector: '.gate' },
        ],
      }),
      '',
    ],
    ['a part beside the article', jsonLd([{ ...article, isAccessibleForFree: true }, gate]), ''],
    [
      'a part of the web page',
      jsonLd({
        '@type': 'WebPage',
        name: 'Quays close',
        mainEntity: { ...article, isAccessibleForFree: true },
        hasPart: gate,
      }),
      '',
    ],
    ['a mark as a typed value', jsonLd({ ...article, isAccessibleForFree: [{ '@value': false }] }), ''],
    [
      'a mark that another one contradicts',
      `${jsonLd({ ...article, isAccessibleForFree: true })}<meta itemprop="isAccessibleForFree" content="False">`,
      '',
    ],
    ['a mark as a link', '<link itemprop="isAccessibleForFree" href="https://schema.org/False">', ''],
    ['a mark in the text', '', '<span itemprop="isAccessibleForFree" content="false"></span>'],
    ['a locked tier', '<meta property="article:content_tier" content="locked">', ''],
    ['a metered tier', '<meta name="article:content_tier" content="Metered">', ''],
    [
      'a mark in its JSON-LD',
      '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"False"}</script>',
      '',
    ],
    ['a mark in microdata', '<meta itemprop="isAccessibleForFree" content="false">', ''],
    [
      'a line after the text',
      '',
      '<div class="gate"><p>Subscribe to continue reading this report.</p></div>',
    ],
    [
      'a line that says it the other way round',
      '',
      '<p>To continue reading this report, please subscribe to Harbour News.</p>',
    ],
    ['a count of free articles', '', '<p>You’ve reached your limit of free articles.</p>'],
    ['an account to make', '', '<p>Create a free account to keep reading.</p>'],
    ['a line in French', '', '<p>La suite est réservée aux abonnés.</p>'],
    [
      'a line about this very text',
      '',
      '<p>Continue reading this post for free, courtesy of the author.</p><p>Claim my free post</p>',
    ],
  ])('holds a page however long: %s', async (_, head, tail) => {
    const { verdict } = await page(head, tail)
    expect(verdict.action).toBe('hold')
    expect(verdict.because.join()).toMatch(/not free to read|stop at a wall/)
  })

  it.each([
    ['a mark that says free', '<meta itemprop="isAccessibleForFree" content="true">', ''],
    ['a free tier', '<meta property="article:content_tier" content="free">', ''],
    [
      'parts that are free',
      jsonLd({
        ...article,
        isAccessibleForFree: 'True',
        hasPart: [{ ...gate, isAccessibleForFree: 'True' }],
      }),
      '',
    ],
    [
      'a film that belongs to it and is not free',
      jsonLd({ ...article, hasPart: [{ '@type': 'VideoObject', isAccessibleForFree: false }] }),
      '',
    ],
    [
      'a paper that it is part of and that has to be bought',
      jsonLd({
        ...article,
        isAccessibleForFree: true,
        isPartOf: { '@type': ['CreativeWork', 'Product'], name: 'Daily', isAccessibleForFree: false },
      }),
      '',
    ],
    ['a newsletter', '', '<p>Subscribe to our newsletter for more of this.</p>'],
    ['an offer', '', '<p>Sign up now to unlock a welcome offer, plus access to the archive.</p>'],
    ['thanks', '', '<p>You have read four stories today; all of them are free.</p>'],
    [
      'a template far below',
      '',
      `${'<li><a href="/b">Boats go out in the north</a></li>'.repeat(9)}<div class="overlay"><p>Subscribe now to keep reading and get access to the full archive.</p></div>`,
    ],
    [
      'a report on walls',
      '',
      '<p>Most papers ask readers to pay, the study found, and one in ten readers does.</p>',
    ],
  ])('is not seen in %s', async (_, head, tail) => {
    expect((await page(head, tail)).verdict.action).toBe('pass')
  })
})

it('front matter says that an article is not free, and what is reserved, as a page does', async () => {
  const fields = 'title: Quays close\nisAccessibleForFree: false\nrobots: noai\ntdm-reservation: 1\n'
  const text = `---\n${fields}---\n\n${'The council voted on Monday to close its quay.\n\n'.repeat(8)}`
  const outcome = await publish({ key: 'a.md', bytes: new TextEncoder().encode(text) }, defaultPolicy)
  if (!outcome.ok) throw new Error(outcome.refusal.detail)
  expect(outcome.value.verdict.action).toBe('hold')
  const told = reservationsOf(outcome.value.article.metadata)
  expect(told).toMatchObject({ robots: ['noai'], tdmReserved: true })
})
