import type { Overview, OverviewFigures, OverviewSegment } from './measure.ts'

// Overviews made up for tests: sizes and close rates, no money.

export function figures(accounts: number, rate: number | null): OverviewFigures {
  const amount = { perAccount: null, total: null, buyers: 0, low: null, high: null, reason: 'There are no orders.' }
  const limits = rate === null ? { low: null, high: null } : { low: rate - 0.1, high: rate + 0.1 }
  return {
    accounts,
    closeRate: { rate, won: 0, closed: 0, accounts: 0, ...limits, reason: null },
    revenue: { lastYear: amount, allTime: amount },
    profit: { lastYear: amount, allTime: amount },
  }
}

export function segment(
  name: string,
  accounts: number,
  rate: number | null,
  asksOutcome: string[] = [],
): OverviewSegment {
  return { name, colour: 0, rule: '', sentence: '', unknown: 0, alone: 0, asksOutcome, ...figures(accounts, rate) }
}

export function overview(segments: OverviewSegment[], more: Partial<Overview> = {}): Overview {
  const basis = { closedDeals: 9, closedFrom: null, closedTo: null, orderLines: 0, ordersFrom: null, ordersTo: null }
  return {
    at: '2026-01-01T00:00:00Z',
    currency: 'EUR',
    basis: { ...basis, notes: [] },
    market: figures(10_000, 0.3),
    segments,
    none: { ...figures(9000, 0.2), undecided: 0, rule: null },
    overlaps: [],
    combinations: [],
    people: [],
    broken: [],
    ...more,
  }
}
