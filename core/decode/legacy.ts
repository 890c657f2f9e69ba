/** The decoders of everything that is not UTF-8, with their tables: a module of its own because few uploads need it. */
export { TextDecoder } from '@exodus/bytes/encoding.js'
