import { sql, type Transaction } from 'kysely'
import { ConflictError } from '../../problem.ts'
import type { StateTables } from '../../state/index.ts'
import type { MessagePart } from '../shown/message-schema.ts'
import { findMessage, type MessageCell, type PointRecord, type ProofTarget } from './message-records.ts'
import { addProofs, type NewProof } from './save-proofs.ts'

/** A text with what it rests on. */
export interface NewPart {
  readonly text: string
  readonly proofs: readonly ProofTarget[]
}

/** A whole message before it is stored. */
export interface NewMessage {
  readonly cell: MessageCell
  readonly groupFrame: NewPart
  readonly personalFrame: NewPart
  readonly value: NewPart
  readonly nextStep: NewPart
  readonly points: readonly (NewPart & Pick<PointRecord, 'kind' | 'about' | 'statement'>)[]
  readonly channel: string | null
  readonly format: string | null
  readonly keywords: readonly string[]
  readonly draft: boolean
}

/** What something that is pointed at is today. */
export type SeenOf = (target: ProofTarget) => NewProof['seen']

interface Given {
  readonly message: NewMessage
  /** The message that it takes the place of, which keeps its number and nothing else; undefined where there is none. */
  readonly id: number | undefined
  readonly seenOf: SeenOf
  readonly stamp: { readonly actor: string; readonly at: Date }
}

/** Writes a whole message with its points and proofs; gives its number. */
export async function putMessage(
  tx: Transaction<StateTables>,
  { message, id, seenOf, stamp }: Given,
): Promise<number> {
  const values = {
    group_frame: message.groupFrame.text,
    personal_frame: message.personalFrame.text,
    value: message.value.text,
    next_step: message.nextStep.text,
    channel: message.channel,
    format: message.format,
    keywords: JSON.stringify(message.keywords),
    draft: message.draft,
  }
  const number = id ?? (await insert(tx, message.cell, values, stamp))
  if (id !== undefined) {
    await tx.updateTable('messages').set(values).where('id', '=', id).execute()
    await tx.deleteFrom('message_proofs').where('message_id', '=', id).execute()
    await tx.deleteFrom('message_points').where('message_id', '=', id).execute()
  }
  const wanted: NewProof[] = []
  const rest = (part: MessagePart, point: number | null, { proofs }: NewPart): void => {
    for (const target of proofs) wanted.push({ ...target, part, point, seen: seenOf(target) })
  }
  rest('group frame', null, message.groupFrame)
  rest('personal frame', null, message.personalFrame)
  rest('value', null, message.value)
  rest('next step', null, message.nextStep)
  for (const [position, each] of message.points.entries()) {
    const { kind, about, statement, text } = each
    const point = await tx
      .insertInto('message_points')
      .values({ message_id: number, kind, about, statement_id: statement, text, position: position + 1 })
      .returning('id')
      .executeTakeFirstOrThrow()
    rest('point', point.id, each)
  }
  await addProofs(tx, number, { there: [], wanted })
  return number
}

/** Everything that a message points at. */
export function targetsOf({
  groupFrame,
  personalFrame,
  value,
  nextStep,
  points,
}: NewMessage): readonly ProofTarget[] {
  return [groupFrame, personalFrame, value, nextStep, ...points].flatMap(({ proofs }) => proofs)
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
