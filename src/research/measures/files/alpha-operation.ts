import { join } from 'node:path'
import { z } from 'zod'
import { type Market, readTable } from '../../../market-data/index.ts'
import { defineOperation, fileField } from '../../../operation.ts'
import { refuse } from '../../../problem.ts'
import { krippendorffAlpha } from '../../../statistics/index.ts'
import { terminalTable } from '../../../terminal-table.ts'
import { verdictOf } from '../agreement-of.ts'
import { countWords } from '../count-words.ts'

/** What people write for "I did not code this". */
const MISSING = new Set(['', 'na', 'n/a', '#n/a', '.'])

/** Agreement of coders whose codes are in a file, without importing it. */
export const researchAlpha = defineOperation<Market>()({
  name: 'research alpha',
  summary: 'How far coders agree (Krippendorff’s alpha), from a file with a column for each coder.',
  access: 'read',
  input: z.strictObject({
    file: z
      .string()
      .min(1)
      .meta(fileField('read'))
      .describe('CSV or Excel: what was coded, then a column for each coder. Blank, NA or . is not coded.'),
  }),
  output: z.object({
    file: z.string(),
    coders: z.array(z.object({ coder: z.string(), coded: z.number() })),
    rows: z.number(),
    units: z.number().describe('Rows that at least two coded; the others tell nothing of agreement.'),
    alpha: z
      .number()
      .nullable()
      .describe('1: they always agree; 0: no better than chance. Null: nothing to agree on.'),
    lo: z.number().nullable().describe('95% interval, by drawing rows again.'),
    hi: z.number().nullable(),
    verdict: z.enum(['firm', 'tentative', 'not agreed']).nullable(),
    reason: z.string(),
    values: z.array(z.object({ value: z.string(), times: z.number() })).describe('Most frequent first.'),
  }),
  run: async (market, { file }, { signal, progress }) => {
    const table = await readTable(file, { tempFolder: join(market.folder, 'import'), signal, progress })
    const names = table.columns.slice(1)
    if (names.length < 2) {
      refuse(
        'coders_too_few',
        `${table.name} has ${countWords(names.length, 'column', 'columns')} of codes; agreement needs two coders.`,
        {
          at: { file: table.name, field: 'file' },
          hint: 'The first column says what was coded, each further one is a coder.',
        },
      )
    }
    const units = table.rows.map((row) => row.slice(1).map((cell) => (MISSING.has(cell.toLowerCase()) ? null : cell)))
    const coders = names.map((coder, place) => ({
      coder,
      coded: units.filter((unit) => unit[place] !== null).length,
    }))
    const times = new Map<string, number>()
    for (const value of units.flat()) if (value !== null) times.set(value, (times.get(value) ?? 0) + 1)
    const values = [...times]
      .map(([value, count]) => ({ value, times: count }))
      .sort((one, other) => other.times - one.times)
    const found = krippendorffAlpha(units)
    const common = { file: table.name, coders, rows: units.length, units: found.units, values }
    if ('reason' in found) {
      const reason =
        found.reason === 'nothing twice'
          ? 'Cannot be told: no row was coded by two.'
          : 'Cannot be told: every code is the same, so that agreement by chance is certain.'
      return { ...common, alpha: null, lo: null, hi: null, verdict: null, reason }
    }
    const { alpha, limits } = found
    const verdict = verdictOf(alpha)
    return {
      ...common,
      alpha,
      lo: limits?.low ?? null,
      hi: limits?.high ?? null,
      verdict,
      reason: VERDICT_WORDS[verdict],
    }
  },
  print: ({ file, coders, rows, units, alpha, lo, hi, reason, values }) =>
    [
      `${file}: ${countWords(rows, 'row', 'rows')}, ${countWords(units, 'of them coded', 'of them coded')} by at least two of ${coders.length} coders (${coders.map((each) => `${each.coder} ${each.coded.toLocaleString('en')}`).join(', ')}).`,
      alpha === null
        ? reason
        : `Krippendorff’s alpha ${alpha.toFixed(4)}${lo === null || hi === null ? ' (no interval: a value is too rare)' : ` [${lo.toFixed(3)}, ${hi.toFixed(3)}]`}: ${reason}`,
      'Alpha is how far coders agree beyond chance: 1 always, 0 not at all. What somebody left out is missing, not a disagreement.',
      '',
      terminalTable(
        [
          { title: 'code', value: (row) => row.value },
          { title: 'times', value: (row) => row.times },
        ],
        values.slice(0, 20),
      ),
      ...(values.length > 20 ? [`and ${values.length - 20} more`] : []),
    ].join('\n'),
})

const VERDICT_WORDS = {
  firm: 'firm (.80 or more): it can be relied on.',
  tentative: 'tentative (.667 to .80): for careful conclusions only.',
  'not agreed': 'not agreed (below .667): sharpen what the codes mean, and code again.',
} as const
