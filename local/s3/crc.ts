/**
 * Reflected CRCs of up to 64 bits, eight bytes a step ("slicing by 8"). Halves of 32 bits, because BigInt is a
 * hundred times slower. A CRC of 32 bits is the same machine with an empty upper half.
 */
export interface Crc {
  update(bytes: Uint8Array): void
  /** Big-endian. */
  digest(): Buffer
}

interface Tables {
  readonly low: Uint32Array
  readonly high: Uint32Array
}

const CRC32C = tables(0x82f63b78, 0)
const CRC64NVME = tables(0xac4bc9b5, 0x9a6c9329)

export function crc32c(): Crc {
  return crc(CRC32C, 4)
}

/** CRC-64/NVME, S3's default checksum. */
export function crc64nvme(): Crc {
  return crc(CRC64NVME, 8)
}

/** `tables[256 * k + b]`: the effect of byte b followed by k zero bytes. */
function tables(polynomialLow: number, polynomialHigh: number): Tables {
  const low = new Uint32Array(2048)
  const high = new Uint32Array(2048)
  for (let byte = 0; byte < 256; byte++) {
    let l = byte
    let h = 0
    for (let bit = 0; bit < 8; bit++) {
      const odd = l & 1
      l = (l >>> 1) | (h << 31)
      h >>>= 1
      if (odd) {
        l ^= polynomialLow
        h ^= polynomialHigh
      }
    }
    low[byte] = l
    high[byte] = h
  }
  for (let i = 256; i < 2048; i++) {
    const l = low[i - 256] ?? 0
    const h = high[i - 256] ?? 0
    low[i] = ((l >>> 8) | (h << 24)) ^ (low[l & 255] ?? 0)
    high[i] = (h >>> 8) ^ (high[l & 255] ?? 0)
  }
  return { low, high }
}

function crc({ low, high }: Tables, size: 4 | 8): Crc {
  let l = -1
  let h = size === 8 ? -1 : 0
  // Indexes are in bounds by construction; `?? 0` is for the compiler and costs nothing measurable.
  function eight(bytes: DataView, at: number): void {
    const a = l ^ bytes.getInt32(at, true)
    const b = h ^ bytes.getInt32(at + 4, true)
    const i7 = 1792 + (a & 255)
    const i6 = 1536 + ((a >>> 8) & 255)
    const i5 = 1280 + ((a >>> 16) & 255)
    const i4 = 1024 + (a >>> 24)
    const i3 = 768 + (b & 255)
    const i2 = 512 + ((b >>> 8) & 255)
    const i1 = 256 + ((b >>> 16) & 255)
    const i0 = b >>> 24
    l = (low[i7] ?? 0) ^ (low[i6] ?? 0) ^ (low[i5] ?? 0) ^ (low[i4] ?? 0)
    l ^= (low[i3] ?? 0) ^ (low[i2] ?? 0) ^ (low[i1] ?? 0) ^ (low[i0] ?? 0)
    h = (high[i7] ?? 0) ^ (high[i6] ?? 0) ^ (high[i5] ?? 0) ^ (high[i4] ?? 0)
    h ^= (high[i3] ?? 0) ^ (high[i2] ?? 0) ^ (high[i1] ?? 0) ^ (high[i0] ?? 0)
  }
  return {
    update(bytes) {
      const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
      let at = 0
      for (; at + 8 <= bytes.length; at += 8) eight(view, at)
      for (; at < bytes.length; at++) {
        const i = (l ^ (bytes[at] ?? 0)) & 255
        l = ((l >>> 8) | (h << 24)) ^ (low[i] ?? 0)
        h = (h >>> 8) ^ (high[i] ?? 0)
      }
    },
    digest() {
      const out = Buffer.alloc(size)
      if (size === 8) out.writeUInt32BE(~h >>> 0, 0)
      out.writeUInt32BE(~l >>> 0, size - 4)
      return out
    },
  }
}
