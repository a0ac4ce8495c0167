import type { Market } from '../../market-data/index.ts'
import { loadCatalog, roleTexts } from '../../market-data/index.ts'
import { raw, sql, value } from '../../query/index.ts'
import { peopleOf } from '../people/people-of.ts'
import { readTitle } from '../titles/read-title.ts'
import type { BuyingRole, Confidence, Department, Seniority } from '../titles/words.ts'

/** A title that nobody is sure about, with all its spellings that differ only in capitals and spacing. */
export interface TitleToReview {
  /** The spelling that most people have. */
  readonly title: string
  readonly spellings: number
  readonly people: number
  readonly accounts: number
  /** People among them whose job role nobody knows: the CRM does not say it either. */
  readonly unknownRole: number
  readonly department: Department
  readonly seniority: Seniority
  readonly roles: readonly BuyingRole[]
  readonly confidence: { readonly department: Confidence; readonly seniority: Confidence }
  readonly because: readonly string[]
}

export interface ReviewQueue {
  readonly titles: readonly TitleToReview[]
  /** All that are left, and the people who have them. */
  readonly left: number
  readonly leftPeople: number
  /** People with an account, how many of them have a title, and how many a known job role. */
  readonly people: number
  readonly titled: number
  readonly known: number
}

/** Titles of which department or seniority is unknown or a mere guess, the ones most people have first. Linear in the people. */
export async function titlesToReview(
  market: Market,
  { limit, offset }: { readonly limit: number; readonly offset: number },
  signal: AbortSignal,
): Promise<ReviewQueue> {
  const catalog = await loadCatalog(market)
  const people = peopleOf({ catalog, now: market.clock() })
  const columns = raw(
    'text AS w_text, alike AS w_alike, department_sure AS w_department, seniority_sure AS w_seniority',
  )
  const unsure = raw("(department_sure IN ('none', 'low') OR seniority_sure IN ('none', 'low'))")
  const [[counted], rows] = await Promise.all([
    market.engine.rows(
      sql`SELECT count() AS people, countIf(title != '') AS titled, countIf(job_role != '') AS known FROM (${people})`,
      { signal },
    ),
    market.engine.rows(
      sql`SELECT titles.1 AS title, spellings, people, accounts, unknown_role, count() OVER () AS left, sum(people) OVER () AS left_people
        FROM (SELECT w_alike, argMin((title, spelled), (-toInt64(spelled), title)) AS titles, count() AS spellings, sum(spelled) AS people,
            uniqExactArray(at) AS accounts, sum(unknown) AS unknown_role
          FROM (SELECT title, any(w_alike) AS w_alike, count() AS spelled, groupUniqArray(aid) AS at, countIf(job_role = '') AS unknown
            FROM (${people}) AS p GLOBAL INNER JOIN (${roleTexts('title', columns, unsure)}) AS w ON title = w_text GROUP BY title)
          GROUP BY w_alike)
        ORDER BY people DESC, title LIMIT ${value(limit, 'UInt32')} OFFSET ${value(offset, 'UInt32')}`,
      { signal },
    ),
  ])
  return {
    titles: rows.map((row): TitleToReview => {
      const title = String(row.title)
      const { department, seniority, roles, confidence, because } = readTitle(title)
      const { spellings, people: having, accounts, unknown_role: unknownRole } = row
      const numbers = { spellings: Number(spellings), people: Number(having), accounts: Number(accounts) }
      return {
        title,
        ...numbers,
        unknownRole: Number(unknownRole),
        department,
        seniority,
        roles,
        confidence,
        because,
      }
    }),
    left: Number(rows[0]?.left ?? 0),
    leftPeople: Number(rows[0]?.left_people ?? 0),
    people: Number(counted?.people),
    titled: Number(counted?.titled),
    known: Number(counted?.known),
  }
}
