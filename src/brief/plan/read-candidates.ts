import type { Market } from '../../market-data/index.ts'
import { sql, value } from '../../query/index.ts'
import { engagementsOf, jobRoleWords, peopleOf, testedPeople } from '../../roles/index.ts'
import { type RuleBook, type Run, runOf } from '../../segments/index.ts'
import { contactWords } from './contact-words.ts'
import type { PlanCandidate } from './plan-schema.ts'

const VERDICTS = ['champion', 'coach', 'not tested'] as const

/**
 * People of a job role at one account: who met the tests of a champion first, then who was seen last; those of whom somebody
 * wrote down that they may not be contacted come last. One statement and one look-up.
 */
export async function readCandidates(
  market: Market,
  book: RuleBook,
  { aid, role }: { readonly aid: number; readonly role: string },
  signal: AbortSignal,
): Promise<PlanCandidate[]> {
  const run: Run = { ...runOf(market, book), among: [aid] }
  const zone = value(book.catalog.settings.timeZone, 'String')
  const rows = await market.engine.rows(
    sql`SELECT toString(p.person) AS row, p.id AS id, p.email AS email, p.name AS name, p.title AS title, p.may_contact AS may_contact,
        e.begun AS begun, e.together AS together, e.last AS last
      FROM (SELECT person, id, email, name, title, may_contact FROM (${peopleOf(run)}) WHERE job_role = ${value(role, 'String')}) AS p
      LEFT JOIN (SELECT person, countIf(by = 'buyer') AS begun, countIf(engaged = 1 AND by != 'buyer') AS together,
          toNullable(formatDateTime(toTimeZone(maxIf(at, engaged = 1), ${zone}), '%F')) AS last
        FROM (${engagementsOf(run)}) GROUP BY person HAVING countIf(engaged = 1) > 0) AS e ON p.person = e.person`,
    { signal },
  )
  const people = rows.map((row) => ({ person: String(row.row), id: String(row.id), email: String(row.email) }))
  const tested = await testedPeople(market, people)
  const found = rows.map((row, place): PlanCandidate => {
    const { person = '', id = '', email = '' } = people[place] ?? {}
    const test = tested.get(person)
    const contact = id || email || `#${person}`
    const mayContact = row.may_contact === null ? null : Boolean(row.may_contact)
    const verdict = test?.verdict ?? 'not tested'
    return {
      contact,
      name: row.name === '' ? contact : String(row.name),
      title: String(row.title),
      words: jobRoleWords(role),
      mayContact,
      contactWords: contactWords(mayContact),
      verdict,
      verdictWords: verdictWords(verdict, test?.wanting ?? []),
      acts: (test?.tests ?? []).flatMap(({ acts }) =>
        acts.map(({ day, act, costly }) => `${day}: ${act}${costly ? ' (it cost them something)' : ''}`),
      ),
      begun: Number(row.begun ?? 0),
      together: Number(row.together ?? 0),
      lastSeen: typeof row.last === 'string' && row.last !== '' ? row.last : null,
    }
  })
  return found.toSorted(surestFirst)
}

function surestFirst(one: PlanCandidate, other: PlanCandidate): number {
  const barred = ({ mayContact }: PlanCandidate): number => (mayContact === false ? 1 : 0)
  const seen = ({ lastSeen }: PlanCandidate): string => lastSeen ?? ''
  const byDay = seen(one) === seen(other) ? 0 : seen(one) > seen(other) ? -1 : 1
  return (
    barred(one) - barred(other) ||
    VERDICTS.indexOf(one.verdict) - VERDICTS.indexOf(other.verdict) ||
    byDay ||
    Number(other.mayContact === true) - Number(one.mayContact === true) ||
    (one.name < other.name ? -1 : 1)
  )
}

function verdictWords(verdict: PlanCandidate['verdict'], wanting: readonly string[]): string {
  if (verdict === 'champion') return 'a champion: all three tests are met, with an act that cost them something'
  if (verdict === 'coach') return `a coach so far; of a champion still wanting: ${wanting.join('; ')}`
  return 'nothing was noted of them yet, so nobody can say whether they are a champion'
}
