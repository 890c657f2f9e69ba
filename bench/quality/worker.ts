/** One system in a process of its own: a page comes as a message, what the system made of it goes back. */
import { decode } from '../../core/decode/index.ts'
import { openCorpus } from './corpus.ts'
import { type Extract, type Extraction, isSystem, systems } from './systems.ts'

/** To the worker: the id of a page. From it: what came of the page. */
export interface Answer {
  /** Null where the system threw: it gave nothing for this page. */
  readonly extraction: Extraction | null
  /** Milliseconds of processor time, decoding left out. */
  readonly cpu: number
  /** Bytes, the most so far. */
  readonly rss: number
}

const [folder = '', name = ''] = process.argv.slice(2)
if (!isSystem(name)) throw new Error('usage: worker.ts CORPUS SYSTEM')
const corpus = openCorpus(folder)
const extract = await systems[name]()

process.on('message', async (id: string) => {
  const { bytes, url } = corpus.read(id)
  const decoded = await decode({ key: '', bytes, declaredType: 'text/html' })
  const before = process.cpuUsage()
  const extraction = decoded.ok ? await attempt(extract, decoded.value.text, url) : null
  const { user, system } = process.cpuUsage(before)
  const rss = process.resourceUsage().maxRSS * 1024
  process.send?.({ extraction, cpu: (user + system) / 1000, rss } satisfies Answer)
})
process.send?.('ready')

async function attempt(run: Extract, html: string, url: string): Promise<Extraction | null> {
  try {
    return await run(html, url)
  } catch {
    return null
  }
}
