import type { Kysely } from 'kysely'
import { type Problem, ProblemError } from '../problem.ts'
import type { StateTables } from './tables.ts'

/** A line that people draw: on which side of it something is shown as a warning, or shown at all. */
export interface Threshold {
  /** As the command line spells it. */
  readonly name: ThresholdName
  /** What it is called on a screen. */
  readonly label: string
  /** One or two sentences: what it decides, and where it is seen. */
  readonly about: string
  readonly usual: number
  readonly least: number
  readonly most: number
}

export type ThresholdName =
  | 'coverage-warning'
  | 'overlap-warning'
  | 'duplicate-confidence'
  | 'reachable-share'
  | 'difference-chance'
  | 'stable-share'

/** Every threshold that something in the product asks for, all of them shares from 0 to 1. */
export const THRESHOLDS: readonly Threshold[] = [
  {
    name: 'coverage-warning',
    label: 'Thin data',
    about:
      'A field that fewer than this share of the rows have is marked as thin, and so is a segment whose rule can be told for fewer than this share of the accounts.',
    usual: 0.8,
    least: 0,
    most: 1,
  },
  {
    name: 'overlap-warning',
    label: 'Segments that overlap',
    about:
      'Two segments are marked as nearly the same when the accounts in both are more than this share of the accounts in either (Jaccard index).',
    usual: 0.5,
    least: 0,
    most: 1,
  },
  {
    name: 'duplicate-confidence',
    label: 'Likely duplicates',
    about:
      'Accounts are offered as one company when their reasons count for at least this much: 0.97 for the same domain and nearly the same name, 0.9 for the same name in the same country, 0.55 for a phone number alone, 0.4 for names one letter apart with different domains.',
    usual: 0.5,
    least: 0,
    most: 1,
  },
  {
    name: 'reachable-share',
    label: 'Segments within reach',
    about:
      'A segment passes as reachable when at least this share of its accounts have somebody in the champion’s role who may be contacted; half of it is weak.',
    usual: 0.5,
    least: 0,
    most: 1,
  },
  {
    name: 'difference-chance',
    label: 'Differences by chance',
    about:
      'A segment differs from the rest of the market where a difference is so clear that, of all differences that are as clear, no more than this share are expected to be chance (q-value by Benjamini and Hochberg).',
    usual: 0.05,
    least: 0,
    most: 0.5,
  },
  {
    name: 'stable-share',
    label: 'Segments that stay',
    about:
      'A segment passes as stable when at least this share of the accounts that were in it twelve months ago are still in it.',
    usual: 0.7,
    least: 0,
    most: 1,
  },
]

export type Thresholds = Readonly<Record<ThresholdName, number>>

/** Thresholds as they hold now; what was never set is the usual value. */
export async function readThresholds(db: Kysely<StateTables>): Promise<Thresholds> {
  const keys = THRESHOLDS.map(({ name }) => thresholdKey(name))
  const rows = await db.selectFrom('workspace').selectAll().where('key', 'in', keys).execute()
  const stored = new Map(rows.map((row) => [row.key, Number(row.value)]))
  const values = THRESHOLDS.map(({ name, usual }) => [name, stored.get(thresholdKey(name)) ?? usual])
  return Object.fromEntries(values) as Thresholds
}

/** Sets one threshold, or with `undefined` makes it the usual one again. Throws a `ProblemError`. */
export async function writeThreshold(
  tx: Kysely<StateTables>,
  name: string,
  given: number | undefined,
): Promise<void> {
  const problem = thresholdProblem(name, given)
  if (problem !== undefined) throw new ProblemError([problem])
  const key = thresholdKey(name)
  await tx.deleteFrom('workspace').where('key', '=', key).execute()
  if (given === undefined) return
  await tx
    .insertInto('workspace')
    .values({ key, value: JSON.stringify(given) })
    .execute()
}

/** Why there is no such threshold, or why it cannot be this. */
export function thresholdProblem(name: string, given: number | undefined): Problem | undefined {
  const threshold = THRESHOLDS.find((each) => each.name === name)
  if (threshold === undefined) {
    return {
      code: 'no_such_threshold',
      message: `There is no threshold "${name}".`,
      at: { field: 'name', value: name },
      hint: `They are ${THRESHOLDS.map((each) => each.name).join(', ')}.`,
    }
  }
  if (given === undefined || (given >= threshold.least && given <= threshold.most)) return undefined
  return {
    code: 'threshold_out_of_range',
    message: `${threshold.label} is a share from ${threshold.least} to ${threshold.most}; ${given} is not.`,
    at: { field: 'value', value: String(given) },
    hint: 'Half is 0.5, four fifths are 0.8.',
  }
}

/** The row of the workspace table that holds it. */
export function thresholdKey(name: string): string {
  return `threshold.${name}`
}
