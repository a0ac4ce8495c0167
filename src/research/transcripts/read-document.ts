import { inflateRawSync } from 'node:zlib'
import mammoth from 'mammoth'
import { ProblemError, refuse } from '../../problem.ts'

/** What the parts of a document with words in them may unpack to, in bytes: a hundred hours of conversation. */
const MOST_UNPACKED = 64 << 20

/** The paragraphs of a Word document, a blank line between them; comments and deleted words are left out. */
export async function readDocument(bytes: Uint8Array): Promise<string> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    refuseBombs(buffer)
    const { value } = await mammoth.extractRawText({ buffer })
    return value
      .replaceAll(/\r\n?/g, '\n')
      .replaceAll(/\n{3,}/g, '\n\n')
      .trim()
  } catch (error) {
    if (error instanceof ProblemError) throw error
    // Whatever the reader stumbled over: the bytes are not those of a document.
    broken()
  }
}

const LISTED = 0x02014b50
const END_OF_LIST = 0x06054b50

/** A few kilobytes can unpack to gigabytes: each part is unpacked here with a limit before anything else opens it. */
function refuseBombs(zip: Buffer): void {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || end + 22 > zip.length || zip.readUInt32LE(end) !== END_OF_LIST) broken()
  let left = MOST_UNPACKED
  let at = zip.readUInt32LE(end + 16)
  const parts = zip.readUInt16LE(end + 10)
  for (let part = 0; part < parts; part += 1) {
    if (at + 46 > zip.length || zip.readUInt32LE(at) !== LISTED) broken()
    const [method, packed, place] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20), zip.readUInt32LE(at + 42)]
    const [nameLength, extra, comment] = [
      zip.readUInt16LE(at + 28),
      zip.readUInt16LE(at + 30),
      zip.readUInt16LE(at + 32),
    ]
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength)
    at += 46 + nameLength + extra + comment
    if (!/\.(?:xml|rels)$/i.test(name)) continue
    const from = place + 30 + zip.readUInt16LE(place + 26) + zip.readUInt16LE(place + 28)
    const bytes = zip.subarray(from, from + packed)
    left -= method === 8 ? unpackedLength(bytes, left) : bytes.length
    if (left <= 0) tooLarge()
  }
}

function unpackedLength(bytes: Buffer, most: number): number {
  try {
    return inflateRawSync(bytes, { maxOutputLength: most }).length
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') tooLarge()
    throw error
  }
}

function tooLarge(): never {
  refuse('transcript_too_large', `This document unpacks to more than ${MOST_UNPACKED >> 20} MB of words.`, {
    at: { field: 'file' },
    hint: 'Save the conversation alone as .docx, or as text.',
  })
}

function broken(): never {
  refuse('document_broken', 'This is not a Word document, or it is damaged.', {
    at: { field: 'file' },
    hint: 'Open it in Word and save it again as .docx, or save it as text (.txt).',
  })
}
