import { identifier, join, raw, type Sql, sql, value } from '../../query/index.ts'
import type { KindName } from '../kinds/field.ts'
import {
  type AccountReading,
  converted,
  localDate,
  numberOf,
  type Page,
  rowsOfAccount,
  textOf,
} from './account-rows.ts'

/** What happened, in the order in which it is told when it happened at the same moment. */
export const EVENT_KINDS = ['created', 'deal_opened', 'deal_closed', 'order', 'touch', 'usage', 'answer'] as const
export type EventKind = (typeof EVENT_KINDS)[number]

export interface TimelineEvent {
  readonly at: string
  readonly kind: EventKind
  /** The kind of touch, the deal, the product, the feature, the question. */
  readonly what: string | null
  /** Of a touch. */
  readonly channel: string | null
  readonly campaign: string | null
  readonly message: string | null
  readonly startedBy: string | null
  /** The contact, by id or e-mail. */
  readonly person: string | null
  /** The deal, by id or name. */
  readonly deal: string | null
  /** Of a deal that was closed: won or lost. */
  readonly status: string | null
  /** Of a deal or order, as recorded, in `currency`; of usage, how much in that month; of an answer, the number. */
  readonly amount: number | null
  readonly currency: string | null
  /** Won or lost because; the answer in words. */
  readonly text: string | null
}

export interface Timeline {
  readonly total: number
  readonly events: readonly TimelineEvent[]
  /** Events without a date: they are not on the line. */
  readonly undated: number
  /** Months with events, ascending, over all pages. */
  readonly months: readonly MonthOfEvents[]
}

export interface MonthOfEvents {
  /** `2026-03`, in the workspace's time zone. */
  readonly month: string
  readonly touches: number
  readonly deals: number
  readonly orders: number
  /** In the currency of the workspace. */
  readonly revenue: number
  readonly usage: number
  readonly answers: number
}

/** Everything dated about an account, the newest first: a page of it, and how much there is in each month. */
export async function accountTimeline(reading: AccountReading, page: Page): Promise<Timeline> {
  const { market, catalog, signal } = reading
  const all = join(
    SOURCES.map((make) => sql`(${make(reading)})`),
    ' UNION ALL ',
  )
  const limits = sql`LIMIT ${value(page.limit, 'UInt32')} OFFSET ${value(page.offset, 'UInt32')}`
  const month = sql`formatDateTime(toTimeZone(at, ${value(catalog.settings.timeZone, 'String')}), '%Y-%m')`
  const [rows, months] = await Promise.all([
    market.engine.rows(
      sql`SELECT ${localDate(catalog, raw('at'))} AS s_at, * EXCEPT at FROM (${all}) WHERE at IS NOT NULL
        ORDER BY at DESC, s_kind DESC, s_what, s_person, s_amount, s_text ${limits}`,
      { signal },
    ),
    market.engine.rows(
      sql`SELECT ${month} AS month, count() AS total, countIf(s_kind = ${n('touch')}) AS touches,
        countIf(s_kind IN (${n('deal_opened')}, ${n('deal_closed')})) AS deals, countIf(s_kind = ${n('order')}) AS orders,
        sumIf(ifNull(worth, 0), s_kind = ${n('order')}) AS revenue, countIf(s_kind = ${n('usage')}) AS usage,
        countIf(s_kind = ${n('answer')}) AS answers
        FROM (${all}) GROUP BY month ORDER BY month`,
      { signal },
    ),
  ])
  // A missing date has no month.
  const dated = months.filter((row) => row.month !== null)
  const count = (some: typeof months): number => some.reduce((sum, row) => sum + Number(row.total), 0)
  return {
    total: count(dated),
    undated: count(months) - count(dated),
    events: rows.map(readEvent),
    months: dated.map((row) => ({
      month: String(row.month),
      touches: Number(row.touches),
      deals: Number(row.deals),
      orders: Number(row.orders),
      revenue: Number(row.revenue),
      usage: Number(row.usage),
      answers: Number(row.answers),
    })),
  }
}

/** Every source gives these columns, missing ones as NULL, so that they can stand in one list. */
const TEXTS = [
  'what',
  'channel',
  'campaign',
  'message',
  'startedBy',
  'person',
  'deal',
  'status',
  'currency',
  'text',
] as const

interface EventSource {
  readonly kind: EventKind
  readonly at: Sql
  readonly texts?: Partial<Record<(typeof TEXTS)[number], Sql>>
  readonly amount?: Sql
  /** The amount in the currency of the workspace. */
  readonly worth?: Sql
  /** What stands after FROM. */
  readonly from: Sql
}

