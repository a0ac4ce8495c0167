import type { Market } from '../../market-data/index.ts'
import { dayOf, openRuleBook, runOf } from '../../segments/index.ts'
import { formatNumber } from '../../terminal-table.ts'
import { readPrevalence } from '../prevalence/read-prevalence.ts'
import { openEvidence } from '../shown/open-evidence.ts'
import { type AskedPeople, askedPeople } from './asked-people.ts'
import { MEASURE_WORDS, monthsBefore } from './behaviour-fact.ts'
import type { CountedShare } from './counted-shares.ts'
import type { FactsShown, ShareFact } from './facts-schema.ts'
import { FEWEST_SPEAKERS, keywordsOf, type Said } from './keywords/keywords-of.ts'
import { readPeopleShares } from './people-shares.ts'
import { inScope, type PersonaScope } from './persona-scope.ts'
import {
  FEWEST_ACCOUNTS,
  FEWEST_TOUCHES,
  isEnough,
  readTouchShares,
  TOUCH_MEASURES,
  type TouchShares,
} from './touch-shares.ts'

/** Values of a measure that are shown; all of them are compared. */
const MOST_SHOWN = 8

/** Who a persona's people are, what they do and how they speak, from the data. Four statements beside the evidence. */
export async function showFacts(
  market: Market,
  asked: AskedPeople & { readonly months: number },
  signal: AbortSignal,
): Promise<FactsShown> {
  const book = await openRuleBook(market)
  const run = runOf(market, book)
  const { scope, persona, words } = await askedPeople(market, book, asked)
  const mine = inScope(book, run, scope)
  const since = monthsBefore(run.now, asked.months)
  const [who, touches, lines, keywords] = await Promise.all([
    readPeopleShares(market, run, mine, signal),
    readTouchShares(market, run, mine, since, signal),
    readPrevalence(market, { book, run, scope, rule: undefined }, signal),
    keywordsShown(market, scope),
  ])
  const day = (moment: Date | null): string | null => (moment === null ? null : dayOf(moment, run))
  const notes =
    touches.unknownRole === 0
      ? []
      : [`${formatNumber(touches.unknownRole)} touches are of people whose job role is not known: on neither side.`]
  return {
    of: words,
    persona: persona?.name ?? null,
    asOf: dayOf(run.now, run),
    people: lines.at(-1)?.people ?? 0,
    accounts: lines.at(-1)?.accounts ?? 0,
    who: shown(who.shares),
    behaviour: {
      months: asked.months,
      from: day(touches.from),
      to: day(touches.to),
      people: touches.people,
      touches: touches.touches,
      facts: shown(touches.shares),
      missing: missingOf(touches),
    },
    keywords,
    notes: [
      ...notes,
      'Compared with everybody else of a known job role, an association: who they are, not why they do it.',
    ],
  }
}

function shown(shares: readonly CountedShare<string>[]): ShareFact[] {
  const places = new Map<string, number>()
  return shares.flatMap((share) => {
    const place = places.get(share.measure) ?? 0
    places.set(share.measure, place + 1)
    return place < MOST_SHOWN && share.persona.hits > 0 ? [factOf(share)] : []
  })
}

function factOf({
  measure,
  value,
  persona,
  others,
  share,
  limits,
  othersShare,
  difference,
  q,
}: CountedShare<string>): ShareFact {
  // The role itself says the level: nothing is found by comparing it.
  const compared = measure !== 'title' && measure !== 'seniority'
  const clear = q <= 0.05 && (difference.low > 0 || difference.high < 0)
  const beside = {
    n: others.size,
    share: othersShare,
    difference: difference.difference,
    lo95: difference.low,
    hi95: difference.high,
    q,
  }
  return {
    measure,
    value,
    n: persona.size,
    accounts: persona.clusters,
    share,
    lo95: limits.low,
    hi95: limits.high,
    others: compared ? beside : null,
    verdict: compared
      ? clear
        ? difference.difference > 0
          ? 'more'
          : 'less'
        : 'no clear difference'
      : 'not compared',
  }
}

function missingOf({ counted }: TouchShares): string[] {
  return TOUCH_MEASURES.flatMap((measure) => {
    const sums = counted.get(measure)
    if (sums !== undefined && isEnough(sums.persona) && isEnough(sums.others)) return []
    const { size = 0, clusters = 0 } = sums?.persona ?? {}
    return [
      `By ${MEASURE_WORDS[measure]}: needs at least ${FEWEST_TOUCHES} touches of ${FEWEST_ACCOUNTS} companies that say it, on both sides; theirs are ${formatNumber(size)} of ${formatNumber(clusters)}.`,
    ]
  })
}

async function keywordsShown(market: Market, scope: PersonaScope): Promise<FactsShown['keywords']> {
  // Everybody, where no segment is given.
  const segments = scope.segments.length === 0 ? [0] : scope.segments
  const open = await openEvidence(market, segments)
  const mine = new Set(open.peopleOf({ jobRole: scope.jobRole, segments }).map(({ person }) => person))
  const said = open.evidence.quotes.flatMap(({ person, text }): Said[] => (person === null ? [] : [{ person, text }]))
  const [ours, theirs] = [
    said.filter(({ person }) => mine.has(person)),
    said.filter(({ person }) => !mine.has(person)),
  ]
  const speakers = (some: readonly Said[]): number => new Set(some.map(({ person }) => person)).size
  const counts = { people: speakers(ours), others: speakers(theirs) }
  if (counts.people < FEWEST_SPEAKERS || counts.others < FEWEST_SPEAKERS) {
    const reason = `Needs quotes of at least ${FEWEST_SPEAKERS} of these people and ${FEWEST_SPEAKERS} others, has ${counts.people} and ${counts.others}.`
    return { ...counts, words: [], reason }
  }
  const words = keywordsOf(ours, theirs)
  return {
    ...counts,
    words: [...words],
    reason: words.length === 0 ? 'No word is said by three of them more than by others.' : null,
  }
}
