import { isAscii } from 'node:buffer'

/** Counts what matters for judging whether bytes are UTF-8; fed chunk by chunk. */
export interface Utf8Evidence {
  /** Well-formed characters of two to four bytes. */
  readonly multibyte: number
  /** Bytes that belong to no well-formed character. */
  readonly broken: number
  readonly zeros: number
}

export interface Utf8Scan {
  readonly push: (chunk: Uint8Array) => void
  readonly end: () => Utf8Evidence
}

export function utf8Scan(): Utf8Scan {
  let multibyte = 0
  let broken = 0
  let zeros = 0
  let rest: Uint8Array = new Uint8Array(0)

  const walk = (bytes: Uint8Array, last: boolean): number => {
    let at = 0
    while (at < bytes.length) {
      const byte = bytes[at] as number
      if (byte < 0x80) {
        if (byte === 0) zeros += 1
        at += 1
        continue
      }
      const length = utf8Length(bytes, at)
      if (length === undefined && !last) return at
      if (length === undefined || length === 0) {
        broken += 1
        at += 1
      } else {
        multibyte += 1
        at += length
      }
    }
    return at
  }

  return {
    push: (chunk) => {
      // Most files are mostly plain ASCII: natively checked, ten times faster than the walk.
      if (rest.length === 0 && isAscii(chunk) && !chunk.includes(0)) return
      const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
      rest = Uint8Array.prototype.slice.call(bytes, walk(bytes, false))
    },
    end: () => {
      walk(rest, true)
      rest = new Uint8Array(0)
      return { multibyte, broken, zeros }
    },
  }
}

/**
 * Length of the well-formed character of two to four bytes at `at` (Unicode table 3-7: no overlong forms, no
 * surrogates, nothing past U+10FFFF); 0 when there is none; undefined when the bytes end before it can be told.
 */
export function utf8Length(bytes: Uint8Array, at: number): number | undefined {
  const first = bytes[at] as number
  const length =
    first >= 0xc2 && first <= 0xdf ? 2 : first >= 0xe0 && first <= 0xef ? 3 : first >= 0xf0 && first <= 0xf4 ? 4 : 0
  for (let step = 1; step < length; step += 1) {
    const byte = bytes[at + step]
    if (byte === undefined) return undefined
    const low = step > 1 ? 0x80 : first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80
    const high = step > 1 ? 0xbf : first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf
    if (byte < low || byte > high) return 0
  }
  return length
}
