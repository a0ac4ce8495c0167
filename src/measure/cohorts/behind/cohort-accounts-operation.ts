import { z } from 'zod'
import type { Market } from '../../../market-data/index.ts'
import { defineOperation } from '../../../operation.ts'
import { formatNumber, terminalTable } from '../../../terminal-table.ts'
import { cohortsInput } from '../cohorts-input.ts'
import { type CohortAccounts, cohortAccountsSchema } from './cohort-accounts-schema.ts'
import { findCohortAccounts, WHICH } from './find-cohort-accounts.ts'

export const measureCohort = defineOperation<Market>()({
  name: 'measure cohort',
  summary: 'The customers behind a cohort: who bought again so long after, who did not, and what they brought.',
  access: 'read',
  positional: ['cohort'],
  input: z.strictObject({
    cohort: z.string().trim().min(1).describe('The period of their first purchase: 2026-03, 2026-Q1, 2026.'),
    ...cohortsInput,
    after: z.int().min(0).default(0).describe('So many periods after it.'),
    which: z
      .enum(WHICH)
      .default('all')
      .describe(
        'all; again, not-again: bought in that period or not; customer, no-longer: still a customer at its end or not.',
      ),
    offset: z.int().min(0).default(0).describe('How many accounts to skip.'),
    limit: z.int().min(1).max(500).default(100).describe('At most so many accounts, up to 500.'),
  }),
  output: cohortAccountsSchema,
  run: (market, input, { signal }) => findCohortAccounts(market, input, signal),
  print: ({ of, cohort, period, partial, after, which, total, accounts, currency }, { offset }) => {
    const what: Readonly<Record<string, string>> = {
      all: '',
      again: `, that bought in ${period}`,
      'not-again': `, that ${partial ? 'have not bought yet' : 'did not buy'} in ${period}`,
      customer: `, still customers at the end of ${period}`,
      'no-longer': `, no longer customers at the end of ${period}`,
    }
    const title = `${formatNumber(total)} customers of ${of} that bought first in ${cohort}${what[which] ?? ''}.`
    if (accounts.length === 0) return title
    const table = terminalTable<CohortAccounts['accounts'][number]>(
      [
        { title: 'account', value: ({ name, domain, account }) => name ?? domain ?? `#${account}` },
        { title: 'first', value: ({ firstPurchase }) => firstPurchase },
        { title: 'last', value: ({ lastPurchase }) => lastPurchase },
        { title: `in ${cohort}, ${currency}`, value: ({ firstRevenue }) => firstRevenue },
        ...(after === 0
          ? []
          : [
              { title: `in ${period}, ${currency}`, value: ({ revenue }: (typeof accounts)[number]) => revenue },
              { title: 'again', value: ({ again }: (typeof accounts)[number]) => (again ? 'yes' : 'no') },
              { title: 'customer', value: ({ customer }: (typeof accounts)[number]) => (customer ? 'yes' : 'no') },
            ]),
      ],
      accounts,
    )
    const last = offset + accounts.length
    return [
      title,
      '',
      table,
      ...(last < total ? [`${formatNumber(last)} of ${formatNumber(total)}; on with --offset ${last}`] : []),
    ].join('\n')
  },
})
