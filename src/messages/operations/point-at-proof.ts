import type { Market } from '../../market-data/index.ts'
import { openEvidence } from '../../personas/index.ts'
import { refuse } from '../../problem.ts'
import type { MessageRecord, ProofTarget } from '../store/message-records.ts'
import type { NewProof } from '../store/save-proofs.ts'
import { statementNumbered } from './statement-numbered.ts'

interface Pointed {
  readonly part: NewProof['part']
  readonly point: number | null
  readonly statement?: number | undefined
  readonly quote?: number | undefined
  readonly case?: string | undefined
}

/** What is pointed at and what it is today; throws a Problem where it is not one thing that is there. */
export async function pointAtProof(
  market: Market,
  _message: MessageRecord,
  pointed: Pointed,
  _signal: AbortSignal,
): Promise<ProofTarget & { readonly seen: Readonly<Record<string, unknown>> }> {
  const { statement, quote, case: name } = pointed
  const named = [statement, quote, name].filter((each) => each !== undefined)
  if (named.length !== 1) {
    refuse('one_proof', 'Say one thing that carries it: a statement, a quote, a figure or a case.', {
      at: { field: 'statement' },
    })
  }
  if (statement !== undefined) {
    await statementNumbered(market.state.db, statement)
    return { kind: 'statement', statement, seen: {} }
  }
  if (quote !== undefined) {
    const open = await openEvidence(market, [])
    if (open.quote(quote) === undefined) {
      refuse('no_such_quote', `There is no quote ${quote} that may be shown today.`, {
        at: { field: 'quote', value: String(quote) },
        hint: 'See the quotes with: brushwork quote list',
      })
    }
    return { kind: 'quote', quote, seen: {} }
  }
  const cases = await market.state.db.selectFrom('customer_cases').select(['id', 'name']).execute()
  const found = cases.find((each) => each.name.toLowerCase() === name?.toLowerCase())
  if (found === undefined) {
    return refuse('no_such_case', `There is no case ${JSON.stringify(name)}.`, {
      at: { field: 'case', value: name ?? '' },
    })
  }
  return { kind: 'case', case: found.id, seen: {} }
}
