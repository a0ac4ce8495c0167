import { z } from 'zod'
import { cellText } from '../../csv-line.ts'
import type { Market } from '../../market-data/index.ts'
import { defineOperation, fileField } from '../../operation.ts'
import { segmentSize } from '../../segments/index.ts'
import { formatNumber, terminalTable } from '../../terminal-table.ts'
import { refuseUnwritable } from '../../whole-file.ts'
import { TARGET_FORMATS } from '../formats/formats.ts'
import { countPeople, countTargets, targetRows } from '../list-targets.ts'
import { planTargets } from '../plan-targets.ts'
import { refuseRowCount, rowCountProblem } from '../row-count.ts'
import { surveyRows } from '../survey-rows.ts'
import { formatName, targetRequest } from '../target-request.ts'
import { cellsOf, writeList } from '../write-list.ts'
import { championSchema, championShown, championWords, leftOutSchema } from './page-schemas.ts'

/** Rows that come back with the result when nothing else is said. */
const SHOWN = 10
/** The most rows a result carries: longer lists go to a file. */
const MOST_SHOWN = 1000

const cell = z.union([z.string(), z.number(), z.boolean(), z.null()])

export const list = defineOperation<Market>()({
  name: 'target list',
  summary: 'The target accounts of a segment, in order, on screen or as a file for a CRM or an ad platform.',
  access: 'read',
  positional: ['segment'],
  input: targetRequest.extend({
    limit: z.int().min(1).optional().describe('At most so many accounts; default all in a file, 10 on screen.'),
    people: z.boolean().default(false).describe('List the people at these accounts who may be contacted.'),
    format: formatName.optional().describe(TARGET_FORMATS.map(({ name, about }) => `${name}: ${about}`).join('; ')),
    out: z.string().optional().describe('Write the whole list to this file.').meta(fileField('write')),
    force: z.boolean().default(false).describe('Overwrite the file when it is there.'),
  }),
  output: z.object({
    /** The saved segment; null when a rule was given. */
    segment: z.string().nullable(),
    rule: z.string(),
    sentence: z.string(),
    /** Accounts of the segment. */
    total: z.number(),
    /** Accounts for which the rule cannot be told, because something is missing: not listed. */
    unknown: z.number(),
    /** Accounts listed. */
    listed: z.number(),
    leftOut: z.array(leftOutSchema),
    /** Accounts of the segment whose lifecycle is not recorded and was taken from deals and orders. */
    lifecycleAssumed: z.number(),
    /** Only for a list of people. */
    people: z
      .object({
        /** People at the listed accounts. */
        total: z.number(),
        listed: z.number(),
        leftOut: z.array(z.object({ reason: z.string(), people: z.number() })),
      })
      .optional(),
    /** Rows of no use to the format's receiver, with the reason: not in the list. */
    unusable: z.array(z.object({ reason: z.string(), rows: z.number() })),
    /** Why the receiver would refuse a file of this list for its length; null when it would not. */
    tooShortOrLong: z.string().nullable(),
    orderedBy: z.string(),
    champion: championSchema,
    format: z.string(),
    columns: z.array(z.string()),
    /** The first rows, by column. */
    rows: z.array(z.record(z.string(), cell)),
    written: z
      .object({
        file: z.string(),
        rows: z.number(),
        /** Cells that got an apostrophe in front so that no spreadsheet runs them as a formula. */
        neutralised: z.number(),
      })
      .optional(),
  }),
  writes: ({ format }) => TARGET_FORMATS.find((each) => each.name === format)?.encoding ?? 'csv',
  run: async (market, input, context) => {
    const { signal } = context
    if (input.out !== undefined) await refuseUnwritable({ field: 'out', file: input.out, force: input.force })
    const plan = await planTargets(market, input, signal)
    const { query, format, listOf, chosen } = plan
    context.progress({ message: 'Counting accounts' })
    const [counts, people, size] = await Promise.all([
      countTargets(market, query, signal),
      listOf === 'people' ? countPeople(market, query, signal) : undefined,
      segmentSize(market, plan.book, chosen.rule, undefined, signal),
    ])
    const listed = Math.min(counts.eligible, input.limit ?? counts.eligible)
    const most = people?.willing ?? listed
    if (input.out !== undefined) refuseRowCount(format, most)

    const shown = Math.min(input.limit ?? SHOWN, input.out === undefined ? MOST_SHOWN : SHOWN)
    const survey = surveyRows(targetRows(market, query, format, listOf, signal), format, shown)
    let written: { file: string; rows: number; neutralised: number } | undefined
    if (input.out !== undefined) {
      const { file, rows, neutralised } = await writeList({
        format,
        list: listOf,
        included: plan.included,
        rows: survey.rows,
        file: input.out,
        force: input.force,
        onRows: (done) => context.progress({ message: 'Writing rows', done, total: most }),
      })
      written = { file, rows, neutralised }
    } else {
      await survey.finish()
    }
    const { first, unusable } = survey.found()
    const read = cellsOf({ format, list: listOf, included: plan.included })
    const useless = unusable.reduce((sum, each) => sum + each.rows, 0)
    const usable = (people?.willing ?? listed) - useless
    const refused = rowCountProblem(format, usable)
    return {
      segment: chosen.segment?.name ?? null,
      rule: chosen.rule.text,
      sentence: chosen.sentence,
      total: counts.total,
      unknown: size.unknown,
      listed: listOf === 'accounts' ? listed - useless : listed,
      leftOut: [...counts.leftOut],
      lifecycleAssumed: counts.lifecycleAssumed,
      ...(people === undefined
        ? {}
        : {
            people: {
              total: people.total,
              listed: people.willing - useless,
              leftOut: [{ reason: 'may_not_be_contacted', people: people.total - people.willing }],
            },
          }),
      unusable,
      tooShortOrLong: refused?.message.replace(' Nothing was written.', '') ?? null,
      orderedBy: plan.orderedBy,
      champion: championShown(plan.champion),
      format: format.name,
      columns: [...plan.columns],
      rows: first.map((row) =>
        Object.fromEntries(
          read(row).map((value, index) => [
            plan.columns[index] ?? '',
            value !== null && typeof value === 'object' ? cellText(value) : value,
          ]),
        ),
      ),
      ...(written === undefined ? {} : { written }),
    }
  },
  print: (result) => {
    const what = result.people === undefined ? 'accounts' : 'people'
    const number = result.people?.listed ?? result.listed
    const lines = [
      `${result.segment === null ? '' : `${result.segment}: `}${result.sentence}`,
      `${formatNumber(result.total)} accounts; ${formatNumber(result.listed)} listed${
        result.people === undefined ? '' : `, ${formatNumber(number)} people at them`
      }, ordered by ${result.orderedBy}.`,
    ]
    if (result.champion !== null) lines.push(championWords(result.champion))
    const left = result.leftOut.filter((each) => each.accounts > 0)
    if (left.length > 0) {
      lines.push('Left out:', ...left.map((each) => `  ${formatNumber(each.accounts).padStart(9)}  ${each.because}`))
    }
    for (const each of result.people?.leftOut.filter(({ people }) => people > 0) ?? []) {
      lines.push(
        `  ${formatNumber(each.people).padStart(9)}  people who may not be contacted, or of whom nobody knows`,
      )
    }
    for (const each of result.unusable) lines.push(`  ${formatNumber(each.rows).padStart(9)}  ${each.reason}`)
    if (result.unknown > 0) {
      lines.push(
        `For ${formatNumber(result.unknown)} more the rule cannot be told: something it asks for is missing.`,
      )
    }
    if (result.lifecycleAssumed > 0) {
      const many = formatNumber(result.lifecycleAssumed)
      lines.push(`${many} have no lifecycle on record: it was taken from their deals and orders.`)
    }
    if (result.rows.length > 0) {
      const filled = result.columns.filter((name) =>
        result.rows.some((row) => row[name] !== null && row[name] !== ''),
      )
      const columns = filled.map((title) => ({
        title,
        // A year is a name, not an amount: 1999, not 1,999.
        value: (row: (typeof result.rows)[number]) => (/year/i.test(title) ? String(row[title] ?? '') : row[title]),
      }))
      lines.push('', terminalTable(columns, result.rows))
      if (number > result.rows.length) lines.push(`… and ${formatNumber(number - result.rows.length)} more ${what}.`)
    }
    if (result.written !== undefined) {
      const { file, rows, neutralised } = result.written
      const safe =
        neutralised === 0
          ? ''
          : ` ${formatNumber(neutralised)} cells got an apostrophe so that no spreadsheet runs them.`
      lines.push('', `${formatNumber(rows)} rows written to ${file} (${result.format}).${safe}`)
    }
    return lines.join('\n')
  },
})
