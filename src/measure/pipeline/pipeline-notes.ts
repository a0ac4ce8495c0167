import type { FoundPipeline } from './find-pipeline.ts'
import { dayText } from './pipeline-horizon.ts'

/** How it was made, in one sentence. */
export function methodWords({ forecast }: FoundPipeline): string {
  if (forecast === undefined) return 'none'
  const { effects, creation } = forecast
  const products = effects.used ? 'age and product' : 'age'
  const pace = creation === undefined ? '' : ` Deals not yet opened: ${paceWords(creation.arrivals.by)}.`
  return `Chances to be won and to be lost by ${products}, learned from closed deals and from how long open ones have been open (competing risks, Aalen–Johansen).${pace} Intervals by drawing ${forecast.simulated.total.draws.length} futures, with other accounts each time.`
}

function paceWords(by: { readonly kind: 'average' | 'growing' | 'year'; readonly days: number }): string {
  if (by.kind === 'year') return 'as many as in the same days a year before, times the growth since'
  const weeks = `the last ${Math.round(by.days / 7)} weeks`
  return by.kind === 'average'
    ? `at the pace of ${weeks}`
    : `at the pace of ${weeks}, growing on half as fast as it grew`
}

/** What somebody who reads the figures must know. */
export function pipelineNotes(found: FoundPipeline): string[] {
  const { deals, undated, forecast, horizon } = found
  const notes: string[] = []
  const many = (count: number, one: string, more: string): string =>
    `${count.toLocaleString('en-US')} ${count === 1 ? one : more}`
  if (found.noAmounts !== undefined) notes.push(`Deals won are counted instead of amounts. ${found.noAmounts}`)
  if (undated.meaning === 'not begun') {
    notes.push(
      `${many(undated.open, 'open deal has', 'open deals have')} no opening date (stage ${undated.stages.map((stage) => stage ?? 'not known').join(', ')}): work on them has not begun. They count among deals not yet created, whose pace already holds such deals of the past; how many of them will be opened cannot be told.`,
    )
  }
  if (undated.meaning === 'not recorded') {
    notes.push(
      `${many(undated.open, 'open deal has', 'open deals have')} no opening date: they are taken to be as old as the other open deals are. The backtests leave such deals out.`,
    )
  }
  if (forecast?.rates.begin.cut === true) {
    notes.push(
      `Nothing is recorded as closed before ${dayText(forecast.rates.begin.day)}, though deals were open: deals that closed earlier are missing. Deals opened before that day count only from it on.`,
    )
  }
  if (horizon.days > 0)
    notes.push(
      'Records keep no history of stages: chances are by age, and a stage shows the chances of the deals in it.',
    )
  return notes
}
