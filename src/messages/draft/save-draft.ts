import { sql, type Transaction } from 'kysely'
import { ConflictError } from '../../problem.ts'
import type { StateTables } from '../../state/index.ts'
import type { MessagePart } from '../shown/message-schema.ts'
import { findMessage, type MessageCell, type ProofTarget } from '../store/message-records.ts'
import { addProofs, type NewProof } from '../store/save-proofs.ts'
import type { DraftedMessage, DraftSentence } from './drafted.ts'

/** What something that is pointed at is today. */
export type SeenOf = (target: ProofTarget) => NewProof['seen']

interface Given {
  readonly cell: MessageCell
  readonly message: DraftedMessage
  /** The draft that it takes the place of; undefined where there is none. */
  readonly id: number | undefined
  readonly seenOf: SeenOf
  readonly stamp: { readonly actor: string; readonly at: Date }
}

/** No part of it could be written. */
export function isEmptyDraft({ groupFrame, personalFrame, value, nextStep, points }: DraftedMessage): boolean {
  return [groupFrame, personalFrame, value, nextStep, points].every(({ length }) => length === 0)
}

/** Writes a drafted message with its points and proofs; gives its number. An earlier draft keeps its number and nothing else. */
export async function saveDraft(
  tx: Transaction<StateTables>,
  { cell, message, id, seenOf, stamp }: Given,
): Promise<number> {
  const values = {
    group_frame: textOf(message.groupFrame),
    personal_frame: textOf(message.personalFrame),
    value: textOf(message.value),
    next_step: textOf(message.nextStep),
    channel: message.channel,
    format: message.format,
    keywords: JSON.stringify(message.keywords),
    draft: true,
  }
  const number = id ?? (await insert(tx, cell, values, stamp))
  if (id !== undefined) {
    await tx.updateTable('messages').set(values).where('id', '=', id).execute()
    await tx.deleteFrom('message_proofs').where('message_id', '=', id).execute()
    await tx.deleteFrom('message_points').where('message_id', '=', id).execute()
  }
  const wanted: NewProof[] = []
  const rest = (part: MessagePart, point: number | null, sentences: readonly DraftSentence[]): void => {
    for (const target of proofsOf(sentences)) wanted.push({ ...target, part, point, seen: seenOf(target) })
  }
  rest('group frame', null, message.groupFrame)
  rest('personal frame', null, message.personalFrame)
  rest('value', null, message.value)
  rest('next step', null, message.nextStep)
  for (const [position, { kind, about, statement, sentences }] of message.points.entries()) {
    const text = textOf(sentences)
    const point = await tx
      .insertInto('message_points')
      .values({ message_id: number, kind, about, statement_id: statement, text, position: position + 1 })
      .returning('id')
      .executeTakeFirstOrThrow()
    rest('point', point.id, sentences)
  }
  await addProofs(tx, number, { there: [], wanted })
  return number
}

async function insert(
  tx: Transaction<StateTables>,
  cell: MessageCell,
  values: object,
  stamp: Given['stamp'],
): Promise<number> {
  const { persona, segment, stage } = cell
  // Two who write the first message of a cell come one after the other.
  await sql`SELECT id FROM personas WHERE id = ${persona} FOR UPDATE`.execute(tx)
  const meanwhile = await findMessage(tx, cell)
  if (meanwhile !== undefined) {
    throw new ConflictError(
      {
        code: 'message_changed',
        message: `Somebody wrote message ${meanwhile.id} there just now: look at it first.`,
      },
      { current: { ...meanwhile }, yours: { stage } },
    )
  }
  const row = { persona_id: persona, segment_id: segment, stage, ...values, ...stamp }
  const { id } = await tx.insertInto('messages').values(row).returning('id').executeTakeFirstOrThrow()
  return id
}

/** The text of a part as it is stored. */
export function textOf(sentences: readonly DraftSentence[]): string {
  return sentences.map(({ text }) => text).join(' ')
}

/** Everything that a draft points at. */
export function targetsOf({ groupFrame, personalFrame, value, nextStep, points }: DraftedMessage): ProofTarget[] {
  const parts = [groupFrame, personalFrame, value, nextStep, ...points.map(({ sentences }) => sentences)]
  return parts.flatMap(proofsOf)
}

function proofsOf(sentences: readonly DraftSentence[]): ProofTarget[] {
  const statements = [...new Set(sentences.flatMap((each) => each.statements))]
  const quotes = [...new Set(sentences.flatMap((each) => each.quotes))]
  const figures = new Map(sentences.flatMap((each) => each.figures).map((each) => [JSON.stringify(each), each]))
  return [
    ...statements.map((statement): ProofTarget => ({ kind: 'statement', statement })),
    ...quotes.map((quote): ProofTarget => ({ kind: 'quote', quote })),
    ...[...figures.values()].map((definition): ProofTarget => ({ kind: 'figure', definition })),
  ]
}
