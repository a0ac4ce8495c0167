import type { Market } from '../../../market-data/index.ts'
import {
  bookRule,
  type CheckedRule,
  type MarketMoney,
  marketMoney,
  momentOf,
  openRuleBook,
  outcomeFields,
  type RuleBook,
  type Run,
  readAsOf,
  runOf,
} from '../../../segments/index.ts'
import { type KnownUntil, knownUntil } from '../../periods/known-until.ts'
import { GOAL_FACTS, type GoalMeasure, isGoalMeasure } from '../goal-measure.ts'
import { type GoalPeriod, readGoalPeriod } from '../goal-period.ts'
import type { Goal } from '../store/goal-store.ts'

/** What all goals are judged by. */
export interface GoalFrame {
  readonly asOf: string | undefined
  readonly book: RuleBook
  readonly run: Run
  readonly money: MarketMoney
  /** Of purchases (nothing where nobody bought), and of deals. */
  readonly bought: KnownUntil | undefined
  readonly closed: KnownUntil
}

/** Four statements. */
export async function openGoalFrame(
  market: Market,
  asOf: string | undefined,
  signal: AbortSignal,
): Promise<GoalFrame> {
  const book = await openRuleBook(market)
  const run = runOf(market, book, readAsOf(asOf, book.catalog))
  const money = await marketMoney(market, run, signal)
  const [bought, closed] = await Promise.all([
    money.source === null ? undefined : knownUntil(market, run, { kind: money.source, grain: 'month' }, signal),
    knownUntil(market, run, { kind: 'deals', grain: 'month' }, signal),
  ])
  return { asOf, book, run, money, bought, closed }
}

/** From when until when the records behind a measure tell of it. */
export type Records = Omit<KnownUntil, 'pauseDays'>

/** A goal that can be asked of the records. */
export interface AskedGoal {
  readonly goal: Goal
  readonly measure: GoalMeasure
  readonly period: GoalPeriod
  /** Undefined: the whole market. */
  readonly rule: CheckedRule | undefined
  readonly records: Records
}

/** The goal with what it asks, or why nothing can be told of it. */
export function askGoal(
  frame: GoalFrame,
  goal: Goal,
): AskedGoal | { readonly why: string; readonly period?: GoalPeriod } {
  const read = readGoalPeriod(goal.period, frame.book.catalog.settings)
  if ('problem' in read) {
    return { why: `Its period is not understood any more. ${read.problem.message}` }
  }
  if (goal.removed) return { why: 'Its segment was removed.', period: read }
  if (!isGoalMeasure(goal.measure)) return { why: `Nothing here measures ${goal.measure}.`, period: read }
  const rule = ruleOf(frame.book, goal)
  if (rule !== undefined && 'why' in rule) return { ...rule, period: read }
  const asked = rule === undefined || GOAL_FACTS[goal.measure].how !== 'rate' ? [] : outcomeFields(rule)
  if (asked.length > 0) {
    const why = `The rule of its segment asks for ${asked.join(', ')}: a ${GOAL_FACTS[goal.measure].words} would follow from the rule.`
    return { why, period: read }
  }
  const records = recordsOf(frame, goal.measure)
  if ('why' in records) return { ...records, period: read }
  return { goal, measure: goal.measure, period: read, rule, records }
}

function ruleOf(book: RuleBook, { segment }: Goal): CheckedRule | { readonly why: string } | undefined {
  if (segment === undefined) return undefined
  const booked = bookRule(book, segment.rule)
  if ('problems' in booked) {
    return {
      why: `The rule of its segment holds no more: ${booked.problems.map(({ message }) => message).join(' ')}`,
    }
  }
  if (booked.rule.subject === 'contact')
    return { why: 'Its segment is about people, and this figure about companies.' }
  return booked.rule
}

/** The records that a measure is read from, or why there is no such figure. */
export function recordsOf(frame: GoalFrame, measure: GoalMeasure): Records | { readonly why: string } {
  const { bought, closed, money, run } = frame
  // Accounts are known until now: that nothing came in for a while says nothing of them.
  if (measure === 'accounts') return { known: momentOf(run).getTime(), first: null, recordsEnd: null }
  if (measure === 'wins' || measure === 'closeRate') {
    return closed.first === null ? { why: 'There are no deals with a day of opening or closing.' } : closed
  }
  const refused = measure === 'revenue' || measure === 'profit' ? money.refused[measure] : undefined
  if (refused !== undefined) return { why: refused }
  if (measure === 'customers' && money.refused.retention !== undefined) return { why: money.refused.retention }
  if (bought === undefined || bought.first === null) return { why: 'Nobody has bought yet.' }
  return bought
}
