/** What `speed.ts` times, bundled as the library is. */
export { classify } from '../core/classify/index.ts'
export { clean } from '../core/clean.ts'
export { decode } from '../core/decode/index.ts'
export { parse } from '../core/formats/index.ts'
export { renderText } from '../core/render/text.ts'