function events({ kind, at, texts = {}, amount, worth, from }: EventSource): Sql {
  const columns = TEXTS.map(
    (name) => sql`CAST(${texts[name] ?? raw('NULL')}, 'Nullable(String)') AS ${identifier(`s_${name}`)}`,
  )
  const number = (stored: Sql | undefined): Sql => sql`CAST(${stored ?? raw('NULL')}, 'Nullable(Float64)')`
  return sql`SELECT CAST(${at}, 'Nullable(DateTime64(3, \\'UTC\\'))') AS at, ${n(kind)} AS s_kind, ${join(columns, ', ')},
    ${number(amount)} AS s_amount, ${number(worth)} AS worth FROM ${from}`
}

const SOURCES: readonly ((reading: AccountReading) => Sql)[] = [
  (reading) =>
    events({ kind: 'created', at: raw('created_at'), from: of(reading, 'accounts', raw('created_at IS NOT NULL')) }),
  (reading) => deal(reading, 'deal_opened', raw('opened_at'), raw('1')),
  (reading) => deal(reading, 'deal_closed', raw('closed_at'), raw("ifNull(status != 'open', closed_at IS NOT NULL)")),
  (reading) =>
    events({
      kind: 'order',
      at: raw('at'),
      texts: { what: raw('product'), currency: currencyOf(reading) },
      amount: raw('revenue'),
      worth: converted(reading.catalog, 'orders', 'revenue'),
      from: of(reading, 'orders'),
    }),
  (reading) =>
    events({
      kind: 'touch',
      at: raw('at'),
      texts: {
        what: raw('kind'),
        channel: raw('channel'),
        campaign: raw('campaign'),
        message: raw('message'),
        startedBy: raw('initiated_by'),
        person: raw('contact'),
        deal: raw('deal'),
      },
      from: of(reading, 'touches'),
    }),
  usagePeaks,
  (reading) =>
    events({
      kind: 'answer',
      at: raw('at'),
      texts: {
        what: raw('ifNull(wording, question)'),
        campaign: raw('instrument'),
        person: raw('ifNull(contact, respondent)'),
        text: raw('text'),
      },
      amount: raw('value'),
      from: of(reading, 'answers'),
    }),
]

function deal(reading: AccountReading, kind: EventKind, at: Sql, only: Sql): Sql {
  return events({
    kind,
    at,
    texts: {
      what: raw('name'),
      deal: raw('ifNull(id, name)'),
      status: raw('status'),
      currency: currencyOf(reading),
      ...(kind === 'deal_closed' ? { text: raw('reason') } : {}),
    },
    amount: raw('amount'),
    worth: converted(reading.catalog, 'deals', 'amount'),
    from: of(reading, 'deals', only),
  })
}

/** Of each feature the month in which it was used most, dated at its last use in that month; the first of equal months. */
function usagePeaks(reading: AccountReading): Sql {
  const zone = value(reading.catalog.settings.timeZone, 'String')
  const months = sql`SELECT feature, sum(ifNull(amount, 1)) AS used, max(at) AS last, toStartOfMonth(toTimeZone(at, ${zone})) AS month
    FROM ${of(reading, 'usage', raw('at IS NOT NULL'))} GROUP BY feature, month`
  return events({
    kind: 'usage',
    at: raw('peak.2'),
    texts: { what: raw('feature') },
    amount: raw('peak.1'),
    from: sql`(SELECT feature, argMax((used, last), (used, -toInt64(toUnixTimestamp(toDateTime(month))))) AS peak FROM (${months}) GROUP BY feature)`,
  })
}

function of(reading: AccountReading, kind: KindName, only: Sql = raw('1')): Sql {
  return sql`${rowsOfAccount(reading, kind)} AND ${only}`
}

/** An amount without a currency is in that of the workspace. */
function currencyOf({ catalog }: AccountReading): Sql {
  return sql`ifNull(currency, ${value(catalog.settings.currency, 'String')})`
}

/** Kinds go through the engine as numbers: their order is that of `EVENT_KINDS`. */
function n(kind: EventKind): Sql {
  return raw(`toUInt8(${EVENT_KINDS.indexOf(kind)})`)
}

function readEvent(row: Readonly<Record<string, unknown>>): TimelineEvent {
  const kind = EVENT_KINDS[Number(row.s_kind)]
  if (kind === undefined) throw new Error(`no kind of event ${String(row.s_kind)}`)
  return {
    at: textOf(row, 'at') ?? '',
    kind,
    what: textOf(row, 'what'),
    channel: textOf(row, 'channel'),
    campaign: textOf(row, 'campaign'),
    message: textOf(row, 'message'),
    startedBy: textOf(row, 'startedBy'),
    person: textOf(row, 'person'),
    deal: textOf(row, 'deal'),
    status: textOf(row, 'status'),
    amount: numberOf(row, 'amount'),
    currency: textOf(row, 'currency'),
    text: textOf(row, 'text'),
  }
}
