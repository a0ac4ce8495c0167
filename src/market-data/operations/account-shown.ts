import { z } from 'zod'

const text = z.string().nullable()
const number = z.number().nullable()

function listOf<R extends z.ZodType>(row: R) {
  return z.object({ total: z.number(), rows: z.array(row) }).optional()
}

const bought = z.object({
  orders: z.number(),
  quantity: z.number(),
  revenue: z.number(),
  profit: z.number(),
  uncounted: z.number().describe('Orders without an amount, or in a currency without a rate: not in the revenue.'),
})

/** One account as `account show` gives it. */
export const accountShown = z.object({
  account: z.number().describe('Its number in this workspace: `#12` names it everywhere.'),
  /** Of the workspace. */
  currency: z.string(),
  id: text,
  name: text,
  domain: text,
  owner: text,
  lifecycle: z.object({
    value: z.string(),
    recorded: z.boolean().describe('False: assumed from deals and orders, because no record says it.'),
  }),
  records: z.number().describe('Records that are shown as this account, itself included.'),
  fields: z.array(
    z.object({
      field: z.string(),
      label: z.string(),
      about: z.string(),
      type: z.string(),
      custom: z.boolean(),
      value: z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]).nullable(),
      origin: z
        .object({
          import: z.number(),
          file: z.string(),
          row: number.describe(
            'Row of the file, the header being row 1; null where the account was only referred to.',
          ),
          at: text.describe('From when on the value holds.'),
        })
        .nullable(),
    }),
  ),
  emptyCustom: z.number().describe('Custom fields that say nothing about this account.'),
  people: listOf(
    z.object({
      id: text,
      name: text,
      email: text,
      phone: text,
      title: text,
      department: text,
      seniority: text,
      roles: z.array(z.object({ role: z.string(), basis: z.string() })),
      mayContact: z.boolean().nullable().describe('Null: nobody recorded it.'),
    }),
  ),
  deals: listOf(
    z.object({
      id: text,
      name: text,
      stage: text,
      status: text,
      type: text,
      product: text,
      amount: number,
      currency: z.string(),
      worth: number.describe('In the currency of the workspace; null without an amount or a rate.'),
      opened: text,
      closed: text,
      expectedClose: text,
      reason: text,
      competitor: text,
      owner: text,
    }),
  ),
  orders: listOf(
    z.object({
      id: text,
      at: text,
      product: text,
      quantity: number,
      revenue: number,
      profit: number,
      currency: z.string(),
    }),
  ),
  products: z
    .array(z.object({ product: text, lastYear: bought, ever: bought }))
    .optional()
    .describe('Orders by product, in the currency of the workspace; at most 200.'),
  usage: z
    .array(
      z.object({
        feature: text,
        lastYear: z.number(),
        ever: z.number(),
        people: z.number(),
        first: text,
        last: text,
      }),
    )
    .optional()
    .describe('Use of the product by feature; at most 200.'),
  answers: listOf(
    z.object({
      at: text,
      instrument: text,
      question: text,
      wording: text,
      value: number,
      scale: text,
      text,
      by: text,
    }),
  ),
})

export type AccountShown = z.output<typeof accountShown>
