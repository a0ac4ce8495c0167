import type { Kysely } from 'kysely'
import { refuse } from '../../problem.ts'
import type { StateTables } from '../../state/index.ts'

type Db = Kysely<StateTables>

/** A customer's story, and how far they agreed to its being told. Days are `2026-03-31`. */
export interface CaseRecord {
  readonly id: number
  readonly name: string
  /** Number of the account; null where it is not on record. */
  readonly account: number | null
  readonly before: string
  readonly done: string
  readonly result: string
  readonly source: string | null
  /** The company may be named. */
  readonly named: boolean
  readonly scope: 'company' | 'public'
  /** Null: nobody wrote down that they agreed. */
  readonly agreedOn: string | null
  /** Null: it does not end. */
  readonly expires: string | null
}

/** All cases, by name. */
export async function listCases(db: Db): Promise<readonly CaseRecord[]> {
  const rows = await db.selectFrom('customer_cases').selectAll().execute()
  const cases = rows.map(({ agreed_on: agreedOn, actor: _actor, at: _at, ...row }) => ({ ...row, agreedOn }))
  return cases.sort((one, other) => one.name.localeCompare(other.name, 'en'))
}

/** The case of that name, capitals aside; throws a Problem with the names there are. */
export function caseNamed(cases: readonly CaseRecord[], name: string, field = 'name'): CaseRecord {
  const wanted = name.trim().toLowerCase()
  const found = cases.find((each) => each.name.toLowerCase() === wanted)
  if (found !== undefined) return found
  const names = cases.slice(0, 12).map((each) => each.name)
  return refuse('no_such_case', `There is no case ${JSON.stringify(name.trim())}.`, {
    at: { field, value: name },
    hint:
      names.length === 0
        ? 'There is none yet: brushwork case add NAME.'
        : `There ${names.length === 1 ? 'is' : 'are'} ${names.join(', ')}${cases.length > names.length ? ' …' : ''}.`,
  })
}
