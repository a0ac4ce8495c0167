import { NEVER, type PipelineDeals } from '../deals/pipeline-deals.ts'

/** The deals as they were known at the end of a day: what was opened later is not there, what closed later is open. */
export interface DealsAt {
  readonly deals: PipelineDeals
  /** Days since 1970. */
  readonly day: number
}

/** Opened by then, with a date that says so. */
export function isDated({ deals, day }: DealsAt, place: number): boolean {
  return (deals.opened[place] ?? NEVER) <= day
}

/** 0 while open on that day, else how it ended. */
export function outcomeAt({ deals, day }: DealsAt, place: number): number {
  return (deals.closed[place] ?? NEVER) <= day ? (deals.outcome[place] ?? 0) : 0
}
