import { z } from 'zod'
import { defineOperation } from '../../operation.ts'
import { readThresholds } from '../../state/index.ts'
import { formatNumber } from '../../terminal-table.ts'
import { fieldLabel } from '../field-label.ts'
import { loadCatalog } from '../load-catalog.ts'
import type { Market } from '../market.ts'
import { duplicateRecords, fittestRecord } from '../merging/duplicate-records.ts'
import { findDuplicates } from '../merging/find-duplicates.ts'
import { accountSchema } from './account-schema.ts'

const fieldValue = z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.null()])

const record = accountSchema.extend({
  contacts: z.number(),
  deals: z.number(),
  orders: z.number(),
  touches: z.number(),
})

const group = z.object({
  confidence: z
    .number()
    .describe('0 to 1: how much the reasons say. It orders the groups; it is no measured probability.'),
  sureness: z
    .enum(['likely', 'possible', 'faint'])
    .describe('The confidence in a word: from 0.85, from 0.65, below.'),
  reasons: z.array(z.string()),
  keep: z.number().describe('The record to keep unless you know better: most rows belong to it.'),
  records: z.array(record),
  fields: z
    .array(
      z.object({
        field: z.string(),
        label: z.string(),
        type: z.string(),
        values: z.array(fieldValue).describe('One for each record, in their order; null where missing.'),
        difference: z
          .enum(['same', 'gap', 'different'])
          .describe('`gap`: some lack it and the others agree; `different`: they say different things.'),
      }),
    )
    .describe('Fields that at least one of the records has.'),
})

/**
 * Accounts that are probably one company. Linear in the accounts: they are compared only where they share a key
 * (`duplicateCandidates`), and everything else is read for the groups of the page alone.
 */
export const accountDuplicates = defineOperation<Market>()({
  name: 'account duplicates',
  summary: 'Accounts that are probably one company, with the reason, where they differ and what belongs to each.',
  access: 'read',
  input: z.strictObject({
    limit: z.number().int().min(1).max(500).default(20).describe('How many groups, at most.'),
    offset: z.number().int().min(0).default(0).describe('How many groups to pass over.'),
  }),
  output: z.object({
    total: z.number().describe('Groups in all.'),
    groups: z.array(group),
    common: z
      .array(z.object({ by: z.enum(['domain', 'name', 'phone']), key: z.string(), accounts: z.number() }))
      .describe('Keys that too many accounts share to say anything: these accounts were not compared by them.'),
  }),
  run: async (market, { limit, offset }, { signal, progress }) => {
    progress({ message: 'Comparing accounts that share a name, a domain or a phone number' })
    const least = (await readThresholds(market.state.db))['duplicate-confidence']
    const { groups, common } = await findDuplicates(market, least, signal)
    const page = groups.slice(offset, offset + limit)
    const catalog = await loadCatalog(market)
    const { fields, records } = await duplicateRecords(
      market,
      catalog,
      page.flatMap(({ accounts }) => accounts),
      signal,
    )
    const text = (values: readonly unknown[], name: string): string | null => {
      const found = values[fields.findIndex((field) => field.name === name && !field.custom)]
      return typeof found === 'string' ? found : null
    }
    return {
      total: groups.length,
      common: common.map((each) => ({ ...each })),
      groups: page.map(({ accounts, confidence, reasons }) => {
        const held = accounts.flatMap((account) => records.get(account) ?? [])
        return {
          confidence,
          sureness:
            confidence >= 0.85
              ? ('likely' as const)
              : confidence >= 0.65
                ? ('possible' as const)
                : ('faint' as const),
          reasons: [...reasons],
          keep: fittestRecord(held),
          records: held.map(({ account, values, rows }) => ({
            account,
            id: text(values, 'id'),
            name: text(values, 'name'),
            domain: text(values, 'domain'),
            ...rows,
          })),
          fields: fields.flatMap((field, place) => {
            const values = held.map((each) => each.values[place] ?? null)
            const given = new Set(values.filter((each) => each !== null).map((each) => JSON.stringify(each)))
            if (given.size === 0) return []
            return [
              {
                field: field.name,
                label: fieldLabel(field),
                type: field.type,
                values: values.map((each) =>
                  Array.isArray(each) ? [...each] : (each as string | number | boolean | null),
                ),
                difference:
                  given.size > 1
                    ? ('different' as const)
                    : values.includes(null)
                      ? ('gap' as const)
                      : ('same' as const),
              },
            ]
          }),
        }
      }),
    }
  },
  print: ({ total, groups, common }) =>
    [
      total === 0
        ? 'No two accounts look like one company.'
        : `${formatNumber(total)} groups of accounts look like one company each${groups.length < total ? `; ${formatNumber(groups.length)} of them here` : ''}.`,
      ...groups.flatMap((each) => [
        '',
        `${each.sureness} (${each.confidence}): ${each.reasons.join(', ')}`,
        ...each.records.map((one) => {
          const belongs = `${one.contacts} contacts, ${one.deals} deals, ${one.orders} orders, ${one.touches} touches`
          return `  ${one.account === each.keep ? '*' : ' '} #${one.account} ${one.name ?? one.domain ?? one.id ?? ''} · ${belongs}`
        }),
        `    differ in: ${
          each.fields
            .filter((field) => field.difference === 'different')
            .map((field) => field.field)
            .join(', ') || 'nothing'
        }`,
        `    brushwork account merge '#${each.keep}' ${each.records
          .filter((one) => one.account !== each.keep)
          .map((one) => `'#${one.account}'`)
          .join(' ')}`,
      ]),
      ...common.map(
        (each) =>
          `${formatNumber(each.accounts)} accounts share the ${each.by} "${each.key}": too many to say anything.`,
      ),
    ].join('\n'),
})
