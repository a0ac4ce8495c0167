import { type TerminalColumn, terminalTable } from '../../terminal-table.ts'
import type { ChannelResponse, TrendFigure, TrendPeriod, Trends } from './measure-schema.ts'

type Column = TerminalColumn<TrendPeriod> & { readonly needs?: keyof TrendPeriod }

/** Periods down and figures across, in three tables that fit a terminal; then response by channel, what is refused, and notes. */
export function trendsInWords(trends: Trends): string {
  const { periods, refused, currency, notes } = trends
  const table = (columns: readonly Column[]): string | undefined => {
    const shown = columns.filter(({ needs }) => needs === undefined || refused[needs] === undefined)
    return shown.length === 0 ? undefined : terminalTable([PERIOD, ...shown], periods)
  }
  const tables = [
    table([
      { title: 'Accounts', value: (row) => row.accounts },
      { title: 'Entered', value: (row) => row.entered },
      { title: 'Left', value: (row) => row.left },
      { title: 'Customers', needs: 'customers', value: (row) => row.customers },
      { title: 'New', needs: 'newCustomers', value: (row) => row.newCustomers },
      { title: 'Lost', needs: 'lostCustomers', value: (row) => row.lostCustomers },
      { title: 'Retained', needs: 'retention', value: (row) => share(row.retention) },
      { title: 'Buyers', needs: 'buyers', value: (row) => row.buyers },
      { title: `Revenue, ${currency}`, needs: 'revenue', value: (row) => whole(row.revenue) },
      { title: `Profit, ${currency}`, needs: 'profit', value: (row) => whole(row.profit) },
    ]),
    table([
      { title: 'Opened', needs: 'opened', value: (row) => row.opened },
      { title: 'Won', needs: 'wins', value: (row) => row.wins },
      { title: 'Lost', needs: 'losses', value: (row) => row.losses },
      { title: 'Close rate', needs: 'closeRate', value: (row) => share(row.closeRate) },
      { title: 'Win rate', needs: 'winRate', value: (row) => share(row.winRate) },
      { title: `Deal size, ${currency}`, needs: 'dealSize', value: (row) => mean(row.dealSize) },
      { title: 'Days to win', needs: 'cycleDays', value: (row) => mean(row.cycleDays) },
      { title: 'Touches', needs: 'touches', value: (row) => row.touches },
      { title: 'Reached', needs: 'reached', value: (row) => share(row.reached) },
    ]),
    trends.response.length === 0 ? undefined : responseTable(trends.response, periods),
  ]
  const partial = periods.filter((each) => each.partial).map(({ key }) => key)
  const below = [
    ...(partial.length === 0
      ? []
      : [`… ${partial.join(', ')} goes on after what is known: not to be compared with whole periods.`]),
    'In brackets: 95% intervals. A dash: the records do not tell.',
    ...refusals(refused),
    ...notes,
  ]
  return [
    `${trends.of}, as of ${trends.asOf}. ${recordsInWords(trends)}`,
    ...tables.flatMap((each) => (each === undefined ? [] : ['', each])),
    '',
    ...below,
  ].join('\n')
}

const PERIOD: Column = { title: 'Period', value: ({ key, partial }) => (partial ? `${key} …` : key) }

function responseTable(response: readonly ChannelResponse[], periods: readonly TrendPeriod[]): string {
  const last = periods.findLastIndex((_, place) => response.some((each) => each.periods[place]?.partial === false))
  const key = periods[last]?.key
  return terminalTable<ChannelResponse>(
    [
      { title: 'Channel of ours', value: ({ channel }) => channel },
      { title: 'Accounts', value: ({ whole: { accounts } }) => accounts },
      { title: 'Reached', value: ({ whole: { reached } }) => reached },
      { title: 'Responded', value: ({ whole: { responded } }) => responded },
      { title: 'Response', value: ({ whole: { rate } }) => share(rate) },
      ...(key === undefined
        ? []
        : [{ title: `In ${key}`, value: ({ periods: own }: ChannelResponse) => share(own[last]?.rate ?? null) }]),
    ],
    response,
  )
}

const MEASURES: Readonly<Record<string, string>> = {
  customers: 'customers',
  newCustomers: 'new customers',
  lostCustomers: 'lost customers',
  retention: 'retention',
  revenue: 'revenue',
  profit: 'profit',
  purchases: 'purchases',
  buyers: 'buyers',
  opened: 'deals opened',
  wins: 'deals won',
  losses: 'deals lost',
  closeRate: 'close rate',
  winRate: 'win rate',
  dealSize: 'deal size',
  cycleDays: 'days to win',
  touches: 'touches',
  reached: 'reached',
  response: 'response',
}

/** One line a reason, with all measures that it takes away. */
function refusals(refused: Trends['refused']): string[] {
  const byReason = new Map<string, string[]>()
  for (const [measure, reason] of Object.entries(refused)) {
    byReason.set(reason, [...(byReason.get(reason) ?? []), MEASURES[measure] ?? measure])
  }
  return [...byReason].map(([reason, measures]) => `No ${measures.join(', ')}: ${reason}`)
}

function recordsInWords({ records }: Trends): string {
  if (records.length === 0) return 'No dated orders, deals or touches are on record.'
  return `On record: ${records.map(({ kind, from, to }) => `${kind} ${from} to ${to}`).join(', ')}.`
}

/** `38% (18–65)`. */
function share(figure: TrendFigure): string | null {
  if (figure === null) return null
  const percent = (given: number): string => `${Math.round(given * 100)}`
  const { value, lo, hi } = figure
  return lo === null || hi === null ? `${percent(value)}%` : `${percent(value)}% (${percent(lo)}–${percent(hi)})`
}

/** `6,283 (4,565–8,442)`; without an interval how many it rests on: `8,971 of 5`. */
function mean(figure: TrendFigure): string | null {
  if (figure === null) return null
  const digits = Math.abs(figure.value) < 10 ? 1 : 0
  const short = (given: number): string => given.toLocaleString('en-US', { maximumFractionDigits: digits })
  const { value, lo, hi, n } = figure
  return lo === null || hi === null ? `${short(value)} of ${n}` : `${short(value)} (${short(lo)}–${short(hi)})`
}

function whole(given: number | null): number | null {
  return given === null ? null : Math.round(given)
}
