import type { Kysely } from 'kysely'
import { type Problem, ProblemError } from '../problem.ts'
import type { StateTables } from './tables.ts'

/** What holds for the whole workspace. */
export interface Settings {
  /** IANA name, e.g. `Europe/Berlin`. */
  readonly timeZone: string
  /** Three capital letters of ISO 4217, e.g. `EUR`. */
  readonly currency: string
  /** First month of the fiscal year, 1 to 12. */
  readonly fiscalYearStartsIn: number
}

export const defaultSettings: Settings = { timeZone: 'UTC', currency: 'USD', fiscalYearStartsIn: 1 }

/** The workspace's settings; what was never set is the default. */
export async function readSettings(db: Kysely<StateTables>): Promise<Settings> {
  const rows = await db.selectFrom('workspace').select(['key', 'value']).execute()
  const stored = new Map(rows.map((row) => [row.key, row.value]))
  return Object.fromEntries(
    Object.entries(defaultSettings).map(([key, value]) => [key, stored.get(key) ?? value]),
  ) as unknown as Settings
}

/** Sets what `changes` names and leaves the rest; throws a `ProblemError` with every problem found. */
export async function writeSettings(tx: Kysely<StateTables>, changes: Partial<Settings>): Promise<void> {
  const problems = settingsProblems(changes)
  if (problems.length > 0) throw new ProblemError(problems)
  for (const [key, value] of Object.entries(changes)) {
    const row = { key, value: JSON.stringify(value) }
    await tx
      .insertInto('workspace')
      .values(row)
      .onConflict((conflict) => conflict.column('key').doUpdateSet({ value: row.value }))
      .execute()
  }
}

/** What is wrong with these settings, also with a name that is none; empty when they are fine. */
export function settingsProblems(changes: object): Problem[] {
  return Object.entries(changes).flatMap(([key, value]): Problem[] => {
    if (!Object.hasOwn(checks, key)) {
      return [{ code: 'unknown_setting', message: `There is no setting "${key}".`, at: { field: key }, hint: known }]
    }
    const problem = checks[key as keyof Settings](value)
    return problem === undefined ? [] : [{ ...problem, at: { field: key, value: String(value) } }]
  })
}

type Check = (value: unknown) => Problem | undefined

const checks: Readonly<Record<keyof Settings, Check>> = {
  timeZone: (value) =>
    typeof value === 'string' && isTimeZone(value)
      ? undefined
      : {
          code: 'invalid_time_zone',
          message: `"${String(value)}" is not a time zone.`,
          hint: 'Use an IANA name such as Europe/Berlin or America/New_York.',
        },
  currency: (value) =>
    isCurrencyCode(value) && KNOWN_CURRENCIES.has(String(value))
      ? undefined
      : {
          code: 'invalid_currency',
          message: `"${String(value)}" is not a currency code.`,
          hint: 'Use the three letters of ISO 4217, such as USD or EUR: brushwork settings choices lists them.',
        },
  fiscalYearStartsIn: (value) =>
    Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 12
      ? undefined
      : {
          code: 'invalid_month',
          message: `${JSON.stringify(value)} is not a month.`,
          hint: 'Use a whole number from 1 (January) to 12 (December).',
        },
}

/** ISO 4217 as Node's Unicode data has it. */
const KNOWN_CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'))

const known = `The settings are ${Object.keys(checks).join(', ')}.`

/** Three capital letters, the shape of ISO 4217. */
export function isCurrencyCode(value: unknown): boolean {
  return typeof value === 'string' && /^[A-Z]{3}$/.test(value)
}

/** Node also takes offsets such as `+02:00`, which the warehouse does not know. */
function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}
