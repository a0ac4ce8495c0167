import type { FoundPipeline } from './find-pipeline.ts'
import { dayText } from './pipeline-horizon.ts'

const number = (count: number): string => Math.round(count).toLocaleString('en-US')

/** How it was made, in a few sentences. */
export function methodWords({ forecast }: FoundPipeline): string {
  if (forecast === undefined) return 'none'
  const { effects, creation, rates, simulated } = forecast
  const by = ['age', ...(effects.used ? ['product'] : []), ...(rates.byPosition ? ['month of the quarter'] : [])]
  const pace = creation === undefined ? '' : ` Deals not yet created: ${paceWords(creation.arrivals.by)}.`
  return `Chances to be won and to be lost by ${listed(by)}, learned from the closed deals and from how long the open ones have been open (competing risks, Aalen–Johansen).${pace} Intervals from ${number(simulated.total.draws.length)} drawn futures, which differ in the accounts that were learned from, in the pace of new deals, and in which deals are won and what they bring.`
}

function paceWords(by: { readonly kind: 'average' | 'growing' | 'year'; readonly days: number }): string {
  if (by.kind === 'year') return 'as many as in the same days a year before, times the growth since'
  const weeks = `at the pace of the last ${Math.round(by.days / 7)} weeks`
  return by.kind === 'average' ? weeks : `${weeks}, growing on half as fast as it grew in them`
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}

/** What somebody who reads the figures must know. */
export function pipelineNotes(found: FoundPipeline): string[] {
  return [
    ...recordNotes(found),
    ...openNotes(found),
    ...segmentNotes(found),
    ...(found.forecast === undefined ? [] : testNotes(found)),
  ]
}

function recordNotes({ noAmounts, forecast, deals }: FoundPipeline): string[] {
  const { noClosing, noStatus, backwards } = deals.leftOut
  const notes: string[] = []
  if (noAmounts !== undefined) notes.push(`Deals won are counted instead of amounts. ${noAmounts}`)
  if (forecast?.rates.begin.cut === true) {
    notes.push(
      `Nothing is recorded as closed before ${dayText(forecast.rates.begin.day)}, although deals were open by then: those that closed earlier are missing. Deals opened before that day are therefore learned from only since it.`,
    )
  }
  if (noClosing > 0) notes.push(`${counted(noClosing, 'deal is', 'deals are')} closed without a day: left out.`)
  if (noStatus > 0)
    notes.push(`Of ${counted(noStatus, 'deal', 'deals')} nobody recorded whether it is open, won or lost: left out.`)
  if (backwards > 0) {
    notes.push(
      `${counted(backwards, 'deal was', 'deals were')} closed before being opened: what they brought counts, their age does not.`,
    )
  }
  return notes
}

function openNotes({ undated, forecast, deals, noAmounts }: FoundPipeline): string[] {
  const notes: string[] = []
  const known = undated.stages.filter((stage) => stage !== null)
  const stages = known.length === 0 ? '' : ` (stage ${known.join(', ')})`
  if (undated.meaning === 'not begun') {
    notes.push(
      `${counted(undated.open, 'open deal has', 'open deals have')} no opening date${stages}; closed deals all have one, so work on these has not begun. They count among the deals not yet created: whichever of them will be opened is part of the pace of openings. That pace is all that is assumed of them, for no record says when they were entered.`,
    )
  }
  if (undated.meaning === 'not recorded') {
    notes.push(
      `${counted(undated.open, 'open deal has', 'open deals have')} no opening date: they are taken to be as old as the other open deals are. Earlier dates could not be tried with such deals, so the backtests leave them out.`,
    )
  }
  if (noAmounts === undefined && forecast !== undefined) {
    const said = forecast.open.cells.filter(({ amount }) => !Number.isNaN(amount)).length
    notes.push(
      said === 0
        ? 'No open deal says an amount: each is taken to bring what won deals of its product brought.'
        : 'An open deal that says an amount is taken at its word, the others bring what won deals of their product brought. Whether deals bring what they say cannot be checked: records keep the last amount only. The backtests look at no open deal’s amount.',
    )
  }
  if (deals.size > 0) {
    notes.push(
      'Stages keep no history, so nobody can tell how often a deal of a stage was won. The chance shown with a stage is the mean of its deals’ chances by age.',
    )
  }
  return notes
}

function segmentNotes({ scope, deals, forecast }: FoundPipeline): string[] {
  if (scope.rule === undefined) return []
  const notes = ['A deal is of the segment if the rule was true when the deal was opened.']
  let stray = 0
  for (let place = 0; place < deals.size; place += 1) {
    if ((deals.outcome[place] ?? 0) === 0 && deals.hasAccount[place] === 0) stray += 1
  }
  if (stray > 0) {
    notes.push(
      `${counted(stray, 'open deal has', 'open deals have')} no account. They are not shown as open deals of the segment; in the forecast each counts as the share of the deals with an account that are of the segment.`,
    )
  }
  if (forecast !== undefined) {
    notes.push(
      `Chances are those of the whole market, moved towards the segment as far as its own ${number(forecast.segment.closed)} closed deals speak for it.`,
    )
  }
  return notes
}

function testNotes(found: FoundPipeline): string[] {
  const { backtests, horizon, widened80 } = found
  const [first, last] = [backtests[0], backtests.at(-1)]
  if (first === undefined || last === undefined) {
    return [
      `Not tried at earlier dates: that needs a quarter of recorded closings before the date and ${horizon.days} days after it. The intervals rest on the model alone.`,
    ]
  }
  const notes: string[] = []
  const stretches = Math.floor((last.day - first.day) / horizon.days) + 1
  if (stretches < backtests.length) {
    notes.push(
      `The ${backtests.length} earlier dates lie closer together than the ${horizon.days} days that each forecasts: they tell about as much as ${stretches} that would not overlap, too little to set the intervals by.`,
    )
  }
  const parts = partsOff(backtests)
  if (parts !== null) notes.push(parts)
  if (widened80 > 1) {
    notes.push(
      `At earlier dates the intervals were too narrow: those of this forecast are ${widened80.toFixed(2)} times as wide as the model alone would have them (conformal).`,
    )
  }
  return notes
}

/** Where the parts missed although their sum did not show it. */
function partsOff(tried: FoundPipeline['backtests']): string | null {
  const sum = (of: (each: (typeof tried)[number]) => number): number => tried.reduce((all, each) => all + of(each), 0)
  const [open, openCame] = [sum(({ fromOpen }) => fromOpen), sum(({ fromOpenActual }) => fromOpenActual)]
  const [later, laterCame] = [sum(({ mean }) => mean) - open, sum(({ actual }) => actual) - openCame]
  if (open <= 0 || later <= 0 || Math.abs(openCame / open - 1) < 0.1) return null
  const off = (came: number, made: number): string =>
    `${Math.abs(Math.round((came / made - 1) * 100))}% ${came < made ? 'less' : 'more'} than forecast`
  return `At those dates open deals brought ${off(openCame, open)} and deals not yet created ${off(laterCame, later)}: trust the sum more than its parts.`
}

function counted(count: number, one: string, more: string): string {
  return `${number(count)} ${count === 1 ? one : more}`
}
