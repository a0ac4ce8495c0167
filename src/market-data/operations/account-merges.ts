import { z } from 'zod'
import { defineOperation } from '../../operation.ts'
import { terminalTable } from '../../terminal-table.ts'
import type { Market } from '../market.ts'
import { knownAccounts } from '../merging/known-accounts.ts'
import { mergeAccounts, titleOf, unmergeAccount } from '../merging/merge-accounts.ts'
import { declareDifferent } from '../merging/not-duplicates.ts'
import { storedMerges } from '../merging/stored-merges.ts'
import { accountSchema } from './account-schema.ts'

const reference = z.string().trim().min(1)
const HOW = 'Its id, domain or name, or its number such as #12.'

const both = z.object({
  kept: accountSchema,
  merged: z.array(
    accountSchema.extend({
      filled: z.array(z.string()).describe('Fields that the kept account lacks and this one fills.'),
    }),
  ),
})

export const accountMerge = defineOperation<Market>()({
  name: 'account merge',
  summary: 'Decide that accounts are one company: the first is kept, the others fill its gaps. Can be taken back.',
  access: 'write',
  positional: ['keep', 'others'],
  input: z.strictObject({
    keep: reference.describe(`The account whose values win. ${HOW}`),
    others: z.array(reference).min(1).max(100).describe(`The accounts that are the same company. ${HOW}`),
  }),
  output: both,
  run: async (market, input, { actor, signal, progress }) => {
    progress({ message: 'Bringing the rows of these accounts together' })
    const { kept, merged } = await mergeAccounts(market, input, actor, signal)
    return { kept: { ...kept }, merged: merged.map((each) => ({ ...each, filled: [...each.filled] })) }
  },
  print: ({ kept, merged }) =>
    merged
      .map((each) => {
        const filled = each.filled.length === 0 ? '' : ` It fills ${each.filled.join(', ')}.`
        return `${titleOf(each, each.account)} (#${each.account}) is now part of ${titleOf(kept, kept.account)} (#${kept.account}).${filled}`
      })
      .join('\n'),
})

export const accountUnmerge = defineOperation<Market>()({
  name: 'account unmerge',
  summary: 'Take merged accounts apart again: each has exactly its own rows and values back.',
  access: 'write',
  positional: ['account'],
  input: z.strictObject({
    account: reference.describe(`A merged account, or a kept one to take all others out of it. ${HOW}`),
  }),
  output: z.object({ kept: accountSchema, taken: z.array(accountSchema) }),
  run: async (market, { account }, { actor, signal, progress }) => {
    progress({ message: 'Giving the rows back' })
    const { kept, merged } = await unmergeAccount(market, account, actor, signal)
    return { kept: { ...kept }, taken: merged.map((each) => ({ ...each })) }
  },
  print: ({ kept, taken }) =>
    taken
      .map(
        (each) =>
          `${titleOf(each, each.account)} (#${each.account}) is apart from ${titleOf(kept, kept.account)} again.`,
      )
      .join('\n'),
})

export const accountNotDuplicates = defineOperation<Market>()({
  name: 'account not-duplicates',
  summary: 'Remember that accounts look alike and are different companies: they are not offered for merging again.',
  access: 'write',
  positional: ['accounts'],
  input: z.strictObject({ accounts: z.array(reference).min(2).max(100).describe(`Two accounts or more. ${HOW}`) }),
  output: z.object({ accounts: z.array(accountSchema) }),
  run: async (market, { accounts }, { actor }) => declareDifferent(market, accounts, actor),
  print: ({ accounts }) =>
    `${accounts.map((each) => titleOf(each, each.account)).join(' and ')} stay different companies.`,
})

export const accountMerges = defineOperation<Market>()({
  name: 'account merges',
  summary: 'The accounts that were merged, and into which.',
  access: 'read',
  input: z.strictObject({}),
  output: z.object({
    merges: z.array(
      z.object({
        account: accountSchema.nullable().describe('Null while its record is gone.'),
        kept: accountSchema.nullable(),
        words: z.string().describe('Both in words, also while a record is gone.'),
        inEffect: z.boolean().describe('False while one of the records is gone: its import was undone.'),
        at: z.string(),
        by: z.string(),
      }),
    ),
  }),
  run: async (market) => {
    const stored = (await storedMerges(market.state.db)).filter((merge) => !merge.ended).reverse()
    const numbers = stored.flatMap(({ account, kept }) => [account, kept].filter((each) => each !== null))
    const known = await knownAccounts(market, numbers)
    const shown = (number: number | null) => (number === null ? null : (known.get(number) ?? null))
    return {
      merges: stored.map((merge) => {
        const [account, kept] = [shown(merge.account), shown(merge.kept)]
        return {
          account,
          kept,
          words: `${account === null ? merge.accountKey.key : titleOf(account, account.account)} into ${kept === null ? merge.keptKey.key : titleOf(kept, kept.account)}`,
          inEffect: account !== null && kept !== null,
          at: merge.at.toISOString(),
          by: merge.actor,
        }
      }),
    }
  },
  print: ({ merges }) =>
    merges.length === 0
      ? 'No accounts are merged.'
      : terminalTable(
          [
            { title: 'merged', value: (row) => row.words },
            { title: 'number', value: (row) => (row.account === null ? '' : `#${row.account.account}`) },
            { title: 'at', value: (row) => row.at.slice(0, 16).replace('T', ' ') },
            { title: 'in effect', value: (row) => (row.inEffect ? 'yes' : 'no, a record is gone') },
          ],
          merges,
        ),
})
