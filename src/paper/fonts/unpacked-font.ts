import { readFileSync } from 'node:fs'
import { inflateSync } from 'node:zlib'

/** Of a WOFF file, of each entry of its directory, and of the same in an unpacked font: bytes. */
const WOFF_HEADER = 44
const WOFF_ENTRY = 20
const HEADER = 12
const ENTRY = 16

/** Unpacked fonts by file: a few, the same for every page. */
const unpacked = new Map<string, Buffer>()

/**
 * A WOFF file as the font that is packed in it (W3C WOFF 1.0). fontkit can read a packed one, but unpacks a table again
 * for every letter: a page then takes ten times as long.
 */
export function unpackedFont(file: string): Buffer {
  const before = unpacked.get(file)
  if (before !== undefined) return before
  const font = unpack(readFileSync(file))
  unpacked.set(file, font)
  return font
}

function unpack(woff: Buffer): Buffer {
  const count = woff.readUInt16BE(12)
  const tables = Array.from({ length: count }, (_, index) => {
    const at = WOFF_HEADER + index * WOFF_ENTRY
    const offset = woff.readUInt32BE(at + 4)
    const packedLength = woff.readUInt32BE(at + 8)
    const length = woff.readUInt32BE(at + 12)
    const packed = woff.subarray(offset, offset + packedLength)
    const data = packedLength < length ? inflateSync(packed) : packed
    return { tag: woff.subarray(at, at + 4), checksum: woff.subarray(at + 16, at + 20), data }
  })
  const head = Buffer.alloc(HEADER + count * ENTRY)
  woff.copy(head, 0, 4, 8)
  const power = 2 ** Math.floor(Math.log2(count))
  head.writeUInt16BE(count, 4)
  head.writeUInt16BE(power * ENTRY, 6)
  head.writeUInt16BE(Math.log2(power), 8)
  head.writeUInt16BE((count - power) * ENTRY, 10)
  const parts: Uint8Array[] = [head]
  let offset = head.length
  for (const [index, { tag, checksum, data }] of tables.entries()) {
    const at = HEADER + index * ENTRY
    tag.copy(head, at)
    checksum.copy(head, at + 4)
    head.writeUInt32BE(offset, at + 8)
    head.writeUInt32BE(data.length, at + 12)
    // Tables begin at multiples of four bytes.
    const padding = Buffer.alloc((4 - (data.length % 4)) % 4)
    parts.push(data, padding)
    offset += data.length + padding.length
  }
  return Buffer.concat(parts)
}
