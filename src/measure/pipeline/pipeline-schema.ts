import { z } from 'zod'

const count = z.number().int()
const share = z.number().min(0).max(1)
const limit = z.number().nullable()

const range = z.object({
  mean: z.number(),
  lo80: limit.describe('Eight times in ten the figure should lie between lo80 and hi80.'),
  hi80: limit,
  lo95: limit,
  hi95: limit,
})

const part = range.extend({
  wins: range.describe('Deals won and closed until then.'),
})

const stage = z.object({
  stage: z.string().nullable().describe('As the CRM names it today; nothing where it is not known of that day.'),
  deals: count.describe('Open deals in it (n).'),
  withoutAccount: count,
  amount: z.number().nullable().describe('What those that say it amount to.'),
  withoutAmount: count,
  medianAge: z.number().nullable().describe('Days since opening, of the middle one.'),
  winProbability: share.nullable().describe('To be won until then: by age and product, not by the stage itself.'),
  wins: z.number().nullable().describe('Deals of it that will be won until then.'),
  expected: z.number().nullable().describe('What those will bring.'),
})

const age = z.object({
  from: count.describe('Days since opening.'),
  to: count.nullable(),
  deals: count,
  winProbability: share.describe('To be won until then.'),
  lossProbability: share.describe('To be lost until then.'),
})

const test = z.object({
  asOf: z.string(),
  until: z.string(),
  mean: z.number(),
  lo80: limit,
  hi80: limit,
  lo95: limit,
  hi95: limit,
  actual: z.number().describe('What was won in that time.'),
  fromOpen: z.number().describe('Forecast of what was open on that day …'),
  fromOpenActual: z.number().describe('… and what it brought.'),
  closeRate: z.number().describe('The simple way: every open deal times the close rate so far.'),
  lastAgain: z.number().nullable().describe('The simplest way: as much as in as many days before.'),
})

const alternative = z.object({
  name: z.enum(['this forecast', 'open deals times close rate', 'as much as last time']),
  error: z.number().nullable().describe('Mean distance from what came, as a share of what came.'),
  bias: z.number().nullable().describe('Sum of the forecasts ÷ sum of what came − 1.'),
  n: count.describe('Earlier dates it was tried at.'),
})

export const pipelineSchema = z.object({
  of: z.string().describe('Whose deals they are, in words.'),
  segment: z.string().nullable().describe('Name of the saved segment, or the rule; nothing is the whole market.'),
  asOf: z.string().describe('The last day that is known.'),
  until: z.string().describe('The last day that is forecast.'),
  days: count.describe('From the day after `asOf` to `until`.'),
  recordsEnd: z.string().nullable(),
  currency: z.string(),
  basis: z.enum(['orders', 'deals']).nullable().describe('Always deals here.'),
  measure: z
    .enum(['amount', 'wins'])
    .describe(
      'What `fromOpen`, `notYetCreated` and `total` are: amounts won, or deals won where amounts cannot be told.',
    ),
  open: z.object({
    deals: count,
    undated: count.describe('Of these, without an opening date.'),
    withoutAccount: count,
    amount: z.number().nullable().describe('What those that say an amount add up to.'),
    withoutAmount: count,
    stages: z.array(stage),
    ages: z.array(age).describe('Those with an opening date.'),
  }),
  fromOpen: part.nullable().describe('What the open deals will bring; nothing where `tooLittle` says why.'),
  notYetCreated: part
    .extend({ opened: range.describe('Deals that will be opened until then.') })
    .nullable()
    .describe('What deals opened after `asOf` will bring; open ones without an opening date may be among them.'),
  total: part.nullable(),
  tooLittle: z.string().nullable().describe('Why nothing is forecast.'),
  method: z.string(),
  curve: z
    .array(
      z.object({
        age: count.describe('Days since opening.'),
        won: share.describe('Won by that age.'),
        lost: share,
        open: share,
        atRisk: z.number().describe('Deals that were seen open at that age.'),
      }),
    )
    .describe('What became of deals by age, those still open taken into account (Aalen–Johansen).'),
  n: z.object({
    closed: count.describe('Closed deals with both dates that it was learned from.'),
    won: count,
    lost: count,
    stillOpen: count,
    accounts: count,
    from: z.string().nullable().describe('First day of what it was learned from.'),
  }),
  backtest: z.array(test).describe('The same forecast made at earlier dates, of as many days; oldest first.'),
  coverage80: share.nullable().describe('Share of the backtests whose 80% interval held what came.'),
  coverage95: share.nullable(),
  error: z.number().nullable().describe('Mean distance of the backtests from what came, as a share of what came.'),
  missedByPipelineOnly: z
    .number()
    .nullable()
    .describe('Of what came at those dates, the share that deals brought which were not open yet.'),
  widened: z.number().describe('By how much the backtests widened the intervals; 1: not at all.'),
  alternatives: z.array(alternative),
  notes: z.array(z.string()),
})

export type Pipeline = z.input<typeof pipelineSchema>
export type PipelineRange = z.input<typeof range>
