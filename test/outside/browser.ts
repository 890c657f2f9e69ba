import { type Browser, type BrowserContext, type BrowserContextOptions, chromium } from 'playwright-core'
import { needProgram } from './scratch.ts'

/** Where the pages under test are served: nothing listens there, the browser is answered by the test. */
const ORIGIN = 'https://reader.test'

export function startBrowser(): Promise<Browser> {
  const args = [
    '--no-sandbox',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ]
  return chromium.launch({ executablePath: needProgram('chromium'), args })
}

/** What a document did in the browser. */
export interface Deeds {
  /** `hit()`, dialogs and errors of scripts. */
  readonly ran: readonly string[]
  /** Every address but the document's own. */
  readonly requested: readonly string[]
}

export interface Served {
  readonly body: string
  readonly contentType: string
}

/** Opens documents one after another in one tab, and watches them. */
export interface Watcher {
  /** @param twice parses what the browser made of it again, as an editor or a second sanitiser would */
  open(served: Served, twice?: boolean): Promise<Deeds>
  /** Elements and attributes of the open document that can run, load or send something. */
  active(): Promise<readonly string[]>
}

export async function watcher(browser: Browser, options: BrowserContextOptions = {}): Promise<Watcher> {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  let document: Served = { body: '', contentType: 'text/html' }
  let ran: string[] = []
  let requested: string[] = []
  await watch(
    context,
    () => document,
    (address) => requested.push(address),
  )
  await page.exposeFunction('hit', () => ran.push('hit()'))
  page.on('dialog', async (dialog) => {
    ran.push(dialog.message())
    await dialog.dismiss()
  })
  page.on('pageerror', ({ message }) => ran.push(message))
  return {
    async open(served, twice = false) {
      ;[document, ran, requested] = [served, [], []]
      await page.goto(`${ORIGIN}/`, { waitUntil: 'load' })
      if (twice) await page.evaluate(PARSE_AGAIN)
      // Handlers of errors and focus run after the page has loaded.
      await page.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done, 5)))')
      return { ran, requested }
    },
    active: () => page.evaluate<string[]>(ACTIVE),
  }
}

async function watch(
  context: BrowserContext,
  document: () => Served,
  ask: (address: string) => void,
): Promise<void> {
  await context.route('**', async (route) => {
    const url = route.request().url()
    if (url === `${ORIGIN}/` && route.request().isNavigationRequest()) return route.fulfill(document())
    if (!url.endsWith('/favicon.ico')) ask(url)
    return route.abort()
  })
}

const PARSE_AGAIN = 'document.body.innerHTML = document.body.innerHTML; document.body.innerHTML += ""'

const ACTIVE = `[...document.querySelectorAll('*')].flatMap((element) => {
  const tag = element.localName
  const own = ['html','head','body','title','meta','style','link','script','header','main','footer','nav','article',
    'p','span','a','time','bdi','h1','h2','h3','h4','h5','h6','ul','ol','li','blockquote','pre','code','br','ruby','rp',
    'rt','strong','em','sup','sub','del','ins','mark','table','tbody','tr','th','td','figure','figcaption','hr']
  const found = own.includes(tag) ? [] : ['<' + tag + '>']
  if (tag === 'script' && element.type !== 'application/ld+json') found.push('<script>')
  for (const { name, value } of element.attributes) {
    if (/^on|^(src|srcset|style|background|poster|ping|action|formaction|data|srcdoc|http-equiv)$/.test(name)) found.push(name)
    if (name === 'href' && !/^(https?:|mailto:|[/?])/.test(value)) found.push('href=' + value)
  }
  return found
})`
