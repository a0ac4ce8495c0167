import { z } from 'zod'
import type { Champion } from '../../segments/index.ts'

/** The most rows one page carries. */
const MOST_ROWS = 500

export const searchText = z
  .string()
  .max(200)
  .default('')
  .describe('Only accounts whose name or domain contains this text, in capitals or not.')
export const offset = z.int().min(0).default(0).describe('How many rows to skip.')
export const pageLimit = z
  .int()
  .min(1)
  .max(MOST_ROWS)
  .default(100)
  .describe(`At most so many rows, up to ${MOST_ROWS}.`)

export const columnSchema = z.object({
  /** The expression, as it is asked for again. */
  text: z.string(),
  label: z.string(),
  type: z.enum(['text', 'integer', 'number', 'boolean', 'date', 'list']),
  /** A currency or `days`; null where there is none, or none that can be told. */
  unit: z.string().nullable(),
})

export const rowSchema = z.object({
  /** The account's number in this workspace. */
  account: z.number(),
  id: z.string().nullable(),
  name: z.string().nullable(),
  domain: z.string().nullable(),
  /** In the order of the columns; dates as the workspace's clock shows them. */
  cells: z.array(z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.null()])),
})

export const leftOutSchema = z.object({
  reason: z.string(),
  /** As a person reads it of one account: `has an open deal`. */
  because: z.string(),
  /** And of several: `have an open deal`. */
  becauseOfMany: z.string(),
  /** Accounts for which this is the first reason that holds: these add up. */
  accounts: z.number(),
  /** All accounts for which it holds. */
  altogether: z.number(),
})

export const championSchema = z
  .object({
    role: z.string(),
    confirmed: z.boolean().describe('False: the data recommend it and nobody settled on it.'),
  })
  .nullable()
  .describe('Whose people the column `champion` shows; nothing where no column asks.')

export function championShown(champion: Champion | undefined): z.output<typeof championSchema> {
  return champion === undefined ? null : { role: champion.role, confirmed: champion.unconfirmed !== true }
}

/** One line for a terminal. */
export function championWords({ role, confirmed }: NonNullable<z.output<typeof championSchema>>): string {
  return `Champion: ${role}${confirmed ? '' : ', recommended by the data and confirmed by nobody yet'}.`
}
