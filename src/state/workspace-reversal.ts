import { isDeepStrictEqual } from 'node:util'
import type { Kysely } from 'kysely'
import { refuseUndo } from './refuse-undo.ts'
import type { RecordedChange, Reversal } from './reversal.ts'
import type { State } from './state.ts'
import type { StateTables } from './tables.ts'

/** Values of the workspace table by key; null where nothing was set. */
export type WorkspaceValues = Readonly<Record<string, unknown>>

/** What stands under these keys now: `before` and `after` of a change to the workspace table. */
export async function workspaceValues(
  db: Kysely<StateTables>,
  keys: readonly string[],
): Promise<Record<string, unknown>> {
  const rows =
    keys.length === 0 ? [] : await db.selectFrom('workspace').selectAll().where('key', 'in', keys).execute()
  const stored = new Map(rows.map((row) => [row.key, row.value]))
  return Object.fromEntries(keys.map((key) => [key, stored.get(key) ?? null]))
}

/** Takes back a change to keys of the workspace table whose audit detail has `before` and `after` from `workspaceValues`. */
export function workspaceReversal<E extends { readonly state: State }>(told: {
  readonly action: string
  readonly words: (change: RecordedChange) => string
  /** The thing that was changed, to go before `… changed again since`: `The settings`. */
  readonly noun: string
  /** What else may rest on the change: the reason, or undefined. */
  readonly also?: Reversal<E>['refusal']
}): Reversal<E> {
  const refusal = async (db: Kysely<StateTables>, change: RecordedChange): Promise<string | undefined> => {
    const sides = sidesOf(change.detail)
    if (sides === undefined) return 'This change was recorded without what was there before.'
    const now = await workspaceValues(db, Object.keys(sides.after))
    if (!isDeepStrictEqual(now, sides.after)) return `${told.noun} changed again since.`
    return told.also?.(db, change)
  }
  return {
    action: told.action,
    words: told.words,
    refusal,
    undo: async ({ state }, change, record) => {
      const sides = sidesOf(change.detail)
      const detail = { ...change.detail, before: sides?.after, after: sides?.before }
      await state.change(record(detail), async (tx) => {
        refuseUndo(await refusal(tx, change))
        for (const [key, value] of Object.entries(sides?.before ?? {})) {
          await tx.deleteFrom('workspace').where('key', '=', key).execute()
          if (value === null) continue
          await tx
            .insertInto('workspace')
            .values({ key, value: JSON.stringify(value) })
            .execute()
        }
      })
    },
  }
}

function sidesOf(detail: RecordedChange['detail']): { before: WorkspaceValues; after: WorkspaceValues } | undefined {
  const { before, after } = detail
  if (before === null || after === null || typeof before !== 'object' || typeof after !== 'object') return undefined
  return { before: before as WorkspaceValues, after: after as WorkspaceValues }
}
