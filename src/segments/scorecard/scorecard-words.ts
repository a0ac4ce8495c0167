import { formatNumber, terminalTable } from '../../terminal-table.ts'
import { counted, percent } from './in-words.ts'
import type { Difference, Scorecard } from './scorecard-schema.ts'
import { changeWords, figureWords } from './tests/different.ts'

const MARKS = { pass: '✔', weak: '~', fail: '✘', unknown: '?' } as const

/** The scorecard as a card for a terminal. */
export function scorecardWords(card: Scorecard): string {
  const { segment, accounts, total, unknown, day } = card
  const lines = [
    `${segment ?? 'Rule'} on ${day}: ${formatNumber(accounts)} of ${counted(total, 'account')}${unknown === 0 ? '' : `; for ${formatNumber(unknown)} it cannot be told`}`,
    card.sentence,
    '',
  ]
  for (const test of card.tests) {
    lines.push(`${MARKS[test.verdict]} ${test.title} (${test.verdict}): ${test.reason}`)
  }
  lines.push(...differences(card), ...offer(card), ...overlaps(card), ...clauseReach(card))
  return lines.join('\n')
}

function differences({ different, currency }: Scorecard): string[] {
  const { differences: all, horizon, tests, notes } = different
  if (all.length === 0) return []
  const shown = all.filter(({ difference }) => difference !== null)
  const figure = (value: number | null, of: Difference): string | null =>
    value === null ? null : figureWords(value, of.unit, currency)
  const table = terminalTable(
    [
      { title: 'Against the rest', value: (row: Difference) => row.label },
      { title: 'Segment', value: (row) => figure(row.inside.value, row) },
      { title: 'Rest', value: (row) => figure(row.rest.value, row) },
      { title: 'Difference (95%)', value: (row) => range(row, (value) => changeWords(value, row.unit, currency)) },
      { title: 'n', value: (row) => `${formatNumber(row.inside.n)} / ${formatNumber(row.rest.n)}` },
      { title: 'q', value: (row) => chance(row.q) },
      { title: 'Earlier, later', value: (row) => halves(row, currency) },
    ],
    shown,
  )
  const lines =
    shown.length === 0
      ? []
      : [
          '',
          table,
          `q: of differences as clear as this one, the share expected to be chance alone, all ${tests} tests of this card counted.`,
        ]
  if (horizon !== null) {
    lines.push(
      `Deals count once they were opened ${Math.ceil(horizon.days)} days ago: nine in ten of ${formatNumber(horizon.deals)} were closed by then.`,
    )
  }
  const silent = all.filter(({ difference, reason }) => difference === null && reason !== null)
  for (const { label, reason } of silent) lines.push(`${label}: ${reason ?? ''}`)
  const late = Math.max(0, ...all.map(({ recordedLater }) => recordedLater))
  if (late > 0) {
    lines.push(
      `Up to ${formatNumber(late)} of those inside rest on a field first recorded later: taken as it was then.`,
    )
  }
  return [...lines, ...notes]
}

function offer({ offer: { products, inside, rest, source, reason, refused, leftOut } }: Scorecard): string[] {
  if (refused !== null || source === null) return []
  if (products.length === 0) return reason === null ? [] : ['', reason]
  const table = terminalTable(
    [
      { title: 'What they buy', value: (row: (typeof products)[number]) => row.product },
      { title: 'Segment', value: (row) => (row.inside.share === null ? null : percent(row.inside.share)) },
      { title: 'Rest', value: (row) => (row.rest.share === null ? null : percent(row.rest.share)) },
      { title: 'Difference (95%)', value: (row) => range(row, (value) => changeWords(value, 'share', '')) },
      { title: 'q', value: (row) => chance(row.q) },
    ],
    products,
  )
  const base = `Of ${counted(inside, 'account')} of the segment and ${formatNumber(rest)} others that bought anything.`
  const more = leftOut === 0 ? '' : ` ${counted(leftOut, 'product')} that fewer bought not shown.`
  return ['', table, `${base}${more}`, ...(reason === null ? [] : [reason])]
}

function overlaps({ defined: { overlaps: all, notCompared } }: Scorecard): string[] {
  const shared = all.filter(({ both }) => both > 0).slice(0, 5)
  const lines = shared.map(
    ({ name, both, jaccard, warning }) =>
      `Shares ${counted(both, 'account')} with ${name}, ${percent(jaccard ?? 0)} of both together${warning ? ': nearly the same' : ''}.`,
  )
  if (notCompared.length > 0)
    lines.push(`Not compared (about people, or no longer valid): ${notCompared.join(', ')}.`)
  return lines.length === 0 ? [] : ['', ...lines]
}

function clauseReach({ reachable: { clauses } }: Scorecard): string[] {
  if (clauses.length < 2) return []
  const of = ({ known, total }: { known: number; total: number }): string | null =>
    total === 0 ? null : percent(known / total)
  const table = terminalTable(
    [
      { title: 'Clause', value: (row: (typeof clauses)[number]) => row.sentence },
      { title: 'Prospects found', value: (row) => row.prospects.kept },
      { title: 'Can be told', value: (row) => of(row.prospects) },
      { title: 'Of those that bought', value: (row) => of(row.customers) },
    ],
    clauses,
  )
  return ['', table]
}

function range(
  { difference, low, high }: Pick<Difference, 'difference' | 'low' | 'high'>,
  words: (value: number) => string,
): string | null {
  if (difference === null || low === null || high === null) return null
  return `${words(difference)} (${words(low)} to ${words(high)})`
}

function halves({ earlier, later, unit }: Difference, currency: string): string | null {
  if (earlier === null || later === null) return null
  return `${changeWords(earlier, unit, currency)}, ${changeWords(later, unit, currency)}`
}

function chance(q: number | null): string | null {
  if (q === null) return null
  return q < 0.001 ? '< 0.001' : q.toFixed(3)
}
