/** The decoders of East Asian encodings too, with their tables, which are large. */
export { TextDecoder } from '@exodus/bytes/encoding.js'
