/** A goal the example sets: what the people of the vendor might have agreed on in January. */
export interface ExampleGoal {
  /** Undefined: the whole market. */
  readonly segment?: string
  readonly measure: 'revenue' | 'newCustomers' | 'wins'
  /** The quarter or the year that the last day of the example is in, or the quarter after it. */
  readonly period: 'year' | 'quarter' | 'next quarter'
  /** Of 5,000 accounts, as the budget and what was spent; of another market in proportion. */
  readonly target: number
  readonly owner: string
  readonly budget?: number
  readonly spent?: number
  readonly note?: string
}

/** One that is met, one missed, some under way, and one that has not begun. The owners are invented. */
export const EXAMPLE_GOALS: readonly ExampleGoal[] = [
  { measure: 'revenue', period: 'year', target: 6_000_000, owner: 'Ines Duarte', budget: 820_000, spent: 395_000 },
  {
    segment: 'creative-teams-on-figma',
    measure: 'revenue',
    period: 'year',
    target: 1_300_000,
    owner: 'Mei Okada',
    budget: 180_000,
    spent: 86_000,
  },
  {
    segment: 'creative-teams-on-figma',
    measure: 'newCustomers',
    period: 'quarter',
    target: 15,
    owner: 'Mei Okada',
    budget: 60_000,
    spent: 52_500,
  },
  {
    segment: 'agencies-and-media',
    measure: 'revenue',
    period: 'quarter',
    target: 350_000,
    owner: 'Tomasz Wilk',
    budget: 40_000,
    spent: 47_200,
    note: 'The agency conference was dearer than planned.',
  },
  { segment: 'agencies-and-media', measure: 'newCustomers', period: 'year', target: 50, owner: 'Tomasz Wilk' },
  {
    segment: 'dach-mid-market',
    measure: 'wins',
    period: 'year',
    target: 160,
    owner: 'Jonas Brandl',
    budget: 120_000,
    spent: 64_000,
    note: 'Set before anybody had asked whether the region buys differently.',
  },
  { segment: 'dach-mid-market', measure: 'revenue', period: 'next quarter', target: 230_000, owner: 'Jonas Brandl' },
]
