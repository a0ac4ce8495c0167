import type { Market } from '../../market-data/index.ts'
import { sql, value } from '../../query/index.ts'
import { type AskedAnswers, type ReadAnswer, readAnswers } from '../../research/index.ts'
import type { RuleBook, Run } from '../../segments/index.ts'
import { accountsOfScope, type PersonaScope } from './persona-scope.ts'

/** Answers to a survey, told apart by whose they are. */
export interface ScopedAnswers {
  /** Of the scope's people. */
  readonly mine: readonly ReadAnswer[]
  /** Of everybody else whose job role is known. */
  readonly others: readonly ReadAnswer[]
  /** People whose job role nobody knows: on neither side. */
  readonly unknownRole: number
}

/** Accounts sent to the engine with one statement. */
const AT_ONCE = 20_000

/** Reads the answers and says whose they are, by the job role and company that people have now. */
export async function answersInScope(
  market: Market,
  { book, run, scope }: { book: RuleBook; run: Run; scope: PersonaScope },
  asked: AskedAnswers,
  signal?: AbortSignal,
): Promise<ScopedAnswers> {
  const answers = await readAnswers(market, asked)
  const inRole = answers.filter(({ jobRole }) => jobRole === scope.jobRole)
  const members = accountsOfScope(book, run, scope)
  const there = new Set<number | null>()
  if (members !== undefined) {
    const accounts = [...new Set(inRole.flatMap(({ account }) => (account === null ? [] : [account])))]
    for (let start = 0; start < accounts.length; start += AT_ONCE) {
      const some = value(accounts.slice(start, start + AT_ONCE), 'Array(UInt32)')
      const rows = await market.engine.rows(
        sql`SELECT DISTINCT aid FROM (${members}) WHERE aid IN ${some}`,
        signal === undefined ? {} : { signal },
      )
      for (const row of rows) there.add(Number(row.aid))
    }
  }
  const isMine = ({ jobRole, account }: ReadAnswer): boolean =>
    jobRole === scope.jobRole && (members === undefined || there.has(account))
  const unknown = answers.filter(({ jobRole }) => jobRole === null)
  return {
    mine: answers.filter(isMine),
    others: answers.filter((answer) => answer.jobRole !== null && !isMine(answer)),
    unknownRole: new Set(unknown.map(({ person }) => person)).size,
  }
}
