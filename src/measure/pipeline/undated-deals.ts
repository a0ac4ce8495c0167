import { NEVER, type PipelineDeals } from './deals/pipeline-deals.ts'

/** Open deals without an opening date, and what that means. */
export interface UndatedDeals {
  readonly open: number
  readonly closed: number
  /**
   * `not begun`: deals that closed have the date, and where stages are known these stand in stages that hold no deal with
   * one: they get theirs when work on them begins. `not recorded`: it is missing, and they are as old as other open deals.
   */
  readonly meaning: 'none' | 'not begun' | 'not recorded'
  /** The stages they are in. */
  readonly stages: readonly (string | null)[]
}

export function undatedDeals(deals: PipelineDeals): UndatedDeals {
  const [dated, undated] = [new Map<number, number>(), new Map<number, number>()]
  const count = (counts: Map<number, number>, stage: number): void => {
    counts.set(stage, (counts.get(stage) ?? 0) + 1)
  }
  let [open, closed, datedClosed] = [0, 0, 0]
  for (let place = 0; place < deals.size; place += 1) {
    const hasDate = (deals.opened[place] ?? NEVER) !== NEVER
    const stage = deals.stage[place] ?? 0
    if ((deals.outcome[place] ?? 0) !== 0) {
      if (hasDate) datedClosed += 1
      else closed += 1
    } else {
      if (!hasDate) open += 1
      count(hasDate ? dated : undated, stage)
    }
  }
  const stages = [...undated.keys()].map((stage) => deals.stages[stage] ?? null)
  if (open === 0) return { open, closed, meaning: 'none', stages: [] }
  // As of an earlier day stages are not known: then the closed deals alone tell.
  const apart = [...undated].reduce(
    (sum, [stage, own]) => sum + (deals.stages[stage] === null || own >= 19 * (dated.get(stage) ?? 0) ? own : 0),
    0,
  )
  const notBegun = closed <= 0.05 * (closed + datedClosed) && apart >= 0.9 * open
  return { open, closed, meaning: notBegun ? 'not begun' : 'not recorded', stages }
}
