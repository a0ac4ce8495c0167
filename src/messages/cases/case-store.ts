import type { Kysely } from 'kysely'
import { refuse } from '../../problem.ts'
import type { StateTables } from '../../state/index.ts'
import type { CaseRecord } from './case-records.ts'

type Db = Kysely<StateTables>

/** A case before it has a number. */
export type CaseContent = Omit<CaseRecord, 'id'>

interface Stamp {
  readonly actor: string
  readonly at: Date
}

export async function insertCase(tx: Db, content: CaseContent, stamp: Stamp): Promise<number> {
  const { id } = await tx
    .insertInto('customer_cases')
    .values({ ...columnsOf(content), ...stamp })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function updateCase(tx: Db, id: number, content: CaseContent, stamp: Stamp): Promise<void> {
  await tx
    .updateTable('customer_cases')
    .set({ ...columnsOf(content), ...stamp })
    .where('id', '=', id)
    .execute()
}

function columnsOf({ agreedOn: agreed_on, ...content }: CaseContent) {
  return { ...content, agreed_on }
}

/** Refuses what cannot be: a name that another case has, consent that ends before it begins. */
export function checkCase(cases: readonly CaseRecord[], content: CaseContent, own?: number): void {
  const { name, agreedOn, expires } = content
  if (cases.some((each) => each.id !== own && each.name.toLowerCase() === name.toLowerCase())) {
    refuse('case_exists', `There is a case ${JSON.stringify(name)} already.`, {
      at: { field: 'name', value: name },
      hint: 'Change it with brushwork case edit, or give this one another name.',
    })
  }
  if (agreedOn !== null && expires !== null && expires < agreedOn) {
    refuse('consent_ends_first', `Consent that was given on ${agreedOn} cannot have expired on ${expires}.`, {
      at: { field: 'expires', value: expires },
    })
  }
}
