import { readThresholds } from '../../state/index.ts'
import { qValues } from '../../statistics/index.ts'
import { clauses, outcomeFields } from '../language/index.ts'
import { readHorizon } from '../outcomes/horizon.ts'
import type { ChosenRule, RuleBook } from '../rule-book.ts'
import { runOf } from '../segment-size.ts'
import { accountYears } from './account-years.ts'
import type { ScoringMarket } from './champion.ts'
import { compareWithRest } from './compare-with-rest.ts'
import { countMembers } from './count-members.ts'
import { loadEconomics } from './economics/load-economics.ts'
import { keptMembers } from './kept-members.ts'
import { marketMoney } from './market-money.ts'
import { membershipThen } from './membership-then.ts'
import { type OfferFit, offerFit, refusedOffer } from './offer-fit.ts'
import { reachedAccounts } from './reached-accounts.ts'
import type { Difference, Scorecard } from './scorecard-schema.ts'
import { circularRule } from './segment-outcomes.ts'
import { overlapsOf, siblingsOf } from './siblings.ts'
import { scoreDefined } from './tests/defined.ts'
import { scoreDifferent } from './tests/different.ts'
import { scoreReachable } from './tests/reachable.ts'
import { scoreStable, signsOf } from './tests/stable.ts'
import { scoreSubstantial } from './tests/substantial.ts'
import { scoreWorth } from './tests/worth-it.ts'
import { dayOf, momentOf, windowOf, yearsBefore } from './time-window.ts'
import { worthOf } from './worth.ts'

/** The scorecard of a rule about companies, now or as of a date: some ten statements, each linear in what it reads. */
export async function scoreSegment(
  market: ScoringMarket,
  book: RuleBook,
  chosen: ChosenRule,
  asOf: Date | undefined,
  signal: AbortSignal,
): Promise<Scorecard> {
  const { rule, segment } = chosen
  const run = runOf(market, book, asOf)
  const { db } = market.state
  const lines = await readThresholds(db)
  const { currency, economics, notes } = await loadEconomics(db, segment?.id)
  const champion = await market.findChampion?.(market, chosen, asOf, signal)
  const split = clauses(rule)
  const siblings = siblingsOf(book, segment)
  const asksOutcome = [...outcomeFields(rule)]
  const circular = circularRule(asksOutcome)

  const [counts, money, horizon, then] = await Promise.all([
    countMembers(
      market,
      book,
      run,
      {
        rule,
        siblings: siblings.valid.map((each) => each.rule),
        clauses: split.map((clause) => clause.rule),
        people: champion?.people,
      },
      signal,
    ),
    marketMoney(market, run, signal),
    readHorizon(market, run, signal),
    membersThen(),
  ])
  const [reached, years, offer] = await Promise.all([
    reachedAccounts(market, run, rule, horizon, signal),
    money.source === null ? [] : accountYears(market, run, rule, { ...money, source: money.source }, signal),
    offers(),
  ])
  const compared =
    circular === null
      ? await compareWithRest(market, run, rule, { horizon, money, years }, signal)
      : { differences: [], notes: [] }
  const page = withChances(compared.differences, offer)

  const defined: Scorecard['defined'] = {
    known: counts.total - counts.unknown,
    total: counts.total,
    unknownBecause: counts.unknownBecause,
    overlaps: overlapsOf(siblings.valid, counts, lines['overlap-warning']),
    notCompared: siblings.notCompared,
  }
  const substantial = scoreSubstantial({ counts, reached, economics, currency, notes })
  const reachable = scoreReachable({
    counts,
    clauses: split.map((clause) => ({
      rule: clause.text,
      sentence: clause.sentence,
      asksOutcome: outcomeFields(clause.rule),
    })),
    champion,
    lines,
  })
  const different: Scorecard['different'] = {
    refused: circular,
    horizon: horizon.days === null ? null : { days: horizon.days, deals: horizon.deals },
    differences: page.differences,
    tests: page.tests,
    notes: compared.notes,
  }
  const stable: Scorecard['stable'] = {
    ...then,
    signs: signsOf(page.differences, lines['difference-chance']),
  }
  const worth = worthOf({
    years,
    window: windowOf(run, yearsBefore(run, 1), momentOf(run)),
    potential: substantial.part.potential,
    money,
  })
  return {
    segment: segment?.name ?? null,
    colour: segment?.colour ?? null,
    rule: rule.text,
    sentence: chosen.sentence,
    at: momentOf(run).toISOString(),
    day: dayOf(momentOf(run), run),
    currency,
    accounts: counts.accounts,
    unknown: counts.unknown,
    total: counts.total,
    asksOutcome,
    tests: [
      scoreDefined(defined, lines),
      substantial.test,
      reachable.test,
      scoreDifferent(different, lines['difference-chance'], currency),
      scoreStable(stable, lines, different),
      scoreWorth(worth, substantial.part, currency),
    ],
    defined,
    substantial: substantial.part,
    reachable: reachable.part,
    different,
    stable,
    worth,
    offer: page.offer,
  }

  async function membersThen(): Promise<Omit<Scorecard['stable'], 'signs'>> {
    const kept = segment === undefined ? undefined : await keptMembers(market, run, rule, segment.id, signal)
    if (kept !== undefined) return { source: 'history', ...kept }
    const recorded = await membershipThen(market, run, rule, signal)
    return { source: 'as-of', day: dayOf(yearsBefore(run, 1), run), version: null, ...recorded }
  }

  async function offers(): Promise<OfferFit> {
    if (circular !== null) return refusedOffer(money.source, circular)
    if (money.source === null) return refusedOffer(null, 'There are no orders and no deals that were won.')
    return offerFit(market, run, rule, money.source, signal)
  }
}

/** Puts the q-values in: the differences and the products are one page, and each test on it can be a fluke. */
function withChances(
  differences: readonly Difference[],
  offer: OfferFit,
): { readonly differences: Difference[]; readonly offer: OfferFit; readonly tests: number } {
  const all = [...differences, ...offer.products].map(({ p }) => p)
  const told = all.filter((p) => p !== null)
  const chances = qValues(told)
  let place = 0
  const next = (p: number | null): number | null => {
    if (p === null) return null
    place += 1
    return chances[place - 1] ?? null
  }
  return {
    differences: differences.map((each) => ({ ...each, q: next(each.p) })),
    offer: { ...offer, products: offer.products.map((each) => ({ ...each, q: next(each.p) })) },
    tests: told.length,
  }
}
