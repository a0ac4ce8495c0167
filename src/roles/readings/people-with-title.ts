import { loadCatalog, type Market, roleTexts } from '../../market-data/index.ts'
import { raw, sql, value } from '../../query/index.ts'
import { peopleOf } from '../people/people-of.ts'
import { alike } from './alike.ts'

/** People who share a title and what the CRM has of them, so that all of them are read alike. */
interface ReadAlike {
  readonly people: number
  readonly says: string
}

/** By title and CRM fields, what everybody with a title like this one is read as; and at how many accounts they are. */
export async function peopleWithTitle(
  market: Market,
  title: string,
): Promise<{ readonly groups: ReadonlyMap<string, ReadAlike>; readonly people: number; readonly accounts: number }> {
  const catalog = await loadCatalog(market)
  const texts = roleTexts('title', raw('text'), sql`alike = ${value(alike(title), 'String')}`)
  const rows = await market.engine.rows(
    sql`SELECT title, crm, says, count() AS people, groupUniqArray(aid) AS at FROM (
        SELECT aid, title, toString((department, seniority, job_role, title_roles)) AS says, person
        FROM (${peopleOf({ catalog, now: market.clock() })}) WHERE title GLOBAL IN (${texts})) AS p
      INNER JOIN (SELECT rid AS c_rid, aid AS c_aid, toString((department, seniority)) AS crm FROM contacts WHERE _current) AS c
        ON aid = c_aid AND person = c_rid
      GROUP BY title, crm, says`,
  )
  const accounts = new Set(rows.flatMap((row) => row.at as number[]))
  return {
    groups: new Map(
      rows.map((row) => [
        JSON.stringify([row.title, row.crm]),
        { people: Number(row.people), says: String(row.says) },
      ]),
    ),
    people: rows.reduce((sum, row) => sum + Number(row.people), 0),
    accounts: accounts.size,
  }
}
