import { z } from 'zod'
import type { Market } from '../../market-data/index.ts'
import { defineOperation } from '../../operation.ts'
import { ProblemError } from '../../problem.ts'
import { readThresholds } from '../../state/index.ts'
import { formatNumber, terminalTable } from '../../terminal-table.ts'
import { readAsOf } from '../as-of.ts'
import { findSegment } from '../find-segment.ts'
import { type CompanySegment, type SegmentOverlap, segmentOverlap } from '../overlap/segment-overlap.ts'
import { bookRule, openRuleBook, type RuleBook } from '../rule-book.ts'
import { colourSchema } from '../segment-colour.ts'
import { runOf } from '../segment-size.ts'

export const overlap = defineOperation<Market>()({
  name: 'segment overlap',
  summary:
    'How segments overlap: every pair, every combination, who is in none, and how much of the market they cover.',
  access: 'read',
  positional: ['names'],
  input: z.strictObject({
    names: z.array(z.string()).default([]).describe('Saved segments about companies; without any, all of them.'),
    asOf: z.iso.date().optional().describe('As the market stood at the end of that day.'),
  }),
  output: z.object({
    at: z.string().describe('The moment the market is seen at.'),
    total: z.number().describe('All accounts.'),
    covered: z.number().describe('Accounts in at least one of the segments.'),
    coverage: z.number().nullable().describe('Their share, 0 to 1; nothing in an empty market.'),
    none: z.number().describe('Accounts in none of them.'),
    undecided: z
      .number()
      .describe(
        'Of those in none, the ones that may be in one after all: something that a rule asks for is missing.',
      ),
    threshold: z.number().describe('A pair that is more alike than this is marked.'),
    segments: z.array(
      z.object({
        name: z.string(),
        colour: colourSchema,
        sentence: z.string(),
        accounts: z.number(),
        unknown: z.number().describe('Accounts for which it cannot be told.'),
        alone: z.number().describe('Accounts in this one and in no other of these.'),
      }),
    ),
    pairs: z
      .array(
        z.object({
          left: z.string(),
          right: z.string(),
          accounts: z.number().describe('In both.'),
          either: z.number().describe('In at least one of the two.'),
          leftShare: z
            .number()
            .describe('Those in both as a share of the left one; 1 where it lies wholly in the right.'),
          rightShare: z.number().describe('The same of the right one.'),
          jaccard: z.number().describe('Those in both as a share of those in either (Jaccard index), 0 to 1.'),
          warning: z.boolean().describe('Above the threshold: nearly the same segment twice.'),
        }),
      )
      .describe('Every two that share an account, the most alike first; two that are not here share none.'),
    combinations: z
      .array(z.object({ segments: z.array(z.string()), accounts: z.number() }))
      .describe('Accounts in exactly these segments and no other, the largest first.'),
    further: z
      .object({ combinations: z.number(), accounts: z.number() })
      .describe('Smaller combinations that are not listed.'),
    leftOut: z
      .array(z.object({ name: z.string(), reason: z.string() }))
      .describe('Segments that cannot be compared.'),
  }),
  run: async (market, { names, asOf: day }, { signal }) => {
    const book = await openRuleBook(market)
    const asOf = readAsOf(day, book.catalog)
    const { chosen, leftOut } = choose(book, names)
    const threshold = (await readThresholds(market.state.db))['overlap-warning']
    const run = runOf(market, book, asOf)
    const { segments, pairs, combinations, ...counts } = await segmentOverlap(market, run, chosen, threshold, signal)
    return {
      at: (asOf ?? run.now).toISOString(),
      threshold,
      ...counts,
      segments: [...segments],
      pairs: [...pairs],
      combinations: combinations.map((each) => ({ segments: [...each.segments], accounts: each.accounts })),
      leftOut,
    }
  },
  print: (shown) => {
    const { segments, pairs, combinations, further } = shown
    if (segments.length === 0)
      return 'No segment about companies is saved yet. Save one: brushwork segment save NAME RULE'
    const share = shown.coverage === null ? '' : ` (${percent(shown.coverage)})`
    const maybe = shown.undecided === 0 ? '' : `; for ${formatNumber(shown.undecided)} of them it cannot be told`
    const lines = [
      `${formatNumber(shown.covered)} of ${formatNumber(shown.total)} accounts${share} are in at least one of ${segments.length} segments.`,
      `${formatNumber(shown.none)} are in none${maybe}.`,
      '',
      terminalTable(
        [
          { title: 'Segment', value: (row: (typeof segments)[number]) => row.name },
          { title: 'Accounts', value: (row) => row.accounts },
          { title: 'In no other', value: (row) => row.alone },
          { title: 'Unknown', value: (row) => row.unknown },
        ],
        segments,
      ),
    ]
    if (pairs.length > 0) {
      lines.push(
        '',
        'In both, as a share of those in either:',
        terminalTable(
          [
            { title: 'Segment', value: (row: (typeof pairs)[number]) => row.left },
            { title: 'and', value: (row) => row.right },
            { title: 'Both', value: (row) => row.accounts },
            { title: 'Either', value: (row) => row.either },
            { title: 'Share', value: (row) => percent(row.jaccard) },
            { title: '', value: (row) => pairWords(row, shown.threshold) },
          ],
          pairs,
        ),
      )
    } else if (segments.length > 1) lines.push('', 'No two of them share an account.')
    if (combinations.length > 0) {
      lines.push('', 'Exactly in:')
      const widest = Math.max(...combinations.map(({ accounts }) => formatNumber(accounts).length))
      for (const { accounts, segments: of } of combinations) {
        lines.push(`  ${formatNumber(accounts).padStart(widest)}  ${of.join(' + ')}`)
      }
    }
    if (further.combinations > 0) {
      lines.push(
        `and ${formatNumber(further.combinations)} smaller combinations with ${formatNumber(further.accounts)} accounts`,
      )
    }
    for (const { name, reason } of shown.leftOut) lines.push('', `Left out: ${name}. ${reason}`)
    return lines.join('\n')
  },
})

function pairWords(pair: SegmentOverlap['pairs'][number], threshold: number): string {
  if (pair.warning) return `above ${percent(threshold)}: nearly the same`
  if (pair.leftShare === 1) return `${pair.left} lies within`
  return pair.rightShare === 1 ? `${pair.right} lies within` : ' '
}

/** `12.3%`. */
function percent(share: number): string {
  return `${formatNumber(Math.round(share * 1000) / 10)}%`
}

function choose(book: RuleBook, names: readonly string[]) {
  const wanted =
    names.length === 0 ? book.segments : [...new Set(names)].map((name) => findSegment(book.segments, name))
  const chosen: CompanySegment[] = []
  const leftOut: { name: string; reason: string }[] = []
  for (const segment of wanted) {
    const booked = bookRule(book, segment.rule)
    if ('problems' in booked) {
      leftOut.push({ name: segment.name, reason: `It is no longer valid: ${booked.problems[0]?.message ?? ''}` })
    } else if (booked.rule.subject === 'contact') {
      leftOut.push({ name: segment.name, reason: 'It is about people, and the others are about companies.' })
    } else chosen.push({ ...segment, booked })
  }
  if (names.length > 0 && leftOut.length > 0) {
    throw new ProblemError(
      leftOut.map(({ name, reason }) => ({
        code: 'segment_not_comparable',
        message: `${name} cannot be compared. ${reason}`,
        at: { field: 'names', value: name },
        hint: 'For people ask for their companies: contacts.exists(c, …). See the segments with: brushwork segment list',
      })),
    )
  }
  return { chosen, leftOut }
}
