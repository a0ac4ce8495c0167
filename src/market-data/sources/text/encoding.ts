import iconv from 'iconv-lite'
import { type Problem, refuse } from '../../../problem.ts'
import { streamFile } from '../stream-file.ts'
import { oneByteEncoding } from './one-byte-encoding.ts'
import { type Utf8Evidence, utf8Scan } from './utf8-scan.ts'

/** How a text file's bytes become characters. */
export interface TextEncoding {
  /** For people: `UTF-8`, `UTF-8 with 3 bytes in Windows-1252`, `UTF-16 LE`, `Windows-1252`, `Mac Roman` … */
  readonly label: string
  /** For iconv-lite; `mixed` is UTF-8 whose broken bytes are read as cp1252. */
  readonly codec: string
  readonly notices: readonly Problem[]
}

const SAMPLE_BYTES = 8 << 20

/** Decides by byte order mark, by zero bytes, then by reading the whole file as UTF-8. Throws a Problem for what is no text. */
export async function detectEncoding(path: string, name: string, signal?: AbortSignal): Promise<TextEncoding> {
  const scan = utf8Scan()
  const firsts: Buffer[] = []
  let kept = 0
  let evenZeros = 0
  let oddZeros = 0
  let size = 0
  for await (const chunk of streamFile(path, 1 << 20, signal) as AsyncIterable<Buffer>) {
    if (size === 0) {
      const marked = byMark(chunk)
      if (marked !== undefined) return marked
    }
    if (kept < SAMPLE_BYTES) {
      firsts.push(chunk)
      kept += chunk.length
      for (let at = chunk.indexOf(0); at >= 0; at = chunk.indexOf(0, at + 1)) {
        if ((size + at) % 2 === 0) evenZeros += 1
        else oddZeros += 1
      }
    }
    size += chunk.length
    scan.push(chunk)
  }
  const evidence = scan.end()
  // Western text in UTF-16 has a zero in nearly every other byte; a stray NUL in other text does not come near this.
  if (oddZeros > kept * 0.2 && evenZeros < kept * 0.05) return { label: 'UTF-16 LE', codec: 'utf-16le', notices: [] }
  if (evenZeros > kept * 0.2 && oddZeros < kept * 0.05) return { label: 'UTF-16 BE', codec: 'utf-16be', notices: [] }
  if (evidence.zeros > 0) refuseZeros(name, evidence.zeros)
  return decide(evidence, Buffer.concat(firsts), name)
}

/** The encoding a person named, checked; throws a Problem for a name that is not known. */
export function namedEncoding(encoding: string, name: string): TextEncoding {
  const known: boolean = iconv.encodingExists(encoding)
  if (!known) {
    refuse('encoding_unknown', `There is no encoding called "${encoding}".`, {
      at: { file: name, field: 'encoding', value: encoding },
      hint: 'Use utf-8, windows-1252, macroman, utf-16le or iso-8859-15.',
    })
  }
  return { label: encoding, codec: /^utf-?8$/i.test(encoding) ? 'utf-8' : encoding, notices: [] }
}

function byMark(head: Buffer): TextEncoding | undefined {
  const utf32 = head.length >= 4 && (head.readUInt32LE(0) === 0xfeff || head.readUInt32BE(0) === 0xfeff)
  if (utf32) return { label: 'UTF-32', codec: 'utf-32', notices: [] }
  if (head[0] === 0xff && head[1] === 0xfe) return { label: 'UTF-16 LE', codec: 'utf-16le', notices: [] }
  if (head[0] === 0xfe && head[1] === 0xff) return { label: 'UTF-16 BE', codec: 'utf-16be', notices: [] }
  return undefined
}

/**
 * Few broken bytes among many well-formed characters: UTF-8 with bytes of another encoding pasted in.
 * More broken than well-formed: another encoding altogether.
 */
function decide(evidence: Utf8Evidence, sample: Buffer, name: string): TextEncoding {
  if (evidence.broken === 0) return { label: 'UTF-8', codec: 'utf-8', notices: [] }
  const marked = sample[0] === 0xef && sample[1] === 0xbb && sample[2] === 0xbf
  if (marked || evidence.multibyte > evidence.broken * 3) {
    const count = `${evidence.broken} ${evidence.broken === 1 ? 'byte' : 'bytes'}`
    return {
      label: `UTF-8 with ${count} in Windows-1252`,
      codec: 'mixed',
      notices: [
        {
          code: 'encoding_mixed',
          message: `${name} is UTF-8 (${evidence.multibyte} characters say so), but ${count} are not; they are read as Windows-1252.`,
          at: { file: name },
          hint: 'Look at letters with accents after the import; export the file again as UTF-8 where they are wrong.',
        },
      ],
    }
  }
  const guess = oneByteEncoding(sample)
  const label = guess.encoding === 'macroman' ? 'Mac Roman' : 'Windows-1252'
  const notices: Problem[] = guess.sure
    ? []
    : [
        {
          code: 'encoding_unsure',
          message: `${name} is not UTF-8. It is read as ${label}, but its bytes would fit ${label === 'Mac Roman' ? 'Windows-1252' : 'Mac Roman'} as well.`,
          at: { file: name },
          hint: 'Look at letters with accents; write `encoding: macroman` or `encoding: windows-1252` in the map where they are wrong.',
        },
      ]
  return { label, codec: guess.encoding, notices }
}

function refuseZeros(name: string, zeros: number): never {
  refuse(
    'file_not_text',
    `${name} holds ${zeros} zero ${zeros === 1 ? 'byte' : 'bytes'}: it is damaged or not a text file.`,
    {
      at: { file: name },
      hint: 'Export it again as CSV, JSON, Parquet or Excel (.xlsx).',
    },
  )
}
