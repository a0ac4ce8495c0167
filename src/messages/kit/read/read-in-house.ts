import type { Market } from '../../../market-data/index.ts'
import type { PaperQuote } from '../../../paper/index.ts'
import { type OpenEvidence, type PersonaRecord, weighStatements } from '../../../personas/index.ts'
import { sql, value } from '../../../query/index.ts'
import { readCompanyNames } from '../../../research/index.ts'
import { jobRoleWords, peopleOf } from '../../../roles/index.ts'
import type { Run } from '../../../segments/index.ts'
import { caseConsent } from '../../cases/case-consent.ts'
import { listCases } from '../../cases/case-records.ts'
import type { InHouse } from '../gate/in-house.ts'
import type { KitMaterial } from '../material.ts'

/** What must not leave, and the quotes and cases that may, all as of today. */
export type Clearance = Pick<KitMaterial, 'inHouse' | 'quotes' | 'cases'>

/**
 * Reads what every kit is held against. Seven statements to the decisions and two to the engine, linear in the quotes and in
 * the people who were asked.
 */
export async function readInHouse(
  market: Market,
  run: Run,
  { open, personas }: { readonly open: OpenEvidence; readonly personas: readonly PersonaRecord[] },
  signal: AbortSignal,
): Promise<Clearance> {
  const { db } = market.state
  // Those of merged personas too: what was internal stays it.
  const statements = await db
    .selectFrom('persona_statements')
    .select(['text', 'internal', 'draft', 'retired_on'])
    .execute()
  const contested: string[] = []
  for (const persona of personas) {
    const weighed = await weighStatements(market, open, persona, persona.statements, signal)
    contested.push(...weighed.flatMap(({ status, text }) => (status === 'contested' ? [text] : [])))
  }
  const quotes = publicQuotes(open)
  const stored = await db.selectFrom('quotes').select(['id', 'text']).execute()
  const segments = await db.selectFrom('segments').select('name').execute()
  const cases = await listCases(db)
  const told = cases.filter((each) => caseConsent(each, open.today).travels)
  const inHouse: InHouse = {
    internal: statements.flatMap(({ internal, text }) => (internal ? [text] : [])),
    unsettled: statements.flatMap(({ draft, retired_on, text }) => (draft || retired_on !== null ? [text] : [])),
    contested,
    quotes: [
      ...stored.flatMap(({ id, text }) => (quotes.has(id) ? [] : [text])),
      ...open.evidence.quotes.flatMap(({ id, text }) => (quotes.has(id) ? [] : [text])),
    ],
    names: [
      ...(await peopleNames(market, run, open, signal)),
      ...(await companyNames(
        market,
        run,
        open,
        cases.flatMap((each) =>
          each.account === null ? [] : [{ account: each.account, named: each.named && told.includes(each) }],
        ),
      )),
    ],
    segments: segments.map(({ name }) => name),
  }
  return { inHouse, quotes, cases: new Set(told.map(({ id }) => id)) }
}

/** Words that anybody may read: those outside learn the job of who says it, and whether they are a customer. */
function publicQuotes(open: OpenEvidence): ReadonlyMap<number, PaperQuote> {
  const quotes = open.evidence.quotes.flatMap(({ id, text, scope, person }): [number, PaperQuote][] => {
    const speaker = person === null ? undefined : open.person(person)
    if (scope !== 'public' || speaker === undefined) return []
    const job = speaker.jobRole === null ? 'somebody who was asked' : jobRoleWords(speaker.jobRole)
    return [[id, { id, text, by: speaker.relation === 'customer' ? `${job}, customer` : job, scope }]]
  })
  return new Map(quotes)
}

/** Names and pseudonyms of everybody who was asked, whether they may be shown or not. */
async function peopleNames(
  market: Market,
  run: Run,
  { evidence }: OpenEvidence,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const participants = await market.state.db
    .selectFrom('participants')
    .select(['pseudonym', 'name', 'person'])
    .execute()
  const keys = new Set([
    ...evidence.people.map(({ person }) => person),
    ...participants.flatMap(({ person }) => (person === null ? [] : [person])),
  ])
  const named = (kind: string): readonly string[] =>
    [...keys].flatMap((key) => (key.startsWith(`${kind}:`) ? [key.slice(kind.length + 1).toLowerCase()] : []))
  const rows =
    keys.size === 0
      ? []
      : await market.engine.rows(
          sql`SELECT DISTINCT name FROM (${peopleOf(run)}) WHERE name != '' AND (has(${value(named('id'), 'Array(String)')}, lowerUTF8(id))
            OR has(${value(named('email'), 'Array(String)')}, lowerUTF8(email)) OR has(${value(named('number'), 'Array(String)')}, toString(person)))`,
          { signal },
        )
  return [
    ...participants.flatMap(({ pseudonym, name }) => (name === null ? [pseudonym] : [pseudonym, name])),
    ...evidence.people.map(({ pseudonym }) => pseudonym),
    ...rows.map(({ name }) => String(name)),
  ]
}

/** Companies of the people who were asked and of the cases, but those that agreed to be named. */
async function companyNames(
  market: Market,
  run: Run,
  { evidence }: OpenEvidence,
  cases: readonly { readonly account: number; readonly named: boolean }[],
): Promise<readonly string[]> {
  const named = new Set(cases.flatMap((each) => (each.named ? [each.account] : [])))
  const accounts = new Set([
    ...evidence.people.flatMap(({ account, interviews }) =>
      account === null || interviews.length === 0 ? [] : [account],
    ),
    ...cases.map(({ account }) => account),
  ])
  const names = await readCompanyNames(
    market,
    run,
    [...accounts].filter((account) => !named.has(account)),
  )
  return [...names.values()]
}
