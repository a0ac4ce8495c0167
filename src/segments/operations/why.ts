import { z } from 'zod'
import { type Market, resolveAccount } from '../../market-data/index.ts'
import { defineOperation } from '../../operation.ts'
import { refuse } from '../../problem.ts'
import { formatNumber } from '../../terminal-table.ts'
import { readAsOf } from '../as-of.ts'
import { chooseRule, openRuleBook } from '../rule-book.ts'
import { colourSchema } from '../segment-colour.ts'
import { runOf } from '../segment-size.ts'
import { type WhyAccount, whyAccount } from '../why/why-account.ts'

const text = z.string().nullable()
const answer = z.enum(['true', 'false', 'unknown'])
const values = z
  .array(
    z.object({
      label: z.string().describe('“number of employees”'),
      value: text.describe('In words: “1,200”, “2 of 5”; nothing where it is not known.'),
    }),
  )
  .describe('What the answer rests on.')
const condition = z.object({
  rule: z.string(),
  asks: z.string().describe('“It has at least 50 employees”'),
  answer,
  values,
  through: z.array(z.string()).describe('Segments through which the rule asks for it, from outside in.'),
})

export const why = defineOperation<Market>()({
  name: 'segment why',
  summary:
    'Why an account is in a segment or not: each clause with its values, and the fewest that would have to change.',
  access: 'read',
  positional: ['segment', 'account'],
  input: z.strictObject({
    segment: z.string().describe('A rule, or the name of a saved segment.'),
    account: z.string().trim().min(1).describe('Id, domain, name, or number such as #12.'),
    asOf: z.iso.date().optional().describe('As the market stood at the end of that day.'),
  }),
  output: z.object({
    account: z.object({ number: z.number(), name: text, domain: text }),
    segment: z.string().optional().describe('Its name, where it is saved.'),
    colour: colourSchema.optional(),
    subject: z.enum(['account', 'contact']),
    rule: z.string(),
    sentence: z.string(),
    at: z.string().describe('The moment the account is seen at.'),
    answer,
    clauses: z
      .array(
        z.object({
          rule: z.string(),
          sentence: z.string(),
          answer,
          values,
          conditions: z.array(condition).describe('What the clause is made of; one where it is no “and” or “or”.'),
        }),
      )
      .describe('The parts that must all hold.'),
    nearMiss: z
      .object({
        changes: z
          .array(condition.extend({ needs: z.string().describe('What would have to be so: “It uses Figma”.') }))
          .describe('The fewest conditions that would have to change; an unknown one counts.'),
        otherWays: z.number().describe('Other choices of just as few conditions that would do too.'),
      })
      .nullable()
      .optional()
      .describe(
        'Only for an account that is not in; null where nothing would help, for the rule contradicts itself.',
      ),
    people: z
      .object({
        shown: z
          .object({ id: text, name: text, title: text })
          .nullable()
          .describe('The person the clauses are told of: one who is in, else the nearest.'),
        kept: z.number(),
        unknown: z.number(),
        total: z.number(),
      })
      .optional()
      .describe('For a rule about people: those at this account.'),
  }),
  run: async (market, input, { signal }) => {
    const book = await openRuleBook(market)
    const { rule, sentence, segment } = chooseRule(book, input.segment, 'segment')
    const number = await resolveAccount(market, book.catalog, input.account)
    const asOf = readAsOf(input.asOf, book.catalog)
    const run = runOf(market, book, asOf)
    const told = await whyAccount(market, run, rule, number, signal)
    if (told === undefined) {
      refuse('account_not_yet', `#${number} was not yet there at the end of ${input.asOf ?? 'that day'}.`, {
        at: { field: 'asOf', ...(input.asOf === undefined ? {} : { value: input.asOf }) },
        hint: 'Ask for a later day, or without one.',
      })
    }
    const { account, ...rest } = told
    return {
      account: { number, ...account },
      ...(segment === undefined ? {} : { segment: segment.name, colour: segment.colour }),
      subject: rule.subject,
      rule: rule.text,
      sentence,
      at: (asOf ?? run.now).toISOString(),
      ...rest,
    }
  },
  print: (shown) => {
    const who = shown.account.name ?? shown.account.domain ?? `#${shown.account.number}`
    const whole = { true: 'is in', false: 'is not in', unknown: 'cannot be told for' }[shown.answer]
    const what = shown.segment ?? `“${shown.sentence}”`
    const lines = [
      shown.answer === 'unknown' ? `It cannot be told whether ${who} is in ${what}.` : `${who} ${whole} ${what}.`,
    ]
    if (shown.segment !== undefined) lines.push(shown.sentence)
    if (shown.people !== undefined) lines.push(peopleWords(shown.people))
    if (shown.clauses.length > 0) lines.push('')
    for (const clause of shown.clauses) {
      const sign = { true: 'yes    ', false: 'no     ', unknown: 'unknown' }[clause.answer]
      lines.push(`  ${sign}  ${clause.sentence}`, ...clause.values.map((each) => `           ${valueLine(each)}`))
    }
    const { nearMiss } = shown
    if (nearMiss === null) lines.push('', 'Nothing would bring it in: the conditions contradict each other.')
    else if (nearMiss !== undefined) {
      const n = nearMiss.changes.length
      lines.push('', `${n === 1 ? 'One condition' : `${formatNumber(n)} conditions`} would have to change:`)
      for (const { needs, values: now, through } of nearMiss.changes) {
        const by = through.length === 0 ? '' : ` (segment ${through.join(', ')})`
        lines.push(`  ${needs}${by}; now ${now.map(valueLine).join(', ') || 'not so'}`)
      }
      if (nearMiss.otherWays > 0)
        lines.push(`Or one of ${formatNumber(nearMiss.otherWays)} other choices of as many.`)
    }
    return lines.join('\n')
  },
})

function valueLine({ label, value }: { label: string; value: string | null }): string {
  return `${label}: ${value ?? 'not known'}`
}

function peopleWords({ shown, kept, unknown, total }: NonNullable<WhyAccount['people']>): string {
  if (shown === null) return 'It has no people.'
  const name = shown.name ?? shown.id ?? 'a person without a name'
  const open = unknown === 0 ? '' : `; for ${formatNumber(unknown)} it cannot be told`
  return `${formatNumber(kept)} of its ${formatNumber(total)} people are${open}. Told of ${name}${kept > 0 ? '' : ', the nearest'}:`
}
