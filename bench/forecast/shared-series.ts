import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'

/** A real series of whole periods: its first and last day are those of the first and the last period. */
export interface RealSeries {
  readonly name: string
  readonly grain: 'month' | 'week'
  readonly from: string
  readonly to: string
  readonly values: readonly number[]
}

const DATA = new URL('../../../shared/data/', import.meta.url)
const DAY = 86_400_000

type Row = Readonly<Record<string, string>>

export function sharedSeries(): RealSeries[] {
  const saas = rowsOf('saas-sales/SaaS-Sales_2020-2022.csv').map((row) => {
    const [month, day, year] = (row['Order Date'] ?? '').split('/').map(Number)
    return { at: Date.UTC(year ?? 0, (month ?? 1) - 1, day), amount: Number(row['Sales']) }
  })
  const retail = rowsOf('online-retail/online_retail_to_2011-08.csv.gz').map((row) => ({
    at: dayOf(row['InvoiceDate'] ?? ''),
    amount: Number(row['Quantity']) * Number(row['UnitPrice']),
  }))
  const crm = rowsOf('crm-sales/sales_pipeline_as_of_2017-09-30.csv')
    .filter((row) => row['deal_stage'] === 'Won')
    .map((row) => ({ at: dayOf(row['close_date'] ?? ''), amount: Number(row['close_value']) }))
  const won = crm.map(({ at }) => ({ at, amount: 1 }))
  return [
    series('saas-sales revenue', 'month', saas, Date.UTC(2022, 11, 31)),
    series('saas-sales revenue', 'week', saas, Date.UTC(2022, 11, 31)),
    series('online-retail revenue', 'week', retail, Date.UTC(2011, 7, 31)),
    series('crm-sales amount won', 'week', crm, Date.UTC(2017, 8, 30)),
    series('crm-sales deals won', 'week', won, Date.UTC(2017, 8, 30)),
    series('online-retail revenue', 'month', retail, Date.UTC(2011, 7, 31)),
  ]
}

/** Sums by month, or by week from Monday on; periods that the records do not cover from end to end are left out. */
function series(
  name: string,
  grain: 'month' | 'week',
  amounts: readonly { readonly at: number; readonly amount: number }[],
  lastDay: number,
): RealSeries {
  const first = amounts.reduce((least, { at }) => Math.min(least, at), Number.POSITIVE_INFINITY)
  const starts: number[] = []
  for (let at = periodStart(first, grain); at <= lastDay + DAY; at = nextStart(at, grain)) starts.push(at)
  // Records that begin on the first working day of a month, or within a week, are whole all the same from the next on.
  if ((starts[0] ?? 0) < first - 4 * DAY) starts.shift()
  const values = starts.slice(0, -1).map(() => 0)
  for (const { at, amount } of amounts) {
    const place = starts.findLastIndex((start) => start <= at)
    if (place >= 0 && place < values.length) values[place] = (values[place] ?? 0) + amount
  }
  const day = (at: number) => new Date(at).toISOString().slice(0, 10)
  return { name, grain, from: day(starts[0] ?? 0), to: day((starts.at(-1) ?? 0) - DAY), values }
}

function periodStart(at: number, grain: 'month' | 'week'): number {
  const date = new Date(at)
  if (grain === 'month') return Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1)
  return Math.floor(at / DAY) * DAY - ((date.getUTCDay() + 6) % 7) * DAY
}

function nextStart(at: number, grain: 'month' | 'week'): number {
  const date = new Date(at)
  return grain === 'week' ? at + 7 * DAY : Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1)
}

function dayOf(text: string): number {
  return Date.parse(`${text.slice(0, 10)}T00:00:00Z`)
}

function rowsOf(file: string): Row[] {
  const bytes = readFileSync(new URL(file, DATA))
  const text = file.endsWith('.gz') ? gunzipSync(bytes) : bytes
  return parse<Row>(text, { columns: true, bom: true, relax_quotes: true })
}
