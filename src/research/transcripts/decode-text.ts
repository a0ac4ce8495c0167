import iconv from 'iconv-lite'
import { oneByteEncoding } from '../../market-data/index.ts'
import { refuse } from '../../problem.ts'

export interface DecodedText {
  /** Lines end in `\n`; no byte order mark. */
  readonly text: string
  readonly notices: readonly string[]
}

/** More control characters than one in a hundred: no text that people wrote. */
const MOST_CONTROLS = 0.01

const FORMATS: readonly (readonly [RegExp, string])[] = [
  [/^%PDF-/, 'a PDF'],
  [/^\{\\rtf/, 'rich text (RTF)'],
  [/^PK\p{Cc}{2}/u, 'a packed file, such as a Word document'],
  [/^\u00D0\u00CF\p{Cc}\u00E0/u, 'an old Word document (.doc)'],
]

/** Bytes as text, in UTF-8, UTF-16, Windows-1252 or Mac Roman; says what it read them as. Throws a Problem for what is no text. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const head = Buffer.from(bytes.subarray(0, 8)).toString('latin1')
  const other = FORMATS.find(([start]) => start.test(head))?.[1]
  if (other !== undefined) notText(`This is ${other}, not a text.`)
  const notices: string[] = []
  const decoded = decode(bytes, notices)
  const controls = decoded.match(CONTROLS)?.length ?? 0
  if (decoded.includes('\u0000') || controls > decoded.length * MOST_CONTROLS) {
    notText('This is not a text: it holds bytes that no letter is written with.')
  }
  const lined = decoded.replaceAll(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
  if (lined !== decoded) notices.push('Its line ends were written as \\n.')
  return { text: lined, notices }
}

/** All but tab, line feed, form feed and carriage return. */
const CONTROLS = /(?![\t\n\f\r\u0085])\p{Cc}/gu

function decode(bytes: Uint8Array, notices: string[]): string {
  const encoding = utf16(bytes)
  if (encoding !== undefined) {
    notices.push('It was read as UTF-16.')
    return withoutMark(iconv.decode(Buffer.from(bytes), encoding))
  }
  try {
    return withoutMark(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes))
  } catch {
    const { encoding: guess, sure } = oneByteEncoding(bytes)
    const words = guess === 'macroman' ? 'Mac Roman' : 'Windows-1252'
    notices.push(
      `It is not UTF-8; it was read as ${words}${sure ? '' : ', which is a guess'}: look at letters with accents.`,
    )
    return iconv.decode(Buffer.from(bytes), guess)
  }
}

function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const sample = bytes.subarray(0, 4096)
  let [even, odd] = [0, 0]
  for (const [at, byte] of sample.entries()) {
    if (byte !== 0) continue
    if (at % 2 === 0) even += 1
    else odd += 1
  }
  // Western text in UTF-16 has a zero in nearly every other byte.
  if (odd > sample.length * 0.2 && even < sample.length * 0.05) return 'utf-16le'
  return even > sample.length * 0.2 && odd < sample.length * 0.05 ? 'utf-16be' : undefined
}

function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text
}

function notText(message: string): never {
  refuse('transcript_not_text', message, {
    at: { field: 'file' },
    hint: 'Save it as text (.txt, .md), as a Word document (.docx) or as subtitles (.vtt, .srt).',
  })
}
