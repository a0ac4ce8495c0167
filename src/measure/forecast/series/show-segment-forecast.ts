import type { z } from 'zod'
import { outcomeFields } from '../../../segments/index.ts'
import { formatNumber } from '../../../terminal-table.ts'
import type { forecastSchema } from '../forecast-schema.ts'
import { amountWords, capital } from '../forecast-words.ts'
import { ofWords, type SegmentForecast } from './forecast-segment.ts'
import { noteSilent, shownAbout, shownPeriod, shownQuality, shownSoFar } from './show-forecast.ts'

type Shown = z.input<typeof forecastSchema>

export function shownForecast({ frame, scope, made }: SegmentForecast): Shown {
  const { grain, ahead, whole, running, product } = frame
  const { trained, values, series, steps, naive } = made
  const step = (place: number): (typeof steps)[number] => {
    const found = steps[place]
    if (found === undefined) throw new Error('a period ahead without its forecast')
    return found
  }
  const from = whole.length - trained.length
  const history = whole.map((period, place) => ({
    ...shownPeriod(period),
    value: values.whole[place] ?? 0,
    partial: false,
    trained: place >= from,
  }))
  const going =
    running === undefined
      ? []
      : [{ ...shownPeriod(running), value: values.soFar ?? 0, partial: true, trained: false }]
  return {
    ...(grain === 'month'
      ? { months: ahead.map(({ key }, place) => ({ month: key, ...step(place) })) }
      : { weeks: ahead.map(({ key }, place) => ({ week: key, ...step(place) })) }),
    ...shownQuality(made),
    of: ofWords(scope, product),
    segment: scope.segment?.name ?? null,
    rule: scope.text,
    product: product ?? null,
    ...shownAbout(frame),
    ahead: ahead.map((period, place) => ({ ...shownPeriod(period), naive: naive[place] ?? 0 })),
    history: [...history, ...going],
    soFar: shownSoFar(frame, made),
    tested: series.tested.map(({ origin, step: ahead_, actual, mean, naive: line, lo80, hi80 }) => ({
      key: trained[origin + ahead_ - 1]?.key ?? '',
      madeAfter: trained[origin - 1]?.key ?? '',
      step: ahead_,
      actual,
      mean,
      naive: line,
      lo80,
      hi80,
    })),
    notes: notesOf({ frame, scope, made }),
  }
}

function notesOf({ frame, scope, made }: SegmentForecast): string[] {
  const { running, recordsEnd, knownUntil, grain } = frame
  const { values, steps, series, trained } = made
  const [first] = steps
  const currency = shownAbout(frame).currency
  const notes = [
    ...(series.caution === null ? [] : [`${series.caution}.`]),
    ...frame.notes,
    ...noteSilent(frame, values),
  ]
  if (recordsEnd !== null) {
    notes.push(
      `The last record is of ${recordsEnd}: the forecast begins where the records end${
        knownUntil === recordsEnd ? '' : `, taken to be ${knownUntil}`
      }, not today.`,
    )
  }
  if (running !== undefined && values.soFar !== null && first !== undefined) {
    const period = grain === 'month' ? running.key : `the week from ${running.key}`
    const came = amountWords(values.soFar, currency)
    const more =
      first.hi80 !== null && values.soFar > first.hi80 ? ', which is already more than expected of all of it' : ''
    notes.push(
      `${recordsEnd === null ? capital(`${period} is going on`) : `The records end within ${period}`}: ${came} until ${knownUntil}${more}. The forecast is of the whole ${grain} and does not look at what came of it so far.`,
    )
  }
  if (scope.rule !== undefined) {
    notes.push(
      `Of the companies that were in it at the end of each ${grain}: those that come in later are part of the forecast.`,
    )
  }
  const asks = scope.rule === undefined ? [] : outcomeFields(scope.rule)
  if (asks.length > 0) {
    notes.push(`The rule asks for ${asks.join(', ')} itself: what it brings follows in part from who it lets in.`)
  }
  if (series.tooLittle !== null && trained.length > 0 && grain === 'month') {
    notes.push(`${formatNumber(trained.length)} whole months show no yearly pattern: ask by weeks, with --weeks 13.`)
  }
  return notes
}
