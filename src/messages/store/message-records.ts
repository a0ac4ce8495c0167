import type { Kysely } from 'kysely'
import { refuse } from '../../problem.ts'
import type { StateTables } from '../../state/index.ts'
import type { MessagePart } from '../shown/message-schema.ts'
import type { BuyingStage } from '../stages/buying-stages.ts'

type Db = Kysely<StateTables>

/** How it differs from a competitor (`about` null: from doing nothing), or what is answered to an objection. */
export interface PointRecord {
  readonly id: number
  readonly kind: 'difference' | 'answer'
  readonly about: string | null
  /** Of an answer: the persona's statement that it answers. */
  readonly statement: number | null
  readonly text: string
  readonly position: number
}

/** What a part rests on; `seen` is what it was when somebody pointed at it. */
export type ProofRecord = {
  readonly id: number
  readonly part: MessagePart
  readonly point: number | null
  readonly position: number
  readonly seen: Readonly<Record<string, unknown>>
} & ProofTarget

/** What is pointed at; of a figure, what is computed. */
export type ProofTarget =
  | { readonly kind: 'statement'; readonly statement: number }
  | { readonly kind: 'quote'; readonly quote: number }
  | { readonly kind: 'figure'; readonly definition: Readonly<Record<string, unknown>> }
  | { readonly kind: 'case'; readonly case: number }

/** A message as it is kept: whole, and nothing of what it rests on today. */
export interface MessageRecord {
  readonly id: number
  /** The persona it was written for, or the one that this became by merging. It may be removed by now. */
  readonly personaId: number
  /** 0: the whole market. It may be deleted by now. */
  readonly segmentId: number
  readonly stage: BuyingStage
  readonly version: number
  /** Empty where nobody has written it. */
  readonly groupFrame: string
  readonly personalFrame: string
  readonly value: string
  readonly nextStep: string
  /** In their order. */
  readonly points: readonly PointRecord[]
  /** In their order. */
  readonly proofs: readonly ProofRecord[]
  readonly channel: string | null
  readonly format: string | null
  readonly keywords: readonly string[]
  readonly draft: boolean
}

/** All messages, whole, in the order in which they were made; four statements however many there are. */
export async function listMessages(db: Db): Promise<readonly MessageRecord[]> {
  const rows = await db.selectFrom('messages').selectAll().orderBy('id').execute()
  if (rows.length === 0) return []
  const points = await db.selectFrom('message_points').selectAll().orderBy('position').orderBy('id').execute()
  const proofs = await db.selectFrom('message_proofs').selectAll().orderBy('position').orderBy('id').execute()
  const living = await livingPersonas(db)
  const [pointsOf, proofsOf] = [byMessage(points), byMessage(proofs)]
  return rows.map((row) => ({
    id: row.id,
    personaId: living(row.persona_id),
    segmentId: row.segment_id,
    stage: row.stage,
    version: row.version,
    groupFrame: row.group_frame,
    personalFrame: row.personal_frame,
    value: row.value,
    nextStep: row.next_step,
    points: (pointsOf.get(row.id) ?? []).map(({ id, kind, about, statement_id: statement, text, position }) => {
      return { id, kind, about, statement, text, position }
    }),
    proofs: (proofsOf.get(row.id) ?? []).map(proofRecord),
    channel: row.channel,
    format: row.format,
    keywords: row.keywords as string[],
    draft: row.draft,
  }))
}

function byMessage<Row extends { readonly message_id: number }>(rows: readonly Row[]): ReadonlyMap<number, Row[]> {
  const grouped = new Map<number, Row[]>()
  for (const row of rows) {
    const own = grouped.get(row.message_id)
    if (own === undefined) grouped.set(row.message_id, [row])
    else own.push(row)
  }
  return grouped
}

/** What each persona became by merging, at last. */
async function livingPersonas(db: Db): Promise<(id: number) => number> {
  const rows = await db.selectFrom('personas').select(['id', 'merged_into']).execute()
  const into = new Map(rows.map((row) => [row.id, row.merged_into]))
  return (id) => {
    let last = id
    // A persona is only ever merged into a living one, so this ends.
    for (let next = into.get(last); typeof next === 'number'; next = into.get(last)) last = next
    return last
  }
}

function proofRecord(row: {
  id: number
  part: MessagePart
  point_id: number | null
  kind: 'statement' | 'quote' | 'figure' | 'case'
  statement_id: number | null
  quote_id: number | null
  case_id: number | null
  definition: unknown
  seen: unknown
  position: number
}): ProofRecord {
  const { id, part, point_id: point, position, kind } = row
  const base = { id, part, point, position, seen: row.seen as Record<string, unknown> }
  if (kind === 'statement' && row.statement_id !== null) return { ...base, kind, statement: row.statement_id }
  if (kind === 'quote' && row.quote_id !== null) return { ...base, kind, quote: row.quote_id }
  if (kind === 'case' && row.case_id !== null) return { ...base, kind, case: row.case_id }
  if (kind === 'figure') return { ...base, kind, definition: row.definition as Record<string, unknown> }
  throw new Error(`proof ${id} points at nothing`)
}

/** The message of that number; throws a Problem where there is none. */
export async function messageNumbered(db: Db, id: number): Promise<MessageRecord> {
  return numberedIn(await listMessages(db), id)
}

/** The same among those that were read. */
export function numberedIn(messages: readonly MessageRecord[], id: number): MessageRecord {
  const found = messages.find((each) => each.id === id)
  if (found !== undefined) return found
  return refuse('no_such_message', `There is no message ${id}.`, {
    at: { field: 'message', value: String(id) },
    hint: 'See all of them with: brushwork message matrix',
  })
}

/** The cell of the matrix: numbers of the persona and of the segment (0: the whole market). */
export interface MessageCell {
  readonly persona: number
  readonly segment: number
  readonly stage: BuyingStage
}

/** The message of a cell, where there is one. */
export async function findMessage(db: Db, cell: MessageCell): Promise<MessageRecord | undefined> {
  return messageOf(await listMessages(db), cell)
}

/**
 * The same among those that were read. Two stand in one cell where two personas with messages of their own were merged:
 * the first made is the one, the matrix shows the other too.
 */
export function messageOf(messages: readonly MessageRecord[], cell: MessageCell): MessageRecord | undefined {
  return messages.find(
    ({ personaId, segmentId, stage }) =>
      personaId === cell.persona && segmentId === cell.segment && stage === cell.stage,
  )
}
