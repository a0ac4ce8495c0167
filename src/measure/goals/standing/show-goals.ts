import type { Market } from '../../../market-data/index.ts'
import { dayOf, momentOf } from '../../../segments/index.ts'
import { formatNumber } from '../../../terminal-table.ts'
import { BEGINS_WITH } from '../../periods/begins-with.ts'
import { GOAL_FACTS, type GoalUnit, isGoalMeasure } from '../goal-measure.ts'
import type { GoalPeriod } from '../goal-period.ts'
import type { GoalShown, GoalsShown } from '../goal-schema.ts'
import type { Goal } from '../store/goal-store.ts'
import { type AskedGoal, askGoal, type GoalFrame, openGoalFrame } from './goal-frame.ts'
import { judgeGoal, percent, roomAround } from './judge-goal.ts'
import { type LikelyEnd, likelyEnds } from './likely-end.ts'
import { type GoalFigure, readFigures } from './read-figures.ts'

export interface AskedStanding {
  readonly asOf?: string | undefined
  /** Also what is likely at the end: about 0.2 s a segment and measure. */
  readonly likely: boolean
}

/** Goals and where they stand, in the order given. */
export async function showGoals(
  market: Market,
  goals: readonly Goal[],
  { asOf, likely }: AskedStanding,
  signal: AbortSignal,
): Promise<GoalsShown> {
  const frame = await openGoalFrame(market, asOf, signal)
  const answers = goals.map((goal) => ({ goal, asked: askGoal(frame, goal) }))
  const begun = answers.flatMap(({ asked }) =>
    'why' in asked || asked.period.from > asked.records.known ? [] : [asked],
  )
  const figures = await readFigures(market, frame, begun, signal)
  const open = begun.flatMap((asked) => {
    const figure = figures.get(asked.goal.id)
    return figure === undefined || isOver(asked) ? [] : [[asked, figure] as const]
  })
  const ends = likely ? await likelyEnds(market, frame, open, signal) : new Map<number, LikelyEnd>()
  return {
    asOf: dayOf(momentOf(frame.run), frame.run),
    recordsEnd: frame.bought?.recordsEnd ?? (frame.bought === undefined ? frame.closed.recordsEnd : null),
    currency: frame.book.catalog.settings.currency,
    basis: frame.money.source,
    goals: answers.map(({ goal, asked }) =>
      'why' in asked
        ? { ...told(frame, goal, asked.period), ...untold(asked.why) }
        : { ...told(frame, goal, asked.period), ...standing(frame, asked, figures.get(goal.id), ends.get(goal.id)) },
    ),
    owners: [...new Set(goals.flatMap(({ owner }) => (owner === null ? [] : [owner])))].sort(),
    notes: [
      'An account counts for a segment if the rule is true at the end of the period, or now where it goes on; segments may overlap, so their goals do not add up.',
    ],
  }
}

function isOver({ period, records }: AskedGoal): boolean {
  return records.known + 1 >= period.until
}

type Told = Pick<
  GoalShown,
  | 'id'
  | 'segment'
  | 'removed'
  | 'colour'
  | 'measure'
  | 'words'
  | 'unit'
  | 'currency'
  | 'period'
  | 'target'
  | 'owner'
  | 'budget'
  | 'spent'
  | 'note'
  | 'of'
>

/** What somebody set. */
function told(frame: GoalFrame, goal: Goal, period: GoalPeriod | undefined): Told {
  const { id, segmentName, segment, removed, measure, target, owner, budget, spent, note } = goal
  const facts = isGoalMeasure(measure) ? GOAL_FACTS[measure] : undefined
  return {
    id,
    segment: segmentName,
    removed,
    colour: segment?.colour ?? null,
    measure,
    words: facts?.words ?? measure,
    unit: facts?.unit ?? 'count',
    currency: frame.book.catalog.settings.currency,
    of: facts?.of ?? '',
    period: {
      key: period?.key ?? goal.period,
      grain: period?.grain ?? null,
      firstDay: period?.firstDay ?? null,
      lastDay: period?.lastDay ?? null,
    },
    target,
    owner,
    budget,
    spent,
    note,
  }
}

type Standing = Omit<GoalShown, keyof Told>

function untold(why: string): Standing {
  return {
    actual: null,
    n: null,
    interval: null,
    known: null,
    partial: false,
    elapsed: null,
    expected: { straight: null, likely: null, whyNot: null },
    state: 'cannot be told',
    why,
    money: null,
  }
}

