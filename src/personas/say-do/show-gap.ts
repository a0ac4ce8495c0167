import type { Market } from '../../market-data/index.ts'
import { refuse } from '../../problem.ts'
import { type ReadAnswer, readAnswers } from '../../research/index.ts'
import { dayOf, openRuleBook, runOf } from '../../segments/index.ts'
import { formatNumber } from '../../terminal-table.ts'
import { answersInScope } from '../facts/answers-in-scope.ts'
import { type AskedPeople, askedPeople } from '../facts/asked-people.ts'
import type { GapItem, GapShown } from './gap-schema.ts'
import { type ItemPair, pairItems } from './pair-items.ts'
import { onlySurvey, type Question, questionsOf } from './questions-of.ts'
import { unitsOf } from './read-say-do.ts'
import { type NoSayDo, type SayDoGap, sayDoGap } from './say-do-gap.ts'

export interface GapAsked extends AskedPeople {
  /** Left out: the only survey that there is. */
  readonly instrument?: string | undefined
  readonly stated: readonly string[]
  readonly rated: readonly string[]
  readonly outcome?: string | undefined
}

/** Names of an outcome that need not be said, the surest first. */
const OUTCOMES = ['outcome', 'would_renew', 'will_renew', 'renew', 'would_recommend', 'recommend', 'nps']

/** What people of a persona say matters against what goes with their outcome, from one survey. */
export async function showGap(market: Market, asked: GapAsked, signal: AbortSignal): Promise<GapShown> {
  const book = await openRuleBook(market)
  const run = runOf(market, book)
  const instrument = asked.instrument ?? (await onlySurvey(market, run, signal))
  const everybody = asked.name === undefined && asked.role === undefined && asked.segment === undefined
  const people = everybody ? undefined : await askedPeople(market, book, asked)
  const questions = await questionsOf(market, run, instrument, signal)
  const names = questions.map(({ question }) => question)
  const { pairs, unpaired } = pairItems(names, asked.stated, asked.rated)
  const outcome = outcomeOf(names, asked.outcome)
  const wanted = { instrument, questions: [...pairs.flatMap(({ stated, rated }) => [stated, rated]), outcome] }
  const told =
    people === undefined
      ? { mine: await readAnswers(market, wanted), unknownRole: 0 }
      : await answersInScope(market, { book, run, scope: people.scope }, wanted, signal)
  const { units, people: count } = unitsOf(told.mine, pairs, outcome)
  const found = sayDoGap(units, `${instrument} ${outcome}`)
  const notes: string[] = []
  if (told.unknownRole > 0) {
    notes.push(`${formatNumber(told.unknownRole)} people who answered are of no known job role: left out.`)
  }
  if (unpaired.length > 0) notes.push(`Without a partner, so left out: ${unpaired.join(', ')}.`)
  const wording = wordingOf(questions)
  const days = daysOf(told.mine)
  const base = {
    of: people?.words ?? 'Everybody who answered',
    persona: people?.persona?.name ?? null,
    instrument,
    outcome,
    outcomeWording: wording(outcome),
    asOf: dayOf(run.now, run),
    answeredFrom: days[0] ?? null,
    answeredTo: days.at(-1) ?? null,
    people: count,
  }
  if ('reason' in found) return { ...base, ...NOTHING, reason: refusal(found, count), notes }
  notes.push(
    'Derived importance is an association: what is rated better where the outcome is better, not what brings it about.',
  )
  const { items: _items, ...figures } = found
  return { ...base, ...figures, items: itemsOf(found, pairs, wording), reason: null, notes }
}

const NOTHING = {
  n: null,
  rarer: null,
  kind: null,
  explained: null,
  rho: null,
  rhoLo95: null,
  rhoHi95: null,
  items: [],
}

function outcomeOf(names: readonly string[], asked: string | undefined): string {
  const hint = `Say which with --outcome. It has ${names.slice(0, 20).join(', ')}${names.length > 20 ? ' …' : ''}.`
  const known = asked === undefined ? OUTCOMES : [asked.toLowerCase()]
  for (const name of known) {
    const found = names.find((each) => each.toLowerCase() === name)
    if (found !== undefined) return found
  }
  if (asked === undefined) refuse('no_outcome', 'Which question is the outcome?', { at: { field: 'outcome' }, hint })
  return refuse('no_such_question', `The survey has no question ${JSON.stringify(asked)}.`, {
    at: { field: 'outcome', value: asked },
    hint,
  })
}

function wordingOf(questions: readonly Question[]): (name: string) => string | null {
  const known = new Map(questions.map(({ question, wording }) => [question, wording]))
  return (name) => known.get(name) ?? null
}

function daysOf(answers: readonly ReadAnswer[]): string[] {
  return [...new Set(answers.flatMap(({ at }) => (at === null ? [] : [at.slice(0, 10)])))].sort()
}

function itemsOf(found: SayDoGap, pairs: readonly ItemPair[], wording: (name: string) => string | null): GapItem[] {
  const rank = (of: (item: SayDoGap['items'][number]) => number, item: SayDoGap['items'][number]): number =>
    1 + found.items.filter((each) => of(each) > of(item)).length
  const items = pairs.map((pair, place): GapItem => {
    const item = found.items[place] as SayDoGap['items'][number]
    const { lo95, hi95 } = item
    return {
      item: itemName(pair, wording(pair.stated), wording(pair.rated)),
      stated: pair.stated,
      statedWording: wording(pair.stated),
      rated: pair.rated,
      ratedWording: wording(pair.rated),
      statedMean: item.stated,
      answered: item.answered,
      statedRank: rank((each) => each.stated, item),
      derived: item.derived,
      derivedRank: rank((each) => each.derived * each.sign, item),
      sign: item.sign,
      gap: item.gap,
      lo95,
      hi95,
      verdict: lo95 !== null && lo95 > 0 ? 'says more' : hi95 !== null && hi95 < 0 ? 'does more' : 'cannot tell',
    }
  })
  return items.sort((one, other) => other.gap - one.gap)
}

/** Surveys ask a grid in one sentence and name its row after a dash: where both sides name the same row, that is the item. */
function itemName({ item }: ItemPair, stated: string | null, rated: string | null): string {
  const rowOf = (wording: string | null): string | undefined => / [-–—] ([^-–—]+)$/.exec(wording ?? '')?.[1]?.trim()
  const row = rowOf(stated)
  return row !== undefined && row.toLowerCase() === rowOf(rated)?.toLowerCase() ? row : item
}

function refusal({ reason, needs, has, because }: NoSayDo, people: number): string {
  const counts = `needs at least ${formatNumber(needs ?? 0)}, has ${formatNumber(has ?? 0)}`
  switch (reason) {
    case 'too few items':
      return `Too few things to compare: ${counts} that are both said to matter and rated.`
    case 'too few people':
      return `Too few people: ${counts} who rated every item and have the outcome (ten an item), of ${formatNumber(people)} who answered.`
    case 'too few events':
      return `Too few people with the rarer outcome: ${counts} (ten an item).`
    case 'outcome always the same':
      return 'Everybody has the same outcome: nothing can go with it.'
    case 'not computable':
      return because === 'told by others'
        ? 'Two of the ratings are the same for everybody: it cannot be told which of them goes with the outcome.'
        : because === 'always the same'
          ? 'Everybody rated one of the items the same, or has the same outcome: it cannot go with anything.'
          : 'What goes with the outcome could not be computed from these answers.'
  }
}
