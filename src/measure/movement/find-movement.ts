import type { Market } from '../../market-data/index.ts'
import { dayOf, momentOf } from '../../segments/index.ts'
import type { AskedMovement } from './movement-input.ts'
import { movementNotes } from './movement-notes.ts'
import type { Movement } from './movement-schema.ts'
import { movementTable } from './movement-table.ts'
import { openMovement } from './open-movement.ts'
import { readMovement } from './read-movement.ts'

export async function findMovement(market: Market, asked: AskedMovement, signal: AbortSignal): Promise<Movement> {
  const opened = await openMovement(market, asked, signal)
  const { run, segments, leftOut, recordsEnd } = opened
  const table = movementTable(await readMovement(market, run, opened, signal), opened)
  const shown = {
    by: asked.by,
    partition: asked.partition,
    asOf: dayOf(momentOf(run), run),
    recordsEnd: recordsEnd?.day ?? null,
    ...table,
    leftOut: [...leftOut],
  }
  return { ...shown, notes: movementNotes(shown, { segments, recordsEnd }) }
}
