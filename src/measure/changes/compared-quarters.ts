import { refuse } from '../../problem.ts'
import { dayOf, momentOf, type Run } from '../../segments/index.ts'
import { lastPeriods, listPeriods } from '../periods/list-periods.ts'
import type { Period } from '../periods/period.ts'
import { DAY, type Series, type Span } from './read-spans.ts'

export interface ComparedQuarters {
  readonly before: Period
  readonly after: Period
  /** All quarters from the one to the other, both included: what `periodPlace` asks for. */
  readonly periods: readonly Period[]
  readonly seasonal: boolean
  readonly why: string
  readonly recordsEnd: string | null
}

/** Where records stand still for longer, something is missing, and no trickle of it. */
const LONGEST_SILENCE = 14

/**
 * The quarter asked for (else the last whole one of what is recorded latest) and the same quarter a year before where at least
 * one series is recorded in both from end to end, so that seasons are no change; else the quarter before.
 */
export function chooseQuarters(run: Run, spans: readonly Span[], asked: string | undefined): ComparedQuarters {
  const { settings } = run.catalog
  const whole = spans.filter(({ name }) => name === '')
  const first = Math.min(...whole.map((span) => span.first))
  const known = Math.max(...whole.map((span) => knownOf(span, run)))
  if (whole.length === 0) {
    refuse('no_records', 'There is nothing dated on record yet: no order, no deal and no touch says when it was.', {
      hint: 'Import a file with: brushwork import FILE',
    })
  }
  const quarters = listPeriods(settings, 'quarter', { from: first, known })
  const wholeOnes = quarters.filter(({ partial }) => !partial)
  const place = asked === undefined ? wholeOnes.length - 1 : quarters.findIndex(({ key }) => key === asked)
  const after = quarters[place]
  const field = { field: 'quarter', value: asked ?? '' }
  const shown = wholeOnes.map(({ key }) => key)
  if (after === undefined || place < 1) {
    const range = shown.length < 2 ? '' : `Whole quarters that can be compared: ${shown[1]} to ${shown.at(-1)}.`
    const message =
      asked === undefined
        ? `Needs two quarters on record, has ${shown.length === 0 ? 'no whole one' : `one whole one, ${shown[0]}`}.`
        : `${asked} cannot be compared: ${after === undefined ? 'nothing is on record of it' : 'nothing is on record before it'}.`
    refuse('no_quarter', message, { at: field, hint: range === '' ? 'Import older records.' : range })
  }
  if (after.partial) {
    refuse(
      'quarter_not_over',
      `${after.key} is not over in the records: they end on ${dayOf(new Date(known), run)}.`,
      {
        at: field,
        hint: `The last whole quarter is ${shown.at(-1) ?? 'not there yet'}.`,
      },
    )
  }
  const yearBefore = quarters[place - 4]
  const seasonal =
    yearBefore !== undefined && whole.some((span) => missing(span, [yearBefore, after], run) === undefined)
  const before = (seasonal ? yearBefore : quarters[place - 1]) as Period
  const why = seasonal
    ? 'the same quarter a year before, so that seasons are no change'
    : 'the quarter before: the records do not hold the same quarter a year before, so a season may look like a change'
  const end = Math.max(...whole.map(({ last }) => last))
  const recordsEnd = known < momentOf(run).getTime() ? dayOf(new Date(end), run) : null
  return { before, after, periods: quarters.slice(quarters.indexOf(before), place + 1), seasonal, why, recordsEnd }
}

/** Until when a series tells what happened, as `knownUntil` reckons. */
function knownOf(span: Span, run: Run): number {
  const moment = momentOf(run).getTime()
  if (moment - span.last <= Math.max(7 * DAY, 3 * span.pause)) return moment
  const [quarter] = lastPeriods(run.catalog.settings, 'quarter', span.last, 1)
  const whole = quarter !== undefined && quarter.until - 1 - span.last <= span.pause + DAY
  return Math.min(moment, whole ? quarter.until - 1 : Math.max(span.last, span.last - (span.last % DAY) + DAY - 1))
}

/**
 * Why a series cannot be compared over these quarters, in words: it begins or ends in one of them, or is silent in it for
 * far longer than in the other. Undefined where it can.
 */
export function missing(span: Span, quarters: readonly [Period, Period], run: Run): string | undefined {
  for (const quarter of quarters) {
    if (span.first >= quarter.until) return `begins on ${dayOf(new Date(span.first), run)}, after ${quarter.key}`
    if (span.last < quarter.from) return `ends on ${dayOf(new Date(span.last), run)}, before ${quarter.key}`
    const silence = longestSilence(span, quarter)
    // Where both are silent alike it is a season: a works holiday every August.
    const shortest = Math.min(...quarters.map((each) => longestSilence(span, each).days))
    if (silence.days - shortest > Math.max(LONGEST_SILENCE, (3 * span.pause) / DAY + 7)) {
      const { from, until, days } = silence
      const words = (day: number): string => dayOf(new Date(day * DAY + DAY / 2), run)
      if (span.first >= quarter.from && from <= Math.ceil(quarter.from / DAY)) {
        return `begins on ${dayOf(new Date(span.first), run)}, within ${quarter.key}`
      }
      if (span.last < quarter.until && until >= Math.floor((quarter.until - 1) / DAY)) {
        return `ends on ${dayOf(new Date(span.last), run)}, within ${quarter.key}`
      }
      return `is silent for ${days} days in ${quarter.key}, from ${words(from)} to ${words(until)}`
    }
  }
  return undefined
}

function longestSilence({ days }: Span, quarter: Period): { from: number; until: number; days: number } {
  const [first, last] = [Math.ceil(quarter.from / DAY), Math.floor((quarter.until - 1) / DAY)]
  const within = days.filter((day) => day >= first && day <= last)
  let longest = { from: first, until: last, days: 0 }
  let since = first - 1
  for (const day of [...within, last + 1]) {
    if (day - since - 1 > longest.days) longest = { from: since + 1, until: day - 1, days: day - since - 1 }
    since = day
  }
  return longest
}

/** Why what is read from these series cannot be compared: the first reason, in words; undefined where it can. */
export function refusedSeries(
  run: Run,
  spans: readonly Span[],
  { before, after }: ComparedQuarters,
  series: Series,
  words: string,
): string | undefined {
  const span = spans.find((each) => each.series === series && each.name === '')
  if (span === undefined) return `There are no ${words} on record.`
  const reason = missing(span, [before, after], run)
  return reason === undefined ? undefined : `What is on record of ${words} ${reason}.`
}
