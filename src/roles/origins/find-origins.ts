import type { z } from 'zod'
import type { Market } from '../../market-data/index.ts'
import { type ChosenRule, dayOf, momentOf, type RuleBook, runOf, windowOf } from '../../segments/index.ts'
import { jobRoleWords } from '../titles/words.ts'
import { economicBuyerReason } from './economic-buyer-reason.ts'
import { findEconomicBuyer, type RoleOfBuyer } from './find-economic-buyer.ts'
import { findInitiator, type RoleOrigin } from './find-initiator.ts'
import { leftOutDeals } from './first-purchases.ts'
import { initiatorReason } from './initiator-reason.ts'
import type { originsSchema } from './origins-schema.ts'
import { readBegunDeals } from './read-begun-deals.ts'
import { type Journey, readJourney, STAGES } from './read-journey.ts'
import { readRecordedDeals } from './read-recorded-deals.ts'

export type Origins = z.input<typeof originsSchema>

/** Where the fire starts, in a segment or the whole market, now or as of a date: five statements, the rest is pure. */
export async function findOrigins(
  market: Market,
  book: RuleBook,
  chosen: ChosenRule | undefined,
  asOf: Date | undefined,
  signal: AbortSignal,
): Promise<Origins> {
  const run = runOf(market, book, asOf)
  const rule = chosen?.rule
  const [begun, recorded, journey, [aside]] = await Promise.all([
    readBegunDeals(market, run, rule, signal),
    readRecordedDeals(market, run, rule, signal),
    readJourney(market, run, rule, signal),
    market.engine.rows(leftOutDeals(run, rule), { signal }),
  ])
  // The same question is answered by the same draws.
  const seed = rule?.text ?? 'market'
  const initiator = findInitiator(begun.deals, seed)
  const buyer = findEconomicBuyer(recorded.deals, seed)
  const leftOut = (name: string): number => Number(aside?.[name] ?? 0)
  const window = windowOf(run, undefined, begun.last ?? momentOf(run))
  return {
    segment: chosen?.segment?.name ?? rule?.text ?? null,
    asOf: dayOf(momentOf(run), run),
    window: { ...window, from: begun.first === undefined ? null : dayOf(begun.first, run) },
    deals: initiator.deals,
    known: initiator.known,
    accounts: initiator.accounts,
    newcomers: initiator.newcomers,
    unknown: {
      person: initiator.unknown.person,
      jobRole: initiator.unknown['job role'],
      severalAtOnce: initiator.unknown['several at once'],
    },
    leftOut: {
      noAccount: leftOut('no_account'),
      noOpening: leftOut('no_opening'),
      laterPurchases: leftOut('later'),
      beforeTouches: leftOut('before_touches'),
      membershipUnknown: leftOut('untold'),
    },
    roles: initiator.roles.map(originShown),
    inOtherRoles: initiator.inOtherRoles,
    initiator: initiator.initiator === null ? null : originShown(initiator.initiator),
    verdict: initiator.verdict,
    reason: initiatorReason(initiator),
    initiatedBy: initiator.begunBy,
    journey: stagesOf(journey),
    journeyDeals: journey.deals,
    economicBuyer: buyer.economicBuyer === null ? null : buyerShown(buyer.economicBuyer),
    economicBuyerBasis: {
      verdict: buyer.verdict,
      reason: economicBuyerReason(buyer),
      deals: buyer.deals,
      entries: buyer.entries,
      roles: buyer.roles.map(buyerShown),
      leftOut: { backFilled: recorded.backFilled, undated: recorded.undated },
    },
  }
}

function originShown(of: RoleOrigin): Origins['roles'][number] {
  return { ...of, words: jobRoleWords(of.role) }
}

function buyerShown(of: RoleOfBuyer): Origins['economicBuyerBasis']['roles'][number] {
  return { ...of, words: jobRoleWords(of.role) }
}

/** Every role with all four stages, those it never came in at too, so that a chart need not fill gaps. */
function stagesOf({ deals, roles }: Journey): Origins['journey'] {
  const all = new Map<string, number>()
  for (const each of roles) all.set(each.role, (all.get(each.role) ?? 0) + each.deals)
  const names = [...all].toSorted(([one, n], [other, m]) => m - n || (one < other ? -1 : 1)).map(([name]) => name)
  return names.flatMap((role) =>
    STAGES.map((stage) => {
      const touches = roles.find((each) => each.role === role && each.stage === stage)?.deals ?? 0
      return { role, words: jobRoleWords(role), stage, touches, share: touches / deals }
    }),
  )
}
