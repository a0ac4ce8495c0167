import type { Transaction } from 'kysely'
import type { RowScope, StateTables } from '../../state/index.ts'
import type { Code } from '../evidence/evidence.ts'

/** Everything that a merge may change, referred to first. */
export function rowsOfMerge(target: number, merged: readonly number[]): readonly RowScope[] {
  const codes = merged.flatMap((id): RowScope[] => [
    { table: 'codes', column: 'id', value: id },
    { table: 'codes', column: 'parent_id', value: id },
    { table: 'codes', column: 'merged_into', value: id },
  ])
  const uses = [target, ...merged].flatMap((id): RowScope[] => [
    { table: 'codings', column: 'code_id', value: id },
    { table: 'statement_evidence', column: 'code_id', value: id },
  ])
  return [{ table: 'codes', column: 'id', value: target }, ...codes, ...uses]
}

/**
 * Moves what was said with the merged codes to the target, each quote once for each coder and pass, and with it the
 * statements of personas that rest on them: a later domain's rows, but they refer to the code and may not dangle.
 * What stood under a merged code stands under the target.
 */
export async function mergeCodes(
  tx: Transaction<StateTables>,
  codes: readonly Code[],
  target: Code,
  merged: readonly Code[],
): Promise<{ readonly quotes: number; readonly both: number }> {
  const ids = merged.map(({ id }) => id)
  const had = new Set((await quotesWith(tx, [target.id])).map(({ quote_id }) => quote_id))
  const moved = new Set((await quotesWith(tx, ids)).map(({ quote_id }) => quote_id))

  // The target may stand under one of them: then it stands where the nearest that stays does.
  const byId = new Map(codes.map((code) => [code.id, code]))
  let parent = target.parent
  while (parent !== null && ids.includes(parent)) parent = byId.get(parent)?.parent ?? null
  await tx.updateTable('codes').set({ parent_id: parent }).where('id', '=', target.id).execute()
  await tx
    .updateTable('codes')
    .set({ parent_id: target.id })
    .where('parent_id', 'in', ids)
    .where('id', 'not in', [target.id, ...ids])
    .execute()
  // Those that were merged before go along, so that one step leads to what stands.
  await tx.updateTable('codes').set({ merged_into: target.id }).where('merged_into', 'in', ids).execute()
  await tx.updateTable('codes').set({ merged_into: target.id, parent_id: null }).where('id', 'in', ids).execute()

  const codings = await tx
    .selectFrom('codings')
    .select(['id', 'quote_id', 'coder', 'pass'])
    .where('code_id', 'in', [target.id, ...ids])
    .orderBy((each) => each.case().when('code_id', '=', target.id).then(0).else(1).end())
    .orderBy('id')
    .execute()
  const twice = repeated(codings, ({ quote_id, coder, pass }) => `${quote_id}\n${pass}\n${coder}`)
  if (twice.length > 0) await tx.deleteFrom('codings').where('id', 'in', twice).execute()
  await tx.updateTable('codings').set({ code_id: target.id }).where('code_id', 'in', ids).execute()

  const evidence = await tx
    .selectFrom('statement_evidence')
    .select(['id', 'statement_id', 'stance'])
    .where('code_id', 'in', [target.id, ...ids])
    .orderBy('id')
    .execute()
  const same = repeated(evidence, ({ statement_id, stance }) => `${statement_id} ${stance}`)
  if (same.length > 0) await tx.deleteFrom('statement_evidence').where('id', 'in', same).execute()
  await tx.updateTable('statement_evidence').set({ code_id: target.id }).where('code_id', 'in', ids).execute()

  const both = [...moved].filter((quote) => had.has(quote)).length
  return { quotes: moved.size - both, both }
}

function quotesWith(tx: Transaction<StateTables>, codes: readonly number[]) {
  return tx.selectFrom('codings').select('quote_id').where('code_id', 'in', codes).distinct().execute()
}

/** Numbers of the rows whose key came before. */
function repeated<R extends { readonly id: number }>(rows: readonly R[], key: (row: R) => string): number[] {
  const seen = new Set<string>()
  return rows.flatMap((row) => {
    const again = seen.has(key(row))
    seen.add(key(row))
    return again ? [row.id] : []
  })
}
