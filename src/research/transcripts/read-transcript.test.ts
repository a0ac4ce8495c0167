import { deflateRawSync } from 'node:zlib'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { ProblemError } from '../../problem.ts'
import { readTranscript, type TranscriptFormat, transcriptFormat } from './read-transcript.ts'

async function codeOf(bytes: Uint8Array, format: TranscriptFormat): Promise<string | undefined> {
  const error: unknown = await readTranscript(bytes, format).catch((thrown: unknown) => thrown)
  return error instanceof ProblemError ? error.problems[0]?.code : 'no problem'
}

/** A packed file with these parts, as Word writes them. */
function zip(parts: Readonly<Record<string, Buffer>>): Buffer {
  const [local, list]: [Buffer[], Buffer[]] = [[], []]
  let at = 0
  for (const [name, content] of Object.entries(parts)) {
    const packed = deflateRawSync(content)
    const head = Buffer.alloc(30)
    head.writeUInt32LE(0x04034b50, 0)
    head.writeUInt16LE(8, 8)
    head.writeUInt32LE(crc32(content), 14)
    head.writeUInt32LE(packed.length, 18)
    head.writeUInt32LE(content.length, 22)
    head.writeUInt16LE(name.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    head.copy(entry, 10, 8, 30)
    entry.writeUInt32LE(at, 42)
    local.push(head, Buffer.from(name), packed)
    list.push(entry, Buffer.from(name))
    at += 30 + name.length + packed.length
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(list.length / 2, 8)
  end.writeUInt16LE(list.length / 2, 10)
  end.writeUInt32LE(Buffer.concat(list).length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...local, ...list, end])
}

function crc32(bytes: Buffer): number {
  let crc = ~0
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return ~crc >>> 0
}

const TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
const RELATIONS =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'

function word(paragraphs: readonly string[], more: Readonly<Record<string, Buffer>> = {}): Buffer {
  const body = paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('')
  const document = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`
  return zip({
    '[Content_Types].xml': Buffer.from(TYPES),
    '_rels/.rels': Buffer.from(RELATIONS),
    'word/document.xml': Buffer.from(document),
    ...more,
  })
}

describe('a transcript', () => {
  it('is read in whatever encoding it is, and says so', async () => {
    const text = 'Interviewer: Where?\r\n\r\nInterviewee: In the café, “naïvely”.\r\n'
    const plain = text.replaceAll('\r\n', '\n')
    for (const [bytes, notice] of [
      [Buffer.from(`\uFEFF${text}`), /line ends/],
      [iconv.encode(text, 'utf-16le', { addBOM: true }), /UTF-16/],
      [iconv.encode(text, 'windows-1252'), /Windows-1252/],
    ] as const) {
      const read = await readTranscript(bytes, 'txt')
      expect(read.text).toBe(plain)
      expect(read.notices.join(' ')).toMatch(notice)
    }
  })

  it('is read from a Word document', async () => {
    const read = await readTranscript(
      word(['Interviewer: What is hard?', 'Łucja: Waiting.', 'Interviewer: Why?', 'Łucja: 日本 &amp; time.']),
      'docx',
      { name: 'Łucja' },
    )
    expect(read.turns.map(({ start, end }) => read.text.slice(start, end))).toEqual([
      'What is hard?',
      'Waiting.',
      'Why?',
      '日本 & time.',
    ])
    expect(read.speakers.map(({ part }) => part)).toEqual(['interviewer', 'interviewee'])
  })

  it('is refused where it is too large, damaged, empty, or something else', async () => {
    const bomb = word(['short'], { 'word/styles.xml': Buffer.alloc(70 << 20, 'a') })
    expect(bomb.length).toBeLessThan(200_000)
    expect(await codeOf(bomb, 'docx')).toBe('transcript_too_large')
    expect(await codeOf(Buffer.alloc((5 << 20) + 1, 'a'), 'txt')).toBe('transcript_too_large')
    expect(await codeOf(Buffer.from('no zip at all'), 'docx')).toBe('document_broken')
    expect(await codeOf(word(['hello']).subarray(0, 200), 'docx')).toBe('document_broken')
    expect(await codeOf(zip({ 'a.xml': Buffer.from('<a/>') }), 'docx')).toBe('document_broken')
    expect(await codeOf(Buffer.from('%PDF-1.7 …'), 'txt')).toBe('transcript_not_text')
    expect(await codeOf(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 1, 2, 3, 0]), 'txt')).toBe(
      'transcript_not_text',
    )
    expect(await codeOf(Buffer.from(' \n\t '), 'md')).toBe('transcript_empty')
    expect(await codeOf(Buffer.from('just words'), 'vtt')).toBe('subtitles_empty')
    expect(() => transcriptFormat('talk.mp3')).toThrow(ProblemError)
  })
})
