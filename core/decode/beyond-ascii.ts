const utf8 = new TextDecoder('utf-8', { ignoreBOM: true })

/**
 * The characters of UTF-8 that are beyond ASCII, one after the other, the rest left out. They are few in most texts, and all that
 * Unicode's normal forms and broken encodings are about: asked of them first, a question about the text costs next to nothing.
 */
export function beyondAscii(text: Uint8Array): string {
  const bytes = text.byteOffset % 4 === 0 ? text : new Uint8Array(text)
  const quads = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2)
  const found = collector()
  for (let i = 0; i < quads.length; i++) {
    if (((quads[i] ?? 0) & HIGH_BITS) !== 0) found.take(bytes, i * 4, i * 4 + 4)
  }
  found.take(bytes, quads.length * 4, bytes.length)
  return found.text()
}

const ASCII = /[\0-\x7f]+/g

/** The same of a text, which takes longer. */
export function withoutAscii(text: string): string {
  return text.replace(ASCII, '')
}

/** Of four bytes, the bits that only those beyond ASCII have. */
const HIGH_BITS = 0x80808080

function collector() {
  let kept = new Uint8Array(1024)
  let count = 0
  return {
    take(bytes: Uint8Array, from: number, to: number): void {
      for (let i = from; i < to; i++) {
        const byte = bytes[i] ?? 0
        if (byte < 0x80) continue
        if (count === kept.length) kept = enlarged(kept)
        kept[count++] = byte
      }
    },
    text: () => utf8.decode(kept.subarray(0, count)),
  }
}

function enlarged(full: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(full.length * 4)
  larger.set(full)
  return larger
}
