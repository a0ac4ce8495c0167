import type { Market } from '../../market-data/index.ts'
import { join, sql, value } from '../../query/index.ts'
import { readCompanyNames } from '../../research/index.ts'
import { peopleOf } from '../../roles/index.ts'
import { chooseRule, compileRule, openRuleBook, type RuleBook, type Run, runOf } from '../../segments/index.ts'
import { randomFrom } from '../random.ts'
import type { InterviewScript } from './interviews/interview-script.ts'
import type { ToldBy } from './interviews/read-script.ts'

/** The contact by whom an interview is told. */
export interface Teller extends ToldBy {
  /** Id of the contact. */
  readonly id: string
  readonly account: number
}

interface Candidate extends Omit<Teller, 'company'> {
  readonly jobRole: string
  /** They may be contacted, as far as the records say: who has left may not. */
  readonly mayContact: boolean
}

/**
 * Gives each script a contact of its job role at an account that its rule keeps, the same for the same seed: one account
 * a script, but where a script asks for the second person of another's. A market that has nobody fit leaves it out.
 * Three statements, linear in the people and, for each rule, in the accounts.
 */
export async function chooseTellers(
  market: Market,
  scripts: readonly InterviewScript[],
  seed: number,
  signal: AbortSignal,
): Promise<ReadonlyMap<InterviewScript, Teller>> {
  const book = await openRuleBook(market)
  const run = runOf(market, book)
  const rules = [...new Set(scripts.flatMap(({ account }) => account))]
  const roles = [...new Set(scripts.map(({ jobRole }) => jobRole))]
  const [kept, people] = await Promise.all([
    readKept(market, { book, run }, rules, signal),
    readCandidates(market, run, roles, signal),
  ])
  const chosen = new Map<InterviewScript, Candidate>()
  const taken = new Set<number>()
  for (const script of scripts) {
    const host = [...chosen].find(([{ file }]) => file === script.sameAccountAs)?.[1].account
    const free = people.filter(
      ({ jobRole, account }) =>
        jobRole === script.jobRole && (script.sameAccountAs === undefined ? !taken.has(account) : account === host),
    )
    const first = script.account
      .map((rule) => free.filter(({ account }) => kept.get(rule)?.has(account)))
      .map((fit) => drawn(fit, seed, script.file))
      .find((found) => found !== undefined)
    if (first === undefined) continue
    taken.add(first.account)
    chosen.set(script, first)
  }
  const companies = await readCompanyNames(market, run, [...taken])
  const named = [...chosen].map(([script, { id, account, first, last }]): [InterviewScript, Teller] => {
    const company = companies.get(account)?.trim()
    return [script, { id, account, first, last, company: company ?? 'us' }]
  })
  return new Map(named)
}

/** One of them by lot, of those who may be contacted where there are any; the same of the same people. */
function drawn(fit: readonly Candidate[], seed: number, file: string): Candidate | undefined {
  const open = fit.filter(({ mayContact }) => mayContact)
  return (open.length > 0 ? open : fit)
    .map((each) => ({ each, lot: randomFrom(seed, 'interview', file, each.id).next() }))
    .sort((one, other) => one.lot - other.lot)[0]?.each
}

/** Numbers of the accounts that each rule keeps. */
async function readKept(
  market: Market,
  { book, run }: { readonly book: RuleBook; readonly run: Run },
  rules: readonly string[],
  signal: AbortSignal,
): Promise<ReadonlyMap<string, ReadonlySet<number>>> {
  const parts = rules.map((rule, place) => {
    const members = compileRule(chooseRule(book, rule).rule, run).members()
    return sql`SELECT toUInt32(aid) AS aid, ${value(place, 'UInt32')} AS place FROM (${members})`
  })
  const kept = new Map<string, Set<number>>(rules.map((rule) => [rule, new Set()]))
  for (const row of await market.engine.rows(join(parts, ' UNION ALL '), { signal })) {
    kept.get(rules[Number(row.place)] ?? '')?.add(Number(row.aid))
  }
  return kept
}

/** People of these job roles who have an id and a name. */
async function readCandidates(
  market: Market,
  run: Run,
  roles: readonly string[],
  signal: AbortSignal,
): Promise<readonly Candidate[]> {
  const rows = await market.engine.rows(
    sql`SELECT aid, id, name, job_role, ifNull(may_contact, 1) AS may FROM (${peopleOf(run)})
      WHERE has(${value([...roles], 'Array(String)')}, job_role) AND id != '' AND position(name, ' ') > 0`,
    { signal },
  )
  return rows.map((row) => ({
    account: Number(row.aid),
    id: String(row.id),
    jobRole: String(row.job_role),
    mayContact: Number(row.may) === 1,
    ...namesOf(String(row.name)),
  }))
}

/** `Ana de Souza`: the first word, and the rest. */
function namesOf(name: string): { readonly first: string; readonly last: string } {
  const space = name.indexOf(' ')
  return { first: name.slice(0, space), last: name.slice(space + 1).trim() }
}
