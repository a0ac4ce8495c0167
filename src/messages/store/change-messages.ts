import { isDeepStrictEqual } from 'node:util'
import { type Kysely, sql, type Transaction } from 'kysely'
import type { Market } from '../../market-data/index.ts'
import { ConflictError } from '../../problem.ts'
import { changeRows, type RowScope, type StateTables } from '../../state/index.ts'
import { bodyOf, type MessageBody, readMessageNames } from './message-body.ts'
import { listMessages, type MessageRecord } from './message-records.ts'

type Tx = Transaction<StateTables>

interface MessageChange {
  readonly actor: string
  /** `message.set` */
  readonly action: string
  /** What was done, for the list of changes and for the version. */
  readonly words: string
  /** The version that the change is based on; refused when it is another by now. */
  readonly basedOn?: number | undefined
}

/** Thrown inside the transaction, so that a change that changes nothing leaves no trace. */
class NothingChanged extends Error {}

/** Thrown inside the transaction: the rows that it may change are others by now. */
class ChangedMeanwhile extends Error {}

/**
 * One change to some messages, recorded so that it can be taken back: each whose content changed becomes its next version,
 * each that `work` made (it gives their numbers) its first. `work` gets those of `ids` as they stand, locked. False where
 * nothing changed.
 */
export async function changeMessages(
  market: Market,
  change: MessageChange,
  ids: readonly number[],
  work: (tx: Tx, messages: readonly MessageRecord[]) => Promise<readonly number[]>,
): Promise<boolean> {
  const { state } = market
  for (let attempt = 1; ; attempt += 1) {
    const before = await messagesById(state.db, ids)
    const { actor, action, words } = change
    const numbers = ids.length === 0 ? ['new'] : ids
    const entry = { actor, action, subject: `message:${numbers.join(',')}`, detail: { words } }
    try {
      await changeRows(
        state,
        entry,
        before.flatMap(({ id }) => scopesOf(id)),
        async (tx) => {
          await sql`SELECT id FROM messages WHERE id = ANY(${[...ids]}::int[]) ORDER BY id FOR UPDATE`.execute(tx)
          const now = await messagesById(tx, ids)
          if (!isDeepStrictEqual(now, before)) throw new ChangedMeanwhile()
          refuseOther(now, change.basedOn)
          const was = await bodies(tx, now)
          const made = await work(tx, now)
          return nextVersions(tx, market, change, { was, made })
        },
        (after) => after.flatMap((id) => scopesOf(id)),
      )
      return true
    } catch (error) {
      if (error instanceof NothingChanged) return false
      if (!(error instanceof ChangedMeanwhile) || attempt === 3) throw error
    }
  }
}

/** The rows of a message, referred to first. Whoever removes it removes its scores too. */
function scopesOf(id: number): RowScope[] {
  return [
    { table: 'messages', column: 'id', value: id },
    { table: 'message_points', column: 'message_id', value: id },
    { table: 'message_proofs', column: 'message_id', value: id },
    { table: 'message_versions', column: 'message_id', value: id },
    { table: 'message_scores', column: 'message_id', value: id },
  ]
}

async function messagesById(db: Kysely<StateTables>, ids: readonly number[]): Promise<readonly MessageRecord[]> {
  if (ids.length === 0) return []
  const all = await listMessages(db)
  return ids.flatMap((id) => all.filter((each) => each.id === id))
}

type Bodies = ReadonlyMap<number, MessageBody>

async function bodies(tx: Tx, messages: readonly MessageRecord[]): Promise<Bodies> {
  const named = await readMessageNames(tx)
  return new Map(messages.map((each) => [each.id, bodyOf(each, named)]))
}

async function nextVersions(
  tx: Tx,
  market: Market,
  { actor, words }: MessageChange,
  { was, made }: { readonly was: Bodies; readonly made: readonly number[] },
): Promise<readonly number[]> {
  const after = await messagesById(tx, [...new Set([...was.keys(), ...made])])
  const is = await bodies(tx, after)
  const changed = after.filter(({ id }) => !isDeepStrictEqual(is.get(id), was.get(id)))
  const gone = [...was.keys()].some((id) => !is.has(id))
  if (changed.length === 0 && !gone) throw new NothingChanged()
  for (const { id, version } of changed) {
    const next = was.has(id) ? version + 1 : 1
    await tx.updateTable('messages').set({ version: next }).where('id', '=', id).execute()
    const kept = { message_id: id, version: next, note: words, actor, at: market.clock() }
    await tx
      .insertInto('message_versions')
      .values({ ...kept, body: JSON.stringify(is.get(id)) })
      .execute()
  }
  return after.map(({ id }) => id)
}

function refuseOther([message]: readonly MessageRecord[], basedOn: number | undefined): void {
  if (message === undefined || basedOn === undefined || message.version === basedOn) return
  const { id, version } = message
  throw new ConflictError(
    {
      code: 'message_changed',
      message: `Message ${id} was changed since you looked at it: it is version ${version} now, and yours is based on ${basedOn}.`,
      at: { field: 'basedOn' },
      hint: 'Look at both, and save what is to stand.',
    },
    { current: { ...message }, yours: { id, version: basedOn } },
  )
}
