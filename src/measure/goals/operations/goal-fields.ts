import { z } from 'zod'

/** Beyond this an amount is a slip of the hand. */
const MOST = 1e15

const amount = z.number().min(0).max(MOST)

/** The figures of a goal, as somebody enters them. */
export const goalFields = {
  target: z.number().positive().max(MOST),
  owner: z.string().trim().min(1).max(200),
  budget: amount,
  spent: amount,
  note: z.string().trim().min(1).max(2000),
} as const
