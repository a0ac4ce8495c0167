import type { Cell } from '../csv-text.ts'
import type { Overview, OverviewFigures } from './measure.ts'

/** All figures of the mosaic as they are: shares from 0 to 1, amounts in the workspace's currency. */
export function mosaicCells(overview: Overview): Cell[][] {
  const money = (words: string): string => `${words} (${overview.currency})`
  const titles = [
    'Segment',
    'Rule',
    'Companies',
    'In no other segment',
    'Cannot be told',
    'Close rate',
    '95% low',
    '95% high',
    'Won',
    'Closed',
    money('Revenue per company, 12 months'),
    money('Profit per company, 12 months'),
    money('Revenue per company, all time'),
    money('Profit per company, all time'),
    'The rule itself asks for',
  ]
  return [
    titles,
    ...overview.segments.map((segment) => [
      segment.name,
      segment.rule,
      segment.accounts,
      segment.alone,
      segment.unknown,
      ...figureCells(segment),
      segment.asksOutcome.join(' '),
    ]),
    [
      'In no segment',
      null,
      overview.none.accounts,
      null,
      overview.none.undecided,
      ...figureCells(overview.none),
      null,
    ],
    ['The whole market', null, overview.market.accounts, null, null, ...figureCells(overview.market), null],
  ]
}

function figureCells({ closeRate, revenue, profit }: OverviewFigures): Cell[] {
  return [
    closeRate.rate,
    closeRate.low,
    closeRate.high,
    closeRate.won,
    closeRate.closed,
    revenue.lastYear.perAccount,
    profit.lastYear.perAccount,
    revenue.allTime.perAccount,
    profit.allTime.perAccount,
  ]
}
