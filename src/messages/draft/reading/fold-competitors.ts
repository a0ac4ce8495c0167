import type { DraftCompetitor } from '../material.ts'

/** Closed deals that name a competitor, with one outcome and one reason. */
export interface DealRow {
  readonly competitor: string
  readonly reason: string
  readonly won: boolean
  readonly deals: number
  readonly accounts: readonly number[]
}

/** Met in fewer closed deals, it is nobody whom one prepares for. */
const FEWEST_DEALS = 3

/** What CRMs write where there is none. */
const NOBODY = /^(?:none|no|n\/?a|unknown|other|no competitor|nobody|keiner|aucun|-+|\?+)$/i

/** One entry a competitor, however its name is written, the most often named first. */
export function foldCompetitors(rows: readonly DealRow[]): readonly DraftCompetitor[] {
  const named = new Map<string, DealRow[]>()
  for (const row of rows) {
    if (NOBODY.test(row.competitor)) continue
    const key = row.competitor.toLowerCase().replaceAll(/\s+/g, ' ')
    named.set(key, [...(named.get(key) ?? []), row])
  }
  const sum = (some: readonly DealRow[]): number => some.reduce((all, { deals }) => all + deals, 0)
  return [...named.values()]
    .map((own): DraftCompetitor => {
      const [won, lost] = [own.filter((row) => row.won), own.filter((row) => !row.won)]
      const spelled = [...own].sort(
        (one, other) => other.deals - one.deals || (one.competitor < other.competitor ? -1 : 1),
      )
      return {
        name: spelled[0]?.competitor ?? '',
        won: sum(won),
        lost: sum(lost),
        wonAccounts: [...new Set(won.flatMap(({ accounts }) => accounts))],
        lostBecause: [...new Set(lost.map(({ reason }) => reason))]
          .filter((reason) => reason !== '')
          .map((reason) => ({ reason, deals: sum(lost.filter((row) => row.reason === reason)) }))
          .sort((one, other) => other.deals - one.deals || (one.reason < other.reason ? -1 : 1)),
      }
    })
    .filter(({ won, lost }) => won + lost >= FEWEST_DEALS)
    .sort((one, other) => other.won + other.lost - (one.won + one.lost) || (one.name < other.name ? -1 : 1))
}
