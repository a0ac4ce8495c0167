import { counted, formatCount, formatMoney, formatShare } from '../../../look/format.ts'
import type { Goal, MeasuredPeriod } from '../measure-data.ts'

type Key = Exclude<
  keyof MeasuredPeriod,
  'key' | 'firstDay' | 'lastDay' | 'partial' | 'unknown' | 'standIns' | 'winRateFrom' | 'entered' | 'left'
>

export interface Figure {
  readonly value: number
  readonly low: number | null
  readonly high: number | null
}

/** One thing that is measured, as the screen speaks of it. */
export interface Measure {
  readonly key: Key
  readonly title: string
  /** What it is, in a line. */
  readonly about: string
  readonly unit: 'money' | 'count' | 'share' | 'days'
  readonly shape: 'bars' | 'line'
  /** How much a figure rests on. */
  readonly basis: (period: MeasuredPeriod) => string
}

const orders = ({ purchases, buyers }: MeasuredPeriod): string =>
  purchases === null || buyers === null
    ? ''
    : `${counted(purchases, 'purchase')} of ${counted(buyers, 'company', 'companies')}`

/** What is shown, in groups, each in the order in which one asks. */
export const GROUPS: readonly { readonly title: string; readonly measures: readonly Measure[] }[] = [
  {
    title: 'Money',
    measures: [
      {
        key: 'revenue',
        title: 'Revenue',
        about: 'What was bought, by day of purchase.',
        unit: 'money',
        shape: 'bars',
        basis: orders,
      },
      {
        key: 'profit',
        title: 'Profit',
        about: 'Of the same purchases, as far as they say it.',
        unit: 'money',
        shape: 'bars',
        basis: orders,
      },
      {
        key: 'dealSize',
        title: 'Deal size',
        about: 'Mean amount of the deals won.',
        unit: 'money',
        shape: 'line',
        basis: ({ dealSize }) => rests(dealSize?.n, 'deal won', 'deals won'),
      },
    ],
  },
  {
    title: 'Customers',
    measures: [
      {
        key: 'accounts',
        title: 'Companies',
        about: 'In it at the end of each period.',
        unit: 'count',
        shape: 'line',
        basis: ({ entered, left, unknown }) =>
          `${formatCount(entered)} entered, ${formatCount(left)} left${unknown === 0 ? '' : `; of ${formatCount(unknown)} it cannot be told`}`,
      },
      {
        key: 'newCustomers',
        title: 'New customers',
        about: 'Their first purchase on record.',
        unit: 'count',
        shape: 'bars',
        basis: () => '',
      },
      {
        key: 'lostCustomers',
        title: 'Lost customers',
        about: 'Last bought a year before: lost now, decided then.',
        unit: 'count',
        shape: 'bars',
        basis: ({ customers }) => (customers === null ? '' : `${counted(customers, 'customer')} left at the end`),
      },
      {
        key: 'retention',
        title: 'Customers kept',
        about: 'Of those before, who still bought within 12 months.',
        unit: 'share',
        shape: 'line',
        basis: ({ retention }) => rests(retention?.n, 'customer'),
      },
    ],
  },
  {
    title: 'Selling',
    measures: [
      {
        key: 'wins',
        title: 'Deals won',
        about: 'By the day they were closed.',
        unit: 'count',
        shape: 'bars',
        basis: ({ losses }) => (losses === null ? '' : `${formatCount(losses)} lost`),
      },
      {
        key: 'closeRate',
        title: 'Close rate',
        about: 'Won of all that were closed in the period.',
        unit: 'share',
        shape: 'line',
        basis: ({ closeRate }) => rests(closeRate?.n, 'deal closed', 'deals closed'),
      },
      {
        key: 'winRate',
        title: 'Win rate',
        about: 'Won of all that were opened in the period.',
        unit: 'share',
        shape: 'line',
        basis: ({ winRate }) => rests(winRate?.n, 'deal opened', 'deals opened'),
      },
      {
        key: 'cycleDays',
        title: 'Days to win',
        about: 'From opening to winning, on average.',
        unit: 'days',
        shape: 'line',
        basis: ({ cycleDays }) => rests(cycleDays?.n, 'deal won', 'deals won'),
      },
    ],
  },
  {
    title: 'Reaching them',
    measures: [
      {
        key: 'reached',
        title: 'Reached',
        about: 'Share of companies with a touch from you.',
        unit: 'share',
        shape: 'line',
        basis: ({ reached }) => rests(reached?.n, 'company', 'companies'),
      },
      {
        key: 'touches',
        title: 'Touches',
        about: 'Whoever began them.',
        unit: 'count',
        shape: 'bars',
        basis: () => '',
      },
    ],
  },
]

/** What one asks first. */
export const KEY_FIGURES: readonly Key[] = ['revenue', 'newCustomers', 'retention', 'winRate', 'reached']

export function measureOf(key: Key): Measure | undefined {
  return GROUPS.flatMap(({ measures }) => measures).find((measure) => measure.key === key)
}

/** A figure with its interval, whether the answer gives one or only a number. */
export function figureOf(period: MeasuredPeriod, { key }: Measure): Figure | null {
  const given = period[key]
  if (given === null || given === undefined) return null
  return typeof given === 'number'
    ? { value: given, low: null, high: null }
    : { value: given.value, low: given.lo, high: given.hi }
}

/** As people write it; short beside a tick. */
export function textIn(unit: Measure['unit'], currency: string, isShort = false): (value: number) => string {
  switch (unit) {
    case 'money':
      return (value) => formatMoney(value, currency, isShort)
    case 'share':
      return (value) => formatShare(value)
    case 'days':
      return (value) => (isShort ? formatCount(value) : counted(Math.round(value), 'day'))
    case 'count':
      return formatCount
  }
}

/** Names that goals have for what is measured here. */
export function goalsOf(goals: readonly Goal[], { key }: Measure, segment: string | undefined): readonly Goal[] {
  return goals.filter((goal) => goal.measure === key && (goal.segment ?? undefined) === segment)
}

function rests(n: number | undefined, one: string, many?: string): string {
  return n === undefined ? '' : counted(n, one, many)
}
