import { createHash } from 'node:crypto'
import type { Catalog, Market } from '../../market-data/index.ts'
import { raw, sql, value } from '../../query/index.ts'
import { keepReadings } from '../readings/keep-readings.ts'
import { recogniseQuestions } from './questions/recognise.ts'
import { settledQuestions } from './settled-questions.ts'
import { surveyColumns } from './survey-columns.ts'

/** Changes when scales are read from words in another way, so that all are read anew. */
const RULES = 1

/** What scales are read from: `imports` says which answers there are. */
export async function scalesStamp({ state }: Market, imports: string): Promise<string> {
  const settled = [...(await settledQuestions(state.db))].map(([instrument, questions]) => [instrument, ...questions])
  return createHash('sha256')
    .update(JSON.stringify([RULES, imports, settled]))
    .digest('hex')
    .slice(0, 32)
}

/**
 * Reads the words of scales as values, as `survey show` does, and keeps them in `scale_values`, so that rules may ask
 * `a.value >= 4` of them. Where an answer is worth something else than before, its account is noted in
 * `account_changes` (docs/decisions/0012, 0029). Linear in the answers.
 */
export async function readScaleValues(market: Market, catalog: Catalog, stamp: string): Promise<void> {
  const settled = await settledQuestions(market.state.db)
  const rows = (await surveyColumns(market, catalog)).flatMap(({ instrument, columns }) =>
    recogniseQuestions(columns, settled.get(instrument) ?? new Map()).flatMap(({ kind, scale, columns: parts }) =>
      kind !== 'scale' || scale === null
        ? []
        : parts.flatMap(({ column }) =>
            scale.map((point) => ({ key: [instrument, column.question, point.text].join('\n'), value: point.value })),
          ),
    ),
  )
  await keepReadings(market, {
    name: 'scales',
    stamp,
    table: 'scale_values',
    rows,
    says: raw('value'),
    noted: (changed) => sql`SELECT aid FROM answers WHERE aid != 0 AND value IS NULL AND text IS NOT NULL
      AND concat(ifNull(toString(instrument), ''), '\n', ifNull(toString(question), ''), '\n', text) IN (SELECT arrayJoin(${value(changed, 'Array(String)')}))`,
  })
}
