import type { Kysely } from 'kysely'
import type { StateTables } from '../state/index.ts'
import type { Market } from './market.ts'

/** Something that people say of a field, or do not. */
export interface FieldMark {
  /** What is written down when it is said or taken back. */
  readonly action: string
  readonly isSet: (db: Kysely<StateTables>, kind: string, field: string) => Promise<boolean>
  readonly set: (tx: Kysely<StateTables>, kind: string, field: string, to: boolean) => Promise<void>
}

/** Says it, or takes it back, and writes down what was said before, so that it can be undone. */
export async function markField(
  { state }: Market,
  { action, isSet, set }: FieldMark,
  { kind, name }: { readonly kind: string; readonly name: string },
  after: boolean,
  actor: string,
): Promise<void> {
  await state.change(
    (before: boolean) => ({
      actor,
      action,
      subject: `field:${kind}.${name}`,
      detail: { kind, field: name, before, after },
    }),
    async (tx) => {
      const before = await isSet(tx, kind, name)
      await set(tx, kind, name, after)
      return before
    },
  )
}
