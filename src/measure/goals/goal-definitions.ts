import type { Kysely } from 'kysely'
import { z } from 'zod'
import type { Catalog } from '../../market-data/index.ts'
import { listSegments, noSuchSegment } from '../../segments/index.ts'
import type { DefinitionFamily, DefinitionProblem, StateTables } from '../../state/index.ts'
import { GOAL_FACTS, GOAL_MEASURES, type GoalMeasure, isGoalMeasure } from './goal-measure.ts'
import { readGoalPeriod } from './goal-period.ts'
import { goalFields } from './operations/goal-fields.ts'
import { type Goal, readGoals, writeGoal } from './store/goal-store.ts'

interface GoalBody {
  readonly measure: GoalMeasure
  readonly period: string
  readonly target: number
  readonly owner?: string | undefined
  readonly budget?: number | undefined
  readonly spent?: number | undefined
  readonly note?: string | undefined
}

interface GoalsBody {
  readonly goals: readonly GoalBody[]
}

/** The name of the file of the whole market; no segment can be called so. */
const WHOLE = 'the whole market'

/** Goals as files: `goals/SEGMENT.yaml`, each with all goals of that segment. Made for one export or apply. */
export function goalDefinitions(catalog: Catalog, clock: () => Date): DefinitionFamily<GoalsBody> {
  const keyOf = ({ measure, period }: GoalBody): string => {
    const read = readGoalPeriod(period, catalog.settings)
    return `${measure} in ${'problem' in read ? period : read.key}`
  }
  return {
    folder: 'goals',
    noun: 'goals',
    after: ['segments'],
    body: z.strictObject({
      goals: z
        .array(
          z.strictObject({
            measure: z.enum(GOAL_MEASURES),
            period: z.string().trim().min(1),
            target: goalFields.target,
            owner: goalFields.owner.optional(),
            budget: goalFields.budget.optional(),
            spent: goalFields.spent.optional(),
            note: goalFields.note.optional(),
          }),
        )
        .min(1),
    }),
    async read(db) {
      const files = new Map<string, GoalBody[]>()
      for (const goal of await livingGoals(db)) {
        const name = goal.segmentName ?? WHOLE
        const body = bodyOf(goal)
        if (body !== undefined) files.set(name, [...(files.get(name) ?? []), body])
      }
      return [...files]
        .map(([name, goals]) => ({ name, body: { goals: goals.sort(byPeriod) } }))
        .sort((one, other) => (one.name < other.name ? -1 : 1))
    },
    async problems({ db, wanted, all }) {
      const segments = await listSegments(db)
      const names = new Set((all.get('segments') ?? []).map(({ name }) => name))
      return wanted.flatMap(({ name, body }): DefinitionProblem[] => {
        const problems: DefinitionProblem[] = []
        if (name !== WHOLE && !names.has(name)) problems.push({ name, problem: noSuchSegment(segments, name) })
        const seen = new Set<string>()
        for (const [place, goal] of body.goals.entries()) {
          const field = `goals.${place}.period`
          const read = readGoalPeriod(goal.period, catalog.settings)
          if ('problem' in read) {
            problems.push({ name, problem: { ...read.problem, at: { field, value: goal.period } } })
          }
          if (GOAL_FACTS[goal.measure].unit === 'share' && goal.target > 1) {
            const at = { field: `goals.${place}.target`, value: String(goal.target) }
            const message = `A ${GOAL_FACTS[goal.measure].words} is a share from 0 to 1.`
            problems.push({ name, problem: { code: 'share_above_one', message, at } })
          }
          const key = keyOf(goal)
          if (seen.has(key)) {
            const message = `There are two goals of ${key}.`
            problems.push({ name, problem: { code: 'goal_twice', message, at: { field, value: goal.period } } })
          }
          seen.add(key)
        }
        return problems
      })
    },
    async save(tx, { name, body }, actor) {
      const segmentId = await segmentOf(tx, name)
      if (segmentId === undefined) throw new Error(`checked goals have no segment: ${name}`)
      const kept = new Set<number>()
      for (const { measure, period, target, owner, budget, spent, note } of body.goals) {
        const read = readGoalPeriod(period, catalog.settings)
        if ('problem' in read) throw new Error(`a checked goal has no period: ${period}`)
        const figures = {
          target,
          owner: owner ?? null,
          budget: budget ?? null,
          spent: spent ?? null,
          note: note ?? null,
        }
        kept.add(await writeGoal(tx, { segmentId, measure, period: read.key }, figures, { actor, at: clock() }))
      }
      await removeGoals(tx, segmentId, kept)
    },
    async remove(tx, name) {
      const segmentId = await segmentOf(tx, name)
      // Of a segment that went, the goals stay on record.
      if (segmentId !== undefined) await removeGoals(tx, segmentId, new Set())
    },
  }
}

async function livingGoals(db: Kysely<StateTables>): Promise<readonly Goal[]> {
  return (await readGoals(db)).filter(({ removed }) => !removed)
}

/** Null: the whole market. */
async function segmentOf(db: Kysely<StateTables>, name: string): Promise<number | null | undefined> {
  return name === WHOLE ? null : (await listSegments(db)).find((each) => each.name === name)?.id
}

async function removeGoals(
  tx: Kysely<StateTables>,
  segmentId: number | null,
  kept: ReadonlySet<number>,
): Promise<void> {
  for (const goal of await livingGoals(tx)) {
    if (goal.segmentId !== segmentId || kept.has(goal.id)) continue
    await tx.deleteFrom('goals').where('id', '=', goal.id).execute()
  }
}

function byPeriod(one: GoalBody, other: GoalBody): number {
  const [left, right] = [one, other].map(({ period, measure }) => `${period} ${measure}`)
  return (left ?? '') < (right ?? '') ? -1 : 1
}

/** What is not set is left out. Undefined: of a measure that is none any more. */
function bodyOf({ measure, period, target, owner, budget, spent, note }: Goal): GoalBody | undefined {
  if (!isGoalMeasure(measure)) return undefined
  return {
    measure,
    period,
    target,
    ...(owner === null ? {} : { owner }),
    ...(budget === null ? {} : { budget }),
    ...(spent === null ? {} : { spent }),
    ...(note === null ? {} : { note }),
  }
}
