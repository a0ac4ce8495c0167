import iconv from 'iconv-lite'

export interface OneByteGuess {
  readonly encoding: 'windows-1252' | 'macroman'
  /** False when the bytes speak for both: the reader is told so. */
  readonly sure: boolean
}

const WINDOWS = letters('windows-1252')
const MAC = letters('macroman')

/**
 * Tells cp1252 from Mac Roman by which bytes occur where. Every byte from 0x80 on is read both ways and judged by its
 * neighbours: a small letter inside a word speaks for a reading (+2), a typographic apostrophe between letters too (+2),
 * dashes and quotes beside a space as well (+1); a capital after a small letter (é in Mac Roman is Ž in cp1252), a sign
 * in the middle of a word (é in cp1252 is È or Ô in Mac Roman) and a byte the encoding does not define speak against it.
 * The higher sum wins; cp1252 when they are equal, because nearly all such files come from Excel on Windows.
 */
export function oneByteEncoding(bytes: Uint8Array): OneByteGuess {
  let windows = 0
  let mac = 0
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] as number
    if (byte < 0x80) continue
    const before = at === 0 ? 32 : (bytes[at - 1] as number)
    const after = at + 1 < bytes.length ? (bytes[at + 1] as number) : 32
    windows += judge(WINDOWS, byte, before, after)
    mac += judge(MAC, byte, before, after)
  }
  const margin = Math.abs(windows - mac)
  return { encoding: mac > windows ? 'macroman' : 'windows-1252', sure: margin >= 2 }
}

function judge(table: readonly string[], byte: number, before: number, after: number): number {
  const char = table[byte] as string
  const left = table[before] as string
  const right = table[after] as string
  const inside = isLetter(left) || isLetter(right)
  const between = isLetter(left) && isLetter(right)
  if (char === '\uFFFD') return -5
  if (isSmall(char)) return inside ? 2 : 0
  if (isCapital(char)) return isSmall(left) ? -2 : inside ? 1 : 0
  if (char === '’') return between ? 2 : 1
  if ('–—“”‘„«»…\u00A0'.includes(char)) return between && char !== '\u00A0' ? 0 : 1
  if ('€£©®™°•·'.includes(char)) return between ? -2 : 1
  return inside ? -2 : -1
}

function letters(encoding: string): readonly string[] {
  return Array.from({ length: 256 }, (_, byte) => {
    const char = iconv.decode(Buffer.from([byte]), encoding)
    // iconv-lite reads the five bytes cp1252 leaves undefined as C1 control characters.
    return /[\u0080-\u009F]/.test(char) ? '\uFFFD' : char
  })
}

function isSmall(char: string): boolean {
  return /\p{Ll}/u.test(char) && !'ªºƒıˆ'.includes(char)
}

function isCapital(char: string): boolean {
  return /\p{Lu}/u.test(char) && char !== 'Ω'
}

function isLetter(char: string): boolean {
  return isSmall(char) || isCapital(char)
}
