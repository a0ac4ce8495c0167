/** What can be a goal. */
export const GOAL_MEASURES = [
  'revenue',
  'profit',
  'newCustomers',
  'wins',
  'closeRate',
  'customers',
  'accounts',
] as const

export type GoalMeasure = (typeof GOAL_MEASURES)[number]

/** Amounts are in the workspace's currency; a share is 0 to 1. */
export type GoalUnit = 'money' | 'count' | 'share'

interface GoalMeasureFacts {
  readonly words: string
  /** `flow`: adds up over the period. `stock`: what there is at its end. `rate`: a share of what ended in it. */
  readonly how: 'flow' | 'stock' | 'rate'
  readonly unit: GoalUnit
  /** What the figure rests on. */
  readonly of: string
}

export const GOAL_FACTS: Readonly<Record<GoalMeasure, GoalMeasureFacts>> = {
  revenue: { words: 'revenue', how: 'flow', unit: 'money', of: 'purchases' },
  profit: { words: 'profit', how: 'flow', unit: 'money', of: 'purchases' },
  newCustomers: { words: 'new customers', how: 'flow', unit: 'count', of: 'accounts that bought for the first time' },
  wins: { words: 'deals won', how: 'flow', unit: 'count', of: 'deals' },
  closeRate: { words: 'close rate', how: 'rate', unit: 'share', of: 'deals closed' },
  customers: { words: 'customers', how: 'stock', unit: 'count', of: 'accounts that bought within 365 days' },
  accounts: { words: 'accounts', how: 'stock', unit: 'count', of: 'accounts in the segment' },
}

export function isGoalMeasure(text: string): text is GoalMeasure {
  return (GOAL_MEASURES as readonly string[]).includes(text)
}
