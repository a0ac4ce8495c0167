import { isDeepStrictEqual } from 'node:util'
import type { Kysely } from 'kysely'
import type { StateTables } from '../../state/index.ts'
import type { MessagePart } from '../shown/message-schema.ts'
import type { ProofRecord, ProofTarget } from './message-records.ts'

/** A proof before it is stored. */
export type NewProof = ProofTarget & {
  readonly part: MessagePart
  readonly point: number | null
  /** What it is today, so that a change is seen later. */
  readonly seen: Readonly<Record<string, unknown>>
}

/** Adds proofs; one that carries the same part already is looked at again: what it is today is kept anew. */
export async function addProofs(
  tx: Kysely<StateTables>,
  message: number,
  given: { readonly there: readonly ProofRecord[]; readonly wanted: readonly NewProof[] },
): Promise<void> {
  let position = Math.max(0, ...given.there.map((each) => each.position))
  for (const each of given.wanted) {
    const seen = JSON.stringify(each.seen)
    const same = given.there.find((there) => isSameProof(there, each))
    if (same !== undefined) {
      await tx.updateTable('message_proofs').set({ seen }).where('id', '=', same.id).execute()
      continue
    }
    position += 1
    await tx
      .insertInto('message_proofs')
      .values({
        message_id: message,
        part: each.part,
        point_id: each.point,
        kind: each.kind,
        statement_id: each.kind === 'statement' ? each.statement : null,
        quote_id: each.kind === 'quote' ? each.quote : null,
        case_id: each.kind === 'case' ? each.case : null,
        definition: each.kind === 'figure' ? JSON.stringify(each.definition) : null,
        seen,
        position,
      })
      .execute()
  }
}

function isSameProof(there: ProofRecord, wanted: NewProof): boolean {
  return (
    there.part === wanted.part && there.point === wanted.point && isDeepStrictEqual(targetOf(there), targetOf(wanted))
  )
}

function targetOf(each: ProofTarget): readonly unknown[] {
  switch (each.kind) {
    case 'statement':
      return [each.kind, each.statement]
    case 'quote':
      return [each.kind, each.quote]
    case 'case':
      return [each.kind, each.case]
    case 'figure':
      return [each.kind, each.definition]
  }
}
