import { loadCatalog, type Market } from '../../market-data/index.ts'
import { refuse } from '../../problem.ts'
import { dayOf, runOf } from '../../segments/index.ts'
import { type Interview, readInterview } from '../interviews/interview-store.ts'
import { type Hidden, visibility } from '../interviews/visibility.ts'

const WHY: Readonly<Record<Hidden, string>> = {
  withdrawn: 'its consent was withdrawn',
  expired: 'its consent expired',
  not_quotable: 'they did not agree to be quoted',
}

/** The interview, where its words may be shown today; throws a Problem with the reason where they may not. */
export async function quotableInterview(market: Market, id: number): Promise<Interview> {
  const { interview } = await readInterview(market.state.db, id)
  const run = runOf(market, { catalog: await loadCatalog(market) })
  const hidden = visibility(interview, dayOf(market.clock(), run))
  if (hidden === null) return interview
  refuse('interview_not_shown', `Interview ${id} is not shown: ${WHY[hidden]}.`, {
    at: { field: 'interview', value: String(id) },
    hint: 'Write down a new consent first: brushwork interview consent',
  })
}
