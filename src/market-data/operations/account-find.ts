import { z } from 'zod'
import { defineOperation } from '../../operation.ts'
import { terminalTable } from '../../terminal-table.ts'
import { findAccounts, MATCHES } from '../accounts/find-accounts.ts'
import { loadCatalog } from '../load-catalog.ts'
import type { Market } from '../market.ts'

export const accountFind = defineOperation<Market>()({
  name: 'account find',
  summary:
    'Accounts by name, domain or id: those that begin with a text, then those that contain it, then near misses.',
  access: 'read',
  positional: ['text'],
  input: z.strictObject({
    text: z.string().trim().min(1).max(200).describe('A name, domain or id, or a part of it.'),
    limit: z.number().int().min(1).max(100).default(10).describe('How many, at most.'),
  }),
  output: z.object({
    accounts: z.array(
      z.object({
        account: z.number().describe('Its number in this workspace: `#12` names it everywhere.'),
        id: z.string().nullable(),
        name: z.string().nullable(),
        domain: z.string().nullable(),
        industry: z.string().nullable(),
        country: z.string().nullable(),
        employees: z.number().nullable(),
        match: z.enum(MATCHES).describe('`near`: nothing reads so, but nearly.'),
      }),
    ),
  }),
  run: async (market, input, { signal }) => {
    const catalog = await loadCatalog(market)
    return { accounts: [...(await findAccounts(market, catalog, input, signal))] }
  },
  print: ({ accounts }, { text }) =>
    accounts.length === 0
      ? `No account reads like ${JSON.stringify(text)}.`
      : terminalTable(
          [
            { title: 'account', value: (row) => `#${row.account}` },
            { title: 'name', value: (row) => row.name },
            { title: 'domain', value: (row) => row.domain },
            { title: 'industry', value: (row) => row.industry },
            { title: 'country', value: (row) => row.country },
            { title: 'employees', value: (row) => row.employees },
          ],
          accounts,
        ),
})
