import { refuse } from '../../problem.ts'
import { decodeText } from './decode-text.ts'
import { readDocument } from './read-document.ts'
import { readSubtitles } from './read-subtitles.ts'
import { recogniseSpeakers, withoutSpeakers } from './recognise-speakers.ts'
import type { Transcript } from './transcript.ts'

const TRANSCRIPT_FORMATS = ['txt', 'md', 'docx', 'vtt', 'srt'] as const

export type TranscriptFormat = (typeof TRANSCRIPT_FORMATS)[number]

/** Bytes of a file, by format; Word documents carry pictures. */
const MOST_BYTES = { txt: 5 << 20, md: 5 << 20, docx: 50 << 20, vtt: 5 << 20, srt: 5 << 20 } as const

/** No file of any format may be larger. */
export const MOST_FILE_BYTES = MOST_BYTES.docx

/** UTF-16 code units: more than fifty hours of conversation. */
export const MOST_LETTERS = 3_000_000

/** The format that a file's name tells; throws a Problem for any other. */
export function transcriptFormat(name: string): TranscriptFormat {
  const ending = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
  const format = TRANSCRIPT_FORMATS.find((each) => each === ending || (each === 'md' && ending === 'markdown'))
  if (format !== undefined) return format
  refuse('transcript_format', `A transcript is read from .txt, .md, .docx, .vtt or .srt, not from .${ending}.`, {
    at: { field: 'file', value: name },
    hint: 'Save it in one of these formats, or paste its text.',
  })
}

/**
 * Reads a transcript and who says what in it. The text is made plain once (encoding, line ends), which `notices` say.
 * Throws a Problem for what is too large, damaged, empty or no text.
 *
 * @param asked Name of who was asked, where it is known: their label is then no guess. `nobody`: a document of others.
 */
export async function readTranscript(
  bytes: Uint8Array,
  format: TranscriptFormat,
  asked: { readonly name?: string | undefined } | 'nobody' = {},
): Promise<Transcript> {
  const most = MOST_BYTES[format]
  if (bytes.length > most) {
    tooLarge(`The file has ${Math.ceil(bytes.length / (1 << 20))} MB; a transcript may have ${most >> 20} MB.`)
  }
  const { text, notices } = format === 'docx' ? { text: await readDocument(bytes), notices: [] } : decodeText(bytes)
  if (text.trim() === '') {
    refuse('transcript_empty', 'There are no words in it.', {
      at: { field: 'file' },
      hint: 'Look whether the right file was chosen.',
    })
  }
  if (text.length > MOST_LETTERS) tooLarge('The text is longer than fifty hours of conversation.')
  if (asked === 'nobody') return { ...withoutSpeakers(text), notices }
  const subtitles = format === 'vtt' || format === 'srt'
  const read = subtitles ? readSubtitles(text, asked.name) : recogniseSpeakers(text, asked.name)
  return { ...read, notices: [...notices, ...read.notices] }
}

function tooLarge(message: string): never {
  refuse('transcript_too_large', message, {
    at: { field: 'file' },
    hint: 'Bring each conversation as a file of its own.',
  })
}
