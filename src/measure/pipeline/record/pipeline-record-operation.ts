import { z } from 'zod'
import type { Market } from '../../../market-data/index.ts'
import { defineOperation } from '../../../operation.ts'
import { dayOf, marketMoney, openRuleBook, runOf } from '../../../segments/index.ts'
import { formatNumber, terminalTable } from '../../../terminal-table.ts'
import { DAYS_LATE, madeInTime } from '../../forecast/kept/made-in-time.ts'
import { knownUntil } from '../../periods/known-until.ts'
import { dayNumber } from '../pipeline-horizon.ts'
import { keptPipelines } from './kept-pipeline.ts'
import { pipelineOutcomes } from './pipeline-outcomes.ts'

export const pipelineRecord = defineOperation<Market>()({
  name: 'pipeline record',
  summary: 'How good the pipeline forecasts were that were kept, each beside what came.',
  access: 'read',
  input: z.strictObject({ segment: z.string().optional().describe('Only of the segment of this name.') }),
  positional: ['segment'],
  output: z.object({
    knownUntil: z.string().describe('The last day that the deals tell of.'),
    forecasts: z.array(
      z.object({
        id: z.number(),
        of: z.string(),
        segment: z.string().nullable(),
        asOf: z.string().describe('The last day that it knew of.'),
        until: z.string(),
        madeOn: z.string(),
        currency: z.string().nullable().describe('Nothing: deals won.'),
        mean: z.number(),
        lo80: z.number().nullable(),
        hi80: z.number().nullable(),
        lo95: z.number().nullable(),
        hi95: z.number().nullable(),
        fromOpen: z.number(),
        notYetCreated: z.number(),
        actual: z.number().nullable(),
        inside80: z.boolean().nullable(),
        error: z.number().nullable().describe('Forecast ÷ what came − 1.'),
        counted: z.boolean().describe('Made in time: one made afterwards could have been chosen by what came.'),
        cannot: z.string().nullable().describe('Why it is not judged.'),
      }),
    ),
    judged: z.number(),
    inside80: z.number().nullable().describe('Share of those judged whose 80% interval held what came.'),
    error: z.number().nullable().describe('Mean distance from what came, as a share of it.'),
  }),
  run: async (market, { segment }, { signal }) => {
    const book = await openRuleBook(market)
    const run = runOf(market, book)
    const { known } = await knownUntil(market, run, { kind: 'deals', grain: 'month' }, signal)
    const end = dayOf(new Date(known), run)
    const kept = (await keptPipelines(market.state.db)).filter(
      (each) => segment === undefined || each.segment === segment,
    )
    const money = await marketMoney(market, run, signal)
    const outcomes = await pipelineOutcomes(market, { book, run, money, today: dayNumber(end) }, kept, signal)
    const forecasts = kept.map(({ detail, madeAt, firstDay, rule: _rule, measure: _measure, ...each }, place) => {
      const { actual = null, cannot = null } = outcomes[place] ?? {}
      const madeOn = dayOf(madeAt, run)
      const counted = madeInTime({ asOf: each.asOf, detail }, { firstDay }, madeOn)
      return {
        ...each,
        of: detail.of,
        currency: detail.currency,
        fromOpen: detail.fromOpen,
        notYetCreated: detail.notYetCreated,
        madeOn,
        actual,
        inside80:
          actual === null || each.lo80 === null || each.hi80 === null
            ? null
            : actual >= each.lo80 && actual <= each.hi80,
        error: actual === null || actual <= 0 ? null : each.mean / actual - 1,
        counted,
        cannot:
          cannot ??
          (counted
            ? null
            : `It was made on ${madeOn}, more than ${DAYS_LATE} days after ${each.asOf}, the last day it knew of.`),
      }
    })
    const judged = forecasts.filter(({ actual, counted }) => actual !== null && counted)
    const errors = judged.flatMap(({ error }) => (error === null ? [] : [Math.abs(error)]))
    return {
      knownUntil: end,
      forecasts,
      judged: judged.length,
      inside80:
        judged.length === 0 ? null : judged.filter(({ inside80 }) => inside80 === true).length / judged.length,
      error: errors.length === 0 ? null : errors.reduce((sum, error) => sum + error, 0) / errors.length,
    }
  },
  print: ({ forecasts, judged, inside80, error, knownUntil: end }) => {
    if (forecasts.length === 0) return 'No pipeline forecast was kept yet. Keep one with: brushwork pipeline keep'
    const whole =
      judged === 0
        ? `None of ${formatNumber(forecasts.length)} kept forecasts can be judged yet; deals are known until ${end}.`
        : `Of ${formatNumber(judged)} judged, ${formatNumber(Math.round((inside80 ?? 0) * judged))} held what came in their 80% interval (expected: 8 in 10)${error === null ? '' : `; they missed it by ${Math.round(error * 100)}% on average`}.`
    const table = terminalTable(
      [
        { title: 'no.', value: (row: (typeof forecasts)[number]) => row.id },
        { title: 'of', value: ({ of }) => of },
        { title: 'known until', value: ({ asOf }) => asOf },
        { title: 'until', value: ({ until }) => until },
        { title: 'expected', value: ({ mean }) => Math.round(mean) },
        {
          title: '8 times in 10',
          value: ({ lo80, hi80 }) =>
            `${formatNumber(Math.round(lo80 ?? 0))} to ${formatNumber(Math.round(hi80 ?? 0))}`,
        },
        { title: 'came', value: ({ actual }) => (actual === null ? null : Math.round(actual)) },
        {
          title: 'judged',
          value: ({ actual, counted, inside80: held }) =>
            actual === null || !counted ? null : held === true ? 'inside' : 'outside',
        },
      ],
      forecasts,
    )
    const why = [...new Set(forecasts.flatMap(({ cannot }) => (cannot === null ? [] : [cannot])))]
    return [whole, '', table, ...(why.length === 0 ? [] : ['', ...why.map((each) => `· ${each}`)])].join('\n')
  },
})
