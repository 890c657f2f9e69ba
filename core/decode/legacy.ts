/** Names of encodings, and decoders for those of one byte a character and for UTF-16: apart, as most uploads are UTF-8. */
export { normalizeEncoding, TextDecoder } from '@exodus/bytes/encoding-lite.js'
