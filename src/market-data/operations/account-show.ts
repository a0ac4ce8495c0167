import { z } from 'zod'
import { defineOperation } from '../../operation.ts'
import { accountAnswers } from '../accounts/account-answers.ts'
import { accountDeals } from '../accounts/account-deals.ts'
import { accountFacts } from '../accounts/account-fields.ts'
import { accountOrders, ordersByProduct } from '../accounts/account-orders.ts'
import { accountPeople } from '../accounts/account-people.ts'
import { accountUsage } from '../accounts/account-usage.ts'
import { resolveAccount } from '../accounts/resolve-account.ts'
import { loadCatalog } from '../load-catalog.ts'
import type { Market } from '../market.ts'
import { accountShown } from './account-shown.ts'
import { accountWords } from './account-words.ts'

const LISTS = ['people', 'deals', 'orders', 'answers'] as const

export const accountShow = defineOperation<Market>()({
  name: 'account show',
  summary: 'What is known about one account: every field with its source, people, deals, orders, usage, answers.',
  access: 'read',
  positional: ['account'],
  input: z.strictObject({
    account: z.string().trim().min(1).describe('Id, domain, name, or number such as #12.'),
    limit: z.number().int().min(1).max(500).default(50).describe('How many rows of each list, at most.'),
    only: z.enum(LISTS).optional().describe('Give this list and no other: for its next page.'),
    offset: z.number().int().min(0).default(0).describe('How many rows of that list to pass over.'),
  }),
  output: accountShown,
  run: async (market, { account, limit, only, offset }, { signal }) => {
    const catalog = await loadCatalog(market)
    const reading = { market, catalog, aid: await resolveAccount(market, catalog, account), signal }
    const wants = (list: (typeof LISTS)[number]): boolean => only === undefined || only === list
    const page = { limit, offset: only === undefined ? 0 : offset }
    const [facts, people, deals, orders, products, usage, answers] = await Promise.all([
      accountFacts(reading),
      wants('people') ? accountPeople(reading, page) : undefined,
      wants('deals') ? accountDeals(reading, page) : undefined,
      wants('orders') ? accountOrders(reading, page) : undefined,
      only === undefined ? ordersByProduct(reading) : undefined,
      only === undefined ? accountUsage(reading) : undefined,
      wants('answers') ? accountAnswers(reading, page) : undefined,
    ])
    const told = {
      account: reading.aid,
      currency: catalog.settings.currency,
      ...facts,
      people,
      deals,
      orders,
      products,
      usage,
      answers,
    }
    // Lists that were not asked for are left out.
    return accountShown.parse(told)
  },
  print: accountWords,
})
