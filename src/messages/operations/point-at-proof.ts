import type { Market } from '../../market-data/index.ts'
import { type Problem, ProblemError, refuse } from '../../problem.ts'
import { figureKindNamed } from '../figures/figure-kinds.ts'
import { seenOf } from '../proofs/seen-of.ts'
import type { MessageRecord, ProofTarget } from '../store/message-records.ts'

interface Pointed {
  readonly statement?: number | undefined
  readonly quote?: number | undefined
  readonly figure?: string | undefined
  /** Of a figure. */
  readonly of?: string | undefined
  readonly case?: string | undefined
}

type SeenTarget = ProofTarget & { readonly seen: Readonly<Record<string, unknown>> }

/** What is pointed at and what it is today; throws a Problem where it is not one thing that is there. */
export async function pointAtProof(
  market: Market,
  message: MessageRecord,
  pointed: Pointed,
  signal: AbortSignal,
): Promise<SeenTarget> {
  const target = await targetOf(market, pointed)
  return { ...target, seen: await seenOf(market, message, target, signal) }
}

async function targetOf({ state }: Market, pointed: Pointed): Promise<ProofTarget> {
  const { statement, quote, figure, of, case: name } = pointed
  const named = [statement, quote, figure, name].filter((each) => each !== undefined)
  const problems: Problem[] = []
  if (named.length !== 1) {
    problems.push({
      code: 'one_proof',
      message: 'Say one thing that carries it: a statement, a quote, a figure or a case.',
      at: { field: 'statement' },
    })
  }
  if (of !== undefined && figure === undefined) {
    problems.push({ code: 'figure_needed', message: 'Only a figure is told of something.', at: { field: 'of' } })
  }
  if (problems.length > 0) throw new ProblemError(problems)
  if (statement !== undefined) return { kind: 'statement', statement }
  if (quote !== undefined) return { kind: 'quote', quote }
  if (figure !== undefined) {
    const { name: known } = figureKindNamed(figure)
    return { kind: 'figure', definition: { figure: known, ...(of === undefined ? {} : { of }) } }
  }
  const cases = await state.db.selectFrom('customer_cases').select(['id', 'name']).execute()
  const found = cases.find((each) => each.name.toLowerCase() === name?.toLowerCase())
  if (found !== undefined) return { kind: 'case', case: found.id }
  return refuse('no_such_case', `There is no case ${JSON.stringify(name)}.`, {
    at: { field: 'case', value: name ?? '' },
    hint: 'See the cases with: brushwork case list',
  })
}
