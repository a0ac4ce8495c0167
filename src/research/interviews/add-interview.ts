import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Insertable, Kysely } from 'kysely'
import { type Market, mustBeFile } from '../../market-data/index.ts'
import { refuse } from '../../problem.ts'
import { changeRows, type RowScope, type StateTables } from '../../state/index.ts'
import { MOST_FILE_BYTES, type TranscriptFormat, transcriptFormat } from '../transcripts/read-transcript.ts'
import type { Transcript } from '../transcripts/transcript.ts'

export interface BroughtText {
  readonly bytes: Uint8Array
  readonly format: TranscriptFormat
  /** Null for pasted text. */
  readonly file: string | null
}

/** What was given, from a file or pasted; throws a Problem where it is neither or both. */
export async function bringText(given: {
  readonly file?: string | undefined
  readonly text?: string | undefined
}): Promise<BroughtText> {
  const { file, text } = given
  if ((file === undefined) === (text === undefined)) {
    refuse(
      'transcript_missing',
      file === undefined ? 'There is nothing to read.' : 'Give a file or a text, not both.',
      {
        at: { field: 'file' },
        hint: 'Give a file (.txt, .md, .docx, .vtt, .srt), or paste the words as text.',
      },
    )
  }
  if (file === undefined) return { bytes: Buffer.from(text ?? '', 'utf8'), format: 'txt', file: null }
  const name = basename(file)
  const format = transcriptFormat(name)
  await mustBeFile(file, name)
  // Before it is read: nobody's memory is filled with what will be refused.
  if ((await stat(file)).size > MOST_FILE_BYTES) {
    refuse('transcript_too_large', `${name} is larger than any transcript.`, {
      at: { file: name },
      hint: 'Bring each conversation as a file of its own.',
    })
  }
  return { bytes: await readFile(file), format, file: name }
}

export function fingerprintOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

export function titleOf(file: string | null, given: string | undefined, otherwise: string): string {
  return given ?? file?.replace(/\.[^.]+$/, '') ?? otherwise
}

interface Added {
  readonly id: number
  /** The participant that was made for it. */
  readonly participant: number | null
}

/** Columns of an interview that do not come from the transcript. */
export type InterviewFacts = Omit<
  Insertable<StateTables['interviews']>,
  'id' | 'text' | 'speakers' | 'turns' | 'actor' | 'at' | 'fingerprint' | 'format' | 'file' | 'participant_id'
>

/**
 * Writes an interview or a source, with a new participant where one is needed (`participant` makes them in the same
 * transaction). Two who bring the same at the same time make one interview: `added` is false for the second.
 */
export async function addInterview(
  market: Market,
  brought: BroughtText,
  transcript: Transcript,
  facts: InterviewFacts,
  participant: ((tx: Kysely<StateTables>) => Promise<{ readonly id: number; readonly made: boolean }>) | null,
  actor: string,
): Promise<{ readonly id: number; readonly added: boolean }> {
  const fingerprint = fingerprintOf(brought.bytes)
  const at = market.clock()
  const adding = changeRows(
    market.state,
    ({ id }: Added) => ({
      actor,
      action: `${facts.kind}.add`,
      subject: `interview:${id}`,
      detail: { title: facts.title },
    }),
    [],
    async (tx): Promise<Added> => {
      const who = participant === null ? null : await participant(tx)
      const { id } = await tx
        .insertInto('interviews')
        .values({
          ...facts,
          participant_id: who?.id ?? null,
          file: brought.file,
          format: brought.format,
          fingerprint,
          text: transcript.text,
          speakers: JSON.stringify(transcript.speakers),
          turns: JSON.stringify(transcript.turns),
          actor,
          at,
        })
        .returning('id')
        .executeTakeFirstOrThrow()
      return { id, participant: who?.made === true ? who.id : null }
    },
    ({ id, participant: made }): readonly RowScope[] => [
      ...(made === null ? [] : [{ table: 'participants', column: 'id', value: made } as const]),
      { table: 'interviews', column: 'id', value: id },
    ],
  )
  try {
    return { id: (await adding).id, added: true }
  } catch (error) {
    const there = await findByFingerprint(market.state.db, fingerprint)
    if (there === undefined) throw error
    return { id: there, added: false }
  }
}

export async function findByFingerprint(db: Kysely<StateTables>, fingerprint: string): Promise<number | undefined> {
  const row = await db.selectFrom('interviews').select('id').where('fingerprint', '=', fingerprint).executeTakeFirst()
  return row?.id
}
