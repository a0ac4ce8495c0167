import type { z } from 'zod'
import { formatNumber, terminalTable } from '../../terminal-table.ts'
import type { originsSchema } from './origins-schema.ts'
import { STAGES } from './read-journey.ts'
import { percent } from './share-words.ts'

type Shown = z.output<typeof originsSchema>

/** Roles shown in a table of a terminal; JSON has all. */
const MOST_ROWS = 10

export function originsWords(found: Shown): string {
  const parts = [basis(found), initiator(found), journey(found), economicBuyer(found)]
  return parts.filter((part) => part !== '').join('\n\n')
}

function basis(found: Shown): string {
  const { segment, asOf, window, deals, known, initiatedBy, unknown, leftOut } = found
  const span = window.from === null ? '' : `, opened ${window.from} to ${window.to}`
  const untold = [
    [unknown.person, 'by somebody unknown'],
    [unknown.jobRole, 'by a person whose job role is unknown'],
    [unknown.severalAtOnce, 'by one of several people at the same moment'],
  ] as const
  const aside = [
    [leftOut.laterPurchases, 'renewals and expansions'],
    [leftOut.beforeTouches, 'opened before the first touch on record'],
    [leftOut.noOpening, 'without an opening date'],
    [leftOut.noAccount, 'of no known company'],
    [leftOut.membershipUnknown, 'for which it cannot be told whether the company was in the segment'],
  ] as const
  const listed = (counts: readonly (readonly [number, string])[]): string =>
    counts.flatMap(([count, what]) => (count === 0 ? [] : [`${formatNumber(count)} ${what}`])).join(', ')
  const [notKnown, left] = [listed(untold), listed(aside)]
  return [
    `${segment ?? 'The whole market'} on ${asOf}: ${formatNumber(deals)} first purchases${span}.`,
    `Begun by the buyer ${formatNumber(initiatedBy.buyer)}, by the seller ${formatNumber(initiatedBy.seller)}, unknown ${formatNumber(initiatedBy.unknown)}.`,
    `Of ${formatNumber(known)} it is known who of the buyer's people began${notKnown === '' ? '' : `; begun ${notKnown}`}.`,
    ...(left === '' ? [] : [`Left out: ${left}.`]),
  ].join('\n')
}

function initiator({ roles, reason, initiator: found, newcomers }: Shown): string {
  const head = `Who starts it: ${found === null ? 'not told' : found.words}. ${reason}`
  if (roles.length === 0) return head
  const table = terminalTable(
    [
      { title: 'First touch by', value: (row: Shown['roles'][number]) => row.words },
      { title: 'Deals', value: (row) => row.firstTouches },
      ...(newcomers === 0 ? [] : [{ title: 'New', value: (row: Shown['roles'][number]) => row.newcomers }]),
      { title: 'Share', value: (row) => percent(row.share) },
      { title: 'Of the people', value: (row) => percent(row.peopleShare) },
      { title: 'Times (95%)', value: times },
      { title: 'q', value: (row) => chance(row.q) },
    ],
    roles.slice(0, MOST_ROWS),
  )
  const note =
    'Times: 1 is as often as if the people had taken turns by lot. q: of ratios as clear as this one, the share expected to be chance alone.'
  return [head, '', table, note].join('\n')
}

function journey({ journey: steps, journeyDeals }: Shown): string {
  const roles = [...new Set(steps.map(({ words }) => words))].slice(0, MOST_ROWS)
  if (roles.length === 0) return ''
  const at = (words: string, stage: string): string | null => {
    const step = steps.find((each) => each.words === words && each.stage === stage)
    return step === undefined || step.touches === 0 ? null : percent(step.share)
  }
  const table = terminalTable(
    [
      { title: 'First engaged', value: (words: string) => words },
      ...STAGES.map((stage) => ({
        title: stage === 'before' ? 'Before opening' : stage[0]?.toUpperCase() + stage.slice(1),
        value: (words: string) => at(words, stage),
      })),
    ],
    roles,
  )
  return `${table}\nShare of ${formatNumber(journeyDeals)} closed deals in which the role came in there.`
}

function economicBuyer({ economicBuyer: found, economicBuyerBasis: of }: Shown): string {
  const head = `Who pays or decides: ${found === null ? 'not told' : found.words}. ${of.reason}`
  const { backFilled, undated } = of.leftOut
  const aside = [
    ...(backFilled === 0 ? [] : [`${formatNumber(backFilled)} written down after the close`]),
    ...(undated === 0 ? [] : [`${formatNumber(undated)} that do not say when they were written down`]),
  ]
  const left = aside.length === 0 ? [] : [`Left out, entries: ${aside.join(', ')}.`]
  if (of.roles.length === 0) return [head, ...left].join('\n')
  const table = terminalTable(
    [
      { title: 'In the CRM', value: (row: Shown['economicBuyerBasis']['roles'][number]) => row.words },
      { title: 'Entries', value: (row) => row.recorded },
      { title: 'Share', value: (row) => percent(row.share) },
      { title: 'Of the people', value: (row) => percent(row.peopleShare) },
      { title: 'Times (95%)', value: times },
      { title: 'There at the end', value: (row) => (row.won === 0 ? null : `${row.late} of ${row.won} won`) },
    ],
    of.roles.slice(0, MOST_ROWS),
  )
  return [head, '', table, ...left].join('\n')
}

function times({
  ratio,
  lo95,
  hi95,
}: {
  readonly ratio: number
  readonly lo95: number
  readonly hi95: number
}): string {
  return `${ratio.toFixed(1)} (${lo95.toFixed(1)} to ${hi95.toFixed(1)})`
}

function chance(q: number): string {
  return q < 0.001 ? '< 0.001' : q.toFixed(3)
}
