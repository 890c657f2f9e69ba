/** Readability and linkedom behind the library's own call, to be bundled and started like it. */
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'

export function clean(page: Uint8Array): unknown {
  return new Readability(parseHTML(new TextDecoder().decode(page)).document).parse()
}
