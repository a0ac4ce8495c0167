import { findField, type Market } from '../../market-data/index.ts'
import { refuse } from '../../problem.ts'
import { sql, value } from '../../query/index.ts'
import { jobRoleWords } from '../../roles/index.ts'
import { chooseRule, compileRule, openRuleBook, openScan, runOf } from '../../segments/index.ts'
import type { Respondent } from './respondents.ts'

/** Groups that are compared side by side; the others are too small or too many to be read. */
const MOST_GROUPS = 8

/** The people whose company is in a segment, or fits a rule. */
export async function peopleAmong(
  market: Market,
  people: readonly Respondent[],
  segment: string,
  signal: AbortSignal,
): Promise<Respondent[]> {
  const book = await openRuleBook(market)
  const { rule } = chooseRule(book, segment, 'segment')
  if (rule.subject === 'contact') {
    refuse('survey_of_people', 'A segment of companies is needed here, and this is a rule about people.', {
      at: { field: 'segment', value: segment },
      hint: 'Ask for the companies of such people: contacts.exists(c, …).',
    })
  }
  const rows = await market.engine.rows(
    sql`SELECT aid FROM (${compileRule(rule, runOf(market, book)).members()}) WHERE has(${accountsOf(people)}, aid)`,
    { signal },
  )
  const members = new Set(rows.map(({ aid }) => Number(aid)))
  return people.filter(({ account }) => account !== null && members.has(account))
}

/** The people by what a field says of them: `job_role` of the contact, a field of their company, or an answer they gave. */
export async function peopleBy(
  market: Market,
  people: readonly Respondent[],
  by: string,
  signal: AbortSignal,
): Promise<{
  readonly groups: readonly { value: string; people: readonly Respondent[] }[]
  readonly unknown: number
}> {
  const said = await saidOf(market, people, by, signal)
  const groups = new Map<string, Respondent[]>()
  let unknown = 0
  for (const person of people) {
    const text = said(person)
    if (text === undefined) unknown += 1
    else groups.set(text, [...(groups.get(text) ?? []), person])
  }
  const sorted = [...groups].sort((left, right) => right[1].length - left[1].length || (left[0] < right[0] ? -1 : 1))
  return { groups: sorted.slice(0, MOST_GROUPS).map(([text, them]) => ({ value: text, people: them })), unknown }
}

async function saidOf(market: Market, people: readonly Respondent[], by: string, signal: AbortSignal) {
  if (by === 'job_role') {
    return ({ jobRole }: Respondent) => (jobRole === null ? undefined : jobRoleWords(jobRole))
  }
  if (people.some(({ answers }) => answers.has(by))) return ({ answers }: Respondent) => answers.get(by)?.text
  const { catalog } = await openRuleBook(market)
  const field = findField(catalog, 'accounts', by)
  if (field === undefined || field.type === 'list' || field.type === 'date') {
    refuse('no_such_group', `People cannot be grouped by ${JSON.stringify(by)}.`, {
      at: { field: 'by', value: by },
      hint: 'Give job_role, a field of companies with few values (industry, country, lifecycle …), or the name of a question.',
    })
  }
  const scan = openScan('account', runOf(market, { catalog }))
  const shown = sql`toString(${scan.field(field)})`
  const rows = await market.engine.rows(
    sql`SELECT aid, ${shown} AS said FROM ${scan.from()} WHERE ${scan.where} AND has(${accountsOf(people)}, aid)`,
    { signal },
  )
  const known = new Map(
    rows.flatMap((row) => (typeof row.said === 'string' ? [[Number(row.aid), row.said] as const] : [])),
  )
  return ({ account }: Respondent) => (account === null ? undefined : known.get(account))
}

function accountsOf(people: readonly Respondent[]) {
  const accounts = people.flatMap(({ account }) => (account === null ? [] : [account]))
  return value([...new Set(accounts)], 'Array(UInt32)')
}
