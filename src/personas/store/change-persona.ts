import { isDeepStrictEqual } from 'node:util'
import { type Kysely, sql, type Transaction } from 'kysely'
import type { Market } from '../../market-data/index.ts'
import { ConflictError } from '../../problem.ts'
import { changeRows, type RowScope, type StateTables } from '../../state/index.ts'
import { bodyOf, readNames } from './persona-body.ts'
import { listPersonas, type PersonaRecord } from './persona-records.ts'

type Tx = Transaction<StateTables>

export interface PersonaChange {
  readonly actor: string
  /** `persona.edit` */
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
 * One change to some personas: recorded so that it can be taken back, and each persona whose content changed becomes its next
 * version. `work` gets them as they stand, locked. False where nothing changed.
 */
export async function changePersonas(
  market: Market,
  change: PersonaChange,
  ids: readonly number[],
  work: (tx: Tx, personas: readonly PersonaRecord[]) => Promise<void>,
): Promise<boolean> {
  const { state } = market
  for (let attempt = 1; ; attempt += 1) {
    const before = await personasById(state.db, ids)
    const entry = {
      actor: change.actor,
      action: change.action,
      subject: `persona:${before[0]?.name ?? ''}`,
      detail: { words: change.words },
    }
    try {
      await changeRows(
        state,
        entry,
        before.flatMap(scopesOf),
        async (tx) => {
          await sql`SELECT id FROM personas WHERE id = ANY(${[...ids]}::int[]) ORDER BY id FOR UPDATE`.execute(tx)
          const now = await personasById(tx, ids)
          if (!isDeepStrictEqual(now, before)) throw new ChangedMeanwhile()
          refuseOther(now, change.basedOn)
          const was = await bodies(tx, now)
          await work(tx, now)
          return nextVersions(tx, market, change, was)
        },
        (after) => after.flatMap(scopesOf),
      )
      return true
    } catch (error) {
      if (error instanceof NothingChanged) return false
      if (!(error instanceof ChangedMeanwhile) || attempt === 3) throw error
    }
  }
}

/** The rows of a persona, referred to first. */
export function scopesOf(persona: {
  readonly id: number
  readonly statements: readonly { readonly id: number }[]
}): RowScope[] {
  const { id } = persona
  return [
    { table: 'personas', column: 'id', value: id },
    { table: 'persona_segments', column: 'persona_id', value: id },
    { table: 'persona_statements', column: 'persona_id', value: id },
    ...persona.statements.map(
      (statement): RowScope => ({ table: 'statement_evidence', column: 'statement_id', value: statement.id }),
    ),
    { table: 'persona_texts', column: 'persona_id', value: id },
    { table: 'persona_versions', column: 'persona_id', value: id },
  ]
}

async function personasById(db: Kysely<StateTables>, ids: readonly number[]): Promise<readonly PersonaRecord[]> {
  const living = await listPersonas(db)
  return ids.flatMap((id) => living.filter((each) => each.id === id))
}

type Bodies = ReadonlyMap<number, object>

async function bodies(tx: Tx, personas: readonly PersonaRecord[]): Promise<Bodies> {
  const named = await readNames(tx)
  return new Map(personas.map((each) => [each.id, { name: each.name, ...bodyOf(each, named) }]))
}

/** Those that are there afterwards; a persona that was merged away has no further version. */
async function nextVersions(
  tx: Tx,
  market: Market,
  { actor, words }: PersonaChange,
  was: Bodies,
): Promise<readonly PersonaRecord[]> {
  const after = await personasById(tx, [...was.keys()])
  const is = await bodies(tx, after)
  const changed = after.filter(({ id }) => !isDeepStrictEqual(is.get(id), was.get(id)))
  if (changed.length === 0 && after.length === was.size) throw new NothingChanged()
  for (const { id, version } of changed) {
    const next = version + 1
    await tx.updateTable('personas').set({ version: next }).where('id', '=', id).execute()
    await keepVersion(tx, { id, version: next, body: is.get(id) ?? {}, note: words, actor, at: market.clock() })
  }
  return after
}

export async function keepVersion(
  tx: Kysely<StateTables>,
  kept: { id: number; version: number; body: object; note: string; actor: string; at: Date },
): Promise<void> {
  const { id: persona_id, version, body, note, actor, at } = kept
  await tx
    .insertInto('persona_versions')
    .values({ persona_id, version, body: JSON.stringify(body), note, actor, at })
    .execute()
}

function refuseOther([persona]: readonly PersonaRecord[], basedOn: number | undefined): void {
  if (persona === undefined || basedOn === undefined || persona.version === basedOn) return
  const { name, version } = persona
  throw new ConflictError(
    {
      code: 'persona_changed',
      message: `${name} was changed since you looked at it: it is version ${version} now, and yours is based on ${basedOn}.`,
      at: { field: 'basedOn' },
      hint: 'Look at both, and save what is to stand.',
    },
    { current: { ...persona }, yours: { name, version: basedOn } },
  )
}
