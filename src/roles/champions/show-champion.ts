import { refuse } from '../../problem.ts'
import { type ChosenRule, chooseRule, openRuleBook, type RuleBook, readAsOf } from '../../segments/index.ts'
import { formatNumber } from '../../terminal-table.ts'
import { jobRoleWords } from '../titles/words.ts'
import { championEvidence, liftWords } from './champion-evidence.ts'
import { type ChampionFindings, championFindings } from './champion-findings.ts'
import type { ChampionShown } from './champion-schema.ts'
import { type ChampionDecision, isOverruled, readChampion, WHOLE_MARKET } from './champion-store.ts'
import { isItsOwn, lasts, NEEDED_DEALS, notCompared } from './find-lift.ts'
import type { NamingProblem, RecommendingMarket } from './naming-problem.ts'
import { peopleInRole } from './people-in-role.ts'
import { problemWords } from './problem-words.ts'

export interface ChampionAsked {
  readonly segment?: string | undefined
  readonly asOf?: string | undefined
  readonly landmark: number
}

/** Everything `champion` answers: the findings, the recommendation with its evidence, and what people settled on. */
export async function showChampion(
  market: RecommendingMarket,
  { segment, asOf, landmark }: ChampionAsked,
  signal: AbortSignal,
): Promise<ChampionShown> {
  const book = await openRuleBook(market)
  const chosen = chosenSegment(book, segment)
  const day = readAsOf(asOf, book.catalog)
  const found = await championFindings(market, book, { chosen, asOf: day, landmarkDays: landmark }, signal)
  const saved = segment === undefined ? WHOLE_MARKET : chosen?.segment?.id
  const decision = saved === undefined ? undefined : await readChampion(market.state.db, saved)
  // Conversations carry the day they were held on, not what was known on another: as of a day they say nothing.
  const problem = asOf === undefined ? await market.readProblem?.(market, segment) : undefined
  const { champion } = found
  const settled = decision?.role ?? champion?.role
  const own = found.roles.find(({ role }) => role === decision?.role)
  return {
    segment: chosen?.segment?.name ?? null,
    rule: chosen?.rule.text ?? null,
    asOf: asOf ?? null,
    landmarkDays: found.landmarkDays,
    window: found.window,
    deals: found.deals,
    won: found.won,
    leftOut: { closedBeforeLandmark: found.closedBeforeLandmark, ...found.leftOut },
    notes: notesOf(found),
    roles: found.roles.map((lift) => {
      const { p: _, ...shown } = lift
      return {
        ...shown,
        words: jobRoleWords(lift.role),
        adjusted: adjustedOf(lift),
        notCompared: notCompared(lift) ?? null,
      }
    }),
    recommendation:
      champion === undefined
        ? null
        : { role: champion.role, words: jobRoleWords(champion.role), ...evidence(champion, found, problem) },
    verdict: found.verdict,
    reason: reasonOf(found),
    decision: decision === undefined ? null : decisionShown(decision),
    evidence: own === undefined || own.role === champion?.role ? null : evidence(own, found, problem),
    people: settled === undefined ? null : peopleInRole(settled),
    problem: problem === undefined ? null : namingShown(problem),
  }
}

type Lift = ChampionFindings['roles'][number]

function evidence(
  lift: Lift,
  found: ChampionFindings,
  problem: NamingProblem | undefined,
): { for: string[]; against: string[] } {
  const told = championEvidence(lift, found)
  const sides = { for: [...told.for], against: [...told.against] }
  if (problem === undefined) return sides
  const { side, words } = problemWords(lift.role, problem)
  // Before the caution, which comes last.
  sides[side].splice(side === 'against' ? -1 : sides.for.length, 0, words)
  return sides
}

function namingShown({ asked, naming, roles }: NamingProblem): ChampionShown['problem'] {
  return { asked, naming, roles: roles.map((each) => ({ ...each, words: jobRoleWords(each.role) })) }
}

function adjustedOf({ adjusted }: Lift): ChampionShown['roles'][number]['adjusted'] {
  return adjusted === null ? null : { ...adjusted, controls: [...adjusted.controls] }
}