function standing(
  frame: GoalFrame,
  asked: AskedGoal,
  figure: GoalFigure | undefined,
  end: LikelyEnd | undefined,
): Standing {
  const { goal, measure, period, records } = asked
  const { run } = frame
  const known = dayOf(new Date(records.known), run)
  const elapsed = Math.min(1, Math.max(0, (records.known + 1 - period.from) / (period.until - period.from)))
  const over = isOver(asked)
  const nothing = { ...untold(notYet(frame, asked, known)), known, partial: !over, elapsed }
  if (figure === undefined) {
    return period.from > records.known ? nothing : { ...nothing, why: 'No deal was closed in it so far.' }
  }
  const silent = sayingNothing(figure)
  if (figure.n === 0 && figure.silent > 0) return { ...nothing, why: silent }
  const { unit, how } = GOAL_FACTS[measure]
  const way = how === 'flow' ? goal.target * elapsed : (goal.target - (figure.start ?? 0)) * elapsed
  const begins = how === 'flow' || (how === 'stock' && figure.start !== null)
  const straight = begins ? (figure.start ?? 0) + way : null
  const judged = judgeGoal({
    target: goal.target,
    actual: figure.actual,
    over,
    elapsed,
    onlyGrows: how === 'flow' && unit === 'count',
    straight: straight === null ? null : { value: straight, room: roomAround(way, unit === 'count') },
    interval: figure.interval,
    likely: end?.likely ?? null,
    show: shows(unit, frame.book.catalog.settings.currency),
  })
  const { state, why } = doubted(frame, asked, judged)
  return {
    actual: figure.actual,
    n: figure.n,
    interval: figure.interval,
    known,
    partial: !over,
    elapsed,
    expected: {
      straight: over || straight === null ? null : Math.round(straight * 100) / 100,
      likely: end?.likely ?? null,
      whyNot: over ? null : (end?.whyNot ?? null),
    },
    state,
    why: [why, silent].filter((words) => words !== '').join(' '),
    money: moneyOf(goal, figure, elapsed, frame.book.catalog.settings.currency),
  }
}

/** Where the records do not cover the period, being short of the target says nothing. */
function doubted(
  { run }: GoalFrame,
  { period, records }: AskedGoal,
  judged: ReturnType<typeof judgeGoal>,
): ReturnType<typeof judgeGoal> {
  const short = judged.state !== 'met'
  if (short && records.first !== null && records.first > period.from + BEGINS_WITH) {
    const from = dayOf(new Date(records.first), run)
    return { state: 'cannot be told', why: `The records begin on ${from}, after it began. ${judged.why}` }
  }
  if (short && momentOf(run).getTime() + 1 >= period.until && records.known + 1 < period.until) {
    const end = dayOf(new Date(records.known), run)
    return {
      state: 'cannot be told',
      why: `It is over, and the records end on ${end}, before its end. ${judged.why}`,
    }
  }
  return judged
}

function notYet({ run }: GoalFrame, { period }: AskedGoal, known: string): string {
  return period.from > momentOf(run).getTime()
    ? `It begins on ${period.firstDay}.`
    : `The records end on ${known}, before it begins.`
}

function sayingNothing({ n, silent }: GoalFigure): string {
  if (silent === 0) return ''
  const all = formatNumber(n + silent)
  return n === 0
    ? `None of its ${all} purchases says what it brought.`
    : `${formatNumber(silent)} of ${all} purchases do not say what they brought and are not in it.`
}

export function shows(unit: GoalUnit, currency: string): (amount: number) => string {
  if (unit === 'share') return (amount) => `${formatNumber(Math.round(amount * 1000) / 10)}%`
  if (unit === 'count') return (amount) => formatNumber(Math.round(amount * 10) / 10)
  return (amount) => `${formatNumber(Math.abs(amount) >= 1000 ? Math.round(amount) : amount)} ${currency}`
}

function moneyOf(
  { budget, spent }: Goal,
  { newCustomers }: GoalFigure,
  elapsed: number,
  currency: string,
): GoalShown['money'] {
  if (budget === null && spent === null) return null
  const show = shows('money', currency)
  const spentShare = budget === null || spent === null || budget === 0 ? null : spent / budget
  const perNewCustomer = spent === null || newCustomers === 0 ? null : Math.round((spent / newCustomers) * 100) / 100
  const words: string[] = []
  if (spent === null) words.push(`A budget of ${show(budget ?? 0)}; nothing was entered as spent.`)
  else if (spentShare === null) words.push(`${show(spent)} spent.`)
  else {
    words.push(
      `${show(spent)} of ${show(budget ?? 0)} spent (${percent(spentShare)}), with ${percent(elapsed)} of the time passed.`,
    )
  }
  if (perNewCustomer !== null) {
    words.push(`${show(perNewCustomer)} for each of ${formatNumber(newCustomers)} new customers of the period.`)
  }
  return { spentShare, newCustomers, perNewCustomer, words: words.join(' ') }
}
