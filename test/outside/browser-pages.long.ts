/** Reader pages of every sample that is published, as a phone, a dark room and a sheet of paper show them. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { articlePage } from '../../web/article-page.ts'
import { keys, walkSample } from '../golden/samples.ts'
import { startBrowser } from './browser.ts'

const PHONE = { width: 360, height: 740 }
/** WCAG 2.2, 1.4.3: contrast of text that is not large. */
const LEAST_CONTRAST = 4.5

const pages = (await Promise.all(keys.map(pageOf))).filter((one) => one !== undefined)

async function pageOf(key: string): Promise<{ key: string; html: string; text: string } | undefined> {
  const walked = await walkSample(key)
  if (!walked.ok) return undefined
  const { publication } = walked.value
  const html = articlePage(publication, { id: 'a1', url: 'https://reader.test/v1/articles/a1' })
  return { key, html, text: publication.text }
}

let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser?.close())

async function open(html: string, options: BrowserContextOptions): Promise<Page> {
  const page = await browser.newPage(options)
  await page.setContent(html)
  return page
}

/** The least contrast between any text and what is painted behind it. */
const CONTRAST = `(() => {
  const channels = (colour) => colour.match(/[\\d.]+/g).map(Number)
  const luminance = ([r, g, b]) => [r, g, b].map((value) => value / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
    .reduce((sum, value, i) => sum + value * [0.2126, 0.7152, 0.0722][i], 0)
  const behind = (element) => {
    for (let at = element; at !== null; at = at.parentElement) {
      const colour = channels(getComputedStyle(at).backgroundColor)
      if (colour[3] !== 0) return colour
    }
    return [255, 255, 255]
  }
  const ratios = [...document.querySelectorAll('body *')]
    .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== ''))
    .filter((element) => element.localName !== 'script' && element.localName !== 'style')
    .map((element) => [luminance(channels(getComputedStyle(element).color)), luminance(behind(element))])
    .map(([one, other]) => (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05))
  return Math.min(...ratios)
})()`

it('there are pages to look at', () => expect(pages.length).toBeGreaterThan(10))

describe.each(pages)('$key', ({ html, text }) => {
  it('fits a phone, in the light and in the dark, and can be read', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await open(html, { viewport: PHONE, colorScheme })
      expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(
        PHONE.width,
      )
      expect(await page.evaluate<number>(CONTRAST)).toBeGreaterThanOrEqual(LEAST_CONTRAST)
      await page.close()
    }
  })

  it('is printed black on white, all of it, without what only a screen needs', async () => {
    const page = await open(html, { colorScheme: 'dark' })
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    const colours =
      '(({ color, backgroundColor }) => [color, backgroundColor])(getComputedStyle(document.body))'
    expect(await page.evaluate(colours)).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)'])
    expect(await page.locator('nav').isVisible()).toBe(false)
    await page.evaluate("document.querySelectorAll('rt, rp').forEach((reading) => reading.remove())")
    const shown = await page.locator('main').innerText()
    // Numbers of list items are painted, and no text.
    const words = (from: string) => from.match(/\p{L}+/gu) ?? []
    const printed = new Set(words(shown))
    expect(words(text).filter((word) => !printed.has(word))).toEqual([])
    await page.close()
  })
})