/** The segment, or rule, that a champion is asked of; undefined for the whole market. */
export function chosenSegment(book: RuleBook, segment: string | undefined): ChosenRule | undefined {
  const chosen = segment === undefined ? undefined : chooseRule(book, segment, 'segment')
  if (chosen?.rule.subject !== 'contact') return chosen
  refuse('champion_of_people', 'A champion is of companies, and this is a rule about people.', {
    at: { field: 'segment' },
    hint: 'Ask for the companies of such people: contacts.exists(c, …).',
  })
}

export function decisionShown(decision: ChampionDecision): NonNullable<ChampionShown['decision']> {
  const { role, recommended, reason, by, at } = decision
  const kind = isOverruled(decision) ? 'overruled' : 'confirmed'
  return { role, words: jobRoleWords(role), decision: kind, recommended, reason, by, at: at.toISOString() }
}

function reasonOf(found: ChampionFindings): string {
  const { verdict, champion, deals, landmarkDays, roles } = found
  if (champion !== undefined)
    return `${jobRoleWords(champion.role)}. ${liftWords(champion, landmarkDays)} An association, not a cause.`
  if (verdict === 'too few to tell' && deals < NEEDED_DEALS) {
    return `Too few to tell: needs at least ${NEEDED_DEALS} closed deals that were open after ${landmarkDays} days, has ${formatNumber(deals)}.`
  }
  if (verdict === 'too few to tell') {
    return `Too few to tell: of no role are there 20 deals in which it was engaged within ${landmarkDays} days and 20 in which it was known and not engaged.`
  }
  const compared = roles.filter(({ q }) => q !== null).length
  const fading = roles.find(({ clear, lo95 }) => clear && (lo95 ?? 0) > 0)
  const but = fading === undefined ? '' : ` ${jobRoleWords(fading.role)} show a lift${whyNot(fading, landmarkDays)}`
  return `Of ${compared} ${compared === 1 ? 'role' : 'roles'} compared over ${formatNumber(deals)} deals, none goes with winning more clearly than chance would show.${but}`
}

function whyNot(lift: Lift, landmarkDays: number): string {
  if (!lasts(lift)) {
    return ` that does not last among deals still open after ${2 * landmarkDays} days: they may come in because a deal is about to be signed.`
  }
  return isItsOwn(lift)
    ? ' that is no longer clear with other things held equal.'
    : ', but not clearly more than the other roles do: companies that are warm anyway engage more people.'
}

function notesOf(found: ChampionFindings): string[] {
  const { leftOut, closedBeforeLandmark, landmarkDays, recordedLater } = found
  const notes: string[] = []
  const note = (count: number, one: string, many: string): void => {
    if (count > 0) notes.push(`${formatNumber(count)} ${count === 1 ? one : many}`)
  }
  const early = `closed within ${landmarkDays} days of the opening: left out, because in a longer deal anybody has more time to be engaged.`
  note(closedBeforeLandmark, `deal was ${early}`, `deals were ${early}`)
  note(leftOut.stillOpen, 'deal is still open: left out.', 'deals are still open: left out.')
  note(leftOut.otherType, 'is a renewal or an expansion: left out.', 'are renewals or expansions: left out.')
  note(leftOut.noOpening, 'deal has no opening date: left out.', 'deals have no opening date: left out.')
  note(
    leftOut.noClose,
    'closed deal does not say when it closed: left out.',
    'closed deals do not say when they closed: left out.',
  )
  note(
    leftOut.noStatus,
    'deal does not say whether it was won: left out.',
    'deals do not say whether they were won: left out.',
  )
  note(leftOut.noAccount, 'deal is of no known company: left out.', 'deals are of no known company: left out.')
  note(
    leftOut.segmentUnknown,
    'deal of which it cannot be told whether its company was in the segment: left out.',
    'deals of which it cannot be told whether their company was in the segment: left out.',
  )
  note(
    leftOut.backFilled,
    'part in a deal was written down after its close: it counts for nothing.',
    'parts in deals were written down after their close: they count for nothing.',
  )
  note(
    leftOut.undated,
    'part in a deal has no date: it counts for nothing.',
    'parts in deals have no date: they count for nothing.',
  )
  note(
    recordedLater,
    'deal is in the segment by what was first recorded after its opening.',
    'deals are in the segment by what was first recorded after their opening.',
  )
  return notes
}
