import { DecodingMode, EntityDecoder, htmlDecodeTree } from 'entities/decode'

/** Reads character references, as `&amp;` and `&#8217;`. */
export interface References {
  /** Of the last one that was read. */
  readonly value: string
  /** How long the reference is that begins at `at`, where the text has an `&`; 0 where it is none. */
  read(text: string, at: number, inAttribute: boolean): number
}

export function referenceReader(): References {
  let value = ''
  const decoder = new EntityDecoder(htmlDecodeTree, (codePoint) => {
    value += String.fromCodePoint(codePoint)
  })
  return {
    get value() {
      return value
    },
    read(text, at, inAttribute) {
      value = ''
      decoder.startEntity(inAttribute ? DecodingMode.Attribute : DecodingMode.Legacy)
      const length = decoder.write(text, at + 1)
      return length < 0 ? decoder.end() : length
    },
  }
}
