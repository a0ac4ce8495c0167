import type { Market } from '../../market-data/index.ts'
import {
  bookRule,
  type RuleBook,
  runOf,
  segmentsOfAccount,
  type WhyAccount,
  whyAccount,
} from '../../segments/index.ts'
import type { Plan, PlanSegment } from './plan-schema.ts'

type SegmentsPart = Pick<Plan, 'segments' | 'unsure' | 'near'>

/** The segments an account is in and why; where it is in none, what keeps it out of the nearest chosen one. One statement each. */
export async function segmentsPart(
  market: Market,
  book: RuleBook,
  {
    aid,
    preferred,
    chosen,
  }: { readonly aid: number; readonly preferred: readonly number[]; readonly chosen: readonly number[] },
  signal: AbortSignal,
): Promise<SegmentsPart> {
  const answers = await segmentsOfAccount(market, book, aid, signal)
  const place = (id: number): number => {
    const found = preferred.indexOf(id)
    return found === -1 ? preferred.length : found
  }
  const run = runOf(market, book)
  const why = async (rule: string): Promise<WhyAccount | undefined> => {
    const booked = bookRule(book, rule)
    return 'problems' in booked ? undefined : whyAccount(market, run, booked.rule, aid, signal)
  }
  const inside = answers
    .filter(({ answer }) => answer === 'true')
    .toSorted((one, other) => place(one.segment.id) - place(other.segment.id))
  const segments = await Promise.all(
    inside.map(async ({ segment, sentence = '' }): Promise<PlanSegment> => {
      const { id, name, colour, rule } = segment
      const told = await why(rule)
      return {
        id,
        name,
        colour,
        chosen: chosen.includes(id),
        sentence,
        because: (told?.clauses ?? []).map(becauseWords),
      }
    }),
  )
  const unsure = answers
    .filter(({ answer }) => answer === 'unknown')
    .map(({ segment, missing }) => `${segment.name}: missing is ${missing.join(', ')}`)
  return { segments, unsure, near: segments.length > 0 ? null : await nearest() }

  async function nearest(): Promise<SegmentsPart['near']> {
    const out = answers.filter(({ segment, answer }) => answer !== undefined && preferred.includes(segment.id))
    const told = await Promise.all(
      out.map(async ({ segment }) => ({ name: segment.name, why: await why(segment.rule) })),
    )
    const near = told.flatMap(({ name, why: one }) =>
      one?.nearMiss === undefined || one.nearMiss === null
        ? []
        : [{ name, needs: one.nearMiss.changes.map(({ needs, values }) => withValues(needs, values, '; now ')) }],
    )
    return near.toSorted((one, other) => one.needs.length - other.needs.length)[0] ?? null
  }
}

function becauseWords({ sentence, values }: WhyAccount['clauses'][number]): string {
  return withValues(sentence, values, ': ')
}

function withValues(told: string, values: WhyAccount['clauses'][number]['values'], between: string): string {
  const known = values.flatMap(({ label, value }) => (value === null ? [] : [`${label} ${value}`]))
  return known.length === 0 ? told : `${told}${between}${known.join(', ')}`
}
