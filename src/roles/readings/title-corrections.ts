import type { Kysely } from 'kysely'
import { z } from 'zod'
import type { StateTables } from '../../state/index.ts'
import {
  BUYING_ROLES,
  type BuyingRole,
  DEPARTMENTS,
  type Department,
  SENIORITIES,
  type Seniority,
} from '../titles/words.ts'
import { alike } from './alike.ts'

/** What people said a title means; what is left out stays as the rules read it. */
export interface TitleCorrection {
  /** As it was corrected; it holds for all titles that are alike. */
  readonly title: string
  readonly department?: Department | undefined
  readonly seniority?: Seniority | undefined
  readonly roles?: readonly BuyingRole[] | undefined
}

/** As it stands in files, in answers and in what an undo needs. */
export const correctionSchema = z.strictObject({
  title: z.string(),
  department: z.enum(DEPARTMENTS).optional(),
  seniority: z.enum(SENIORITIES).optional(),
  roles: z.array(z.enum(BUYING_ROLES)).optional(),
})

type Db = Kysely<StateTables>

/** All corrections, by title. */
export async function readCorrections(db: Db): Promise<TitleCorrection[]> {
  const rows = await db.selectFrom('title_corrections').selectAll().orderBy('alike').execute()
  return rows.map(({ title, department, seniority, roles }) =>
    correctionSchema.parse({
      title,
      ...(department === null ? {} : { department }),
      ...(seniority === null ? {} : { seniority }),
      ...(roles === null ? {} : { roles }),
    }),
  )
}

export async function readCorrection(db: Db, title: string): Promise<TitleCorrection | undefined> {
  const wanted = alike(title)
  return (await readCorrections(db)).find((each) => alike(each.title) === wanted)
}

/** One that is there already for such a title gives way to it. */
export async function writeCorrection(
  tx: Db,
  correction: TitleCorrection,
  by: { actor: string; at: Date },
): Promise<void> {
  const { title, department = null, seniority = null, roles } = correction
  await deleteCorrection(tx, title)
  await tx
    .insertInto('title_corrections')
    .values({
      alike: alike(title),
      title,
      department,
      seniority,
      roles: roles === undefined ? null : JSON.stringify(roles),
      ...by,
    })
    .execute()
}

export async function deleteCorrection(tx: Db, title: string): Promise<void> {
  await tx.deleteFrom('title_corrections').where('alike', '=', alike(title)).execute()
}
