import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Market } from '../../market-data/index.ts'
import type { RunContext } from '../../operation.ts'
import { sql, value } from '../../query/index.ts'
import { peopleOf } from '../../roles/index.ts'
import { chooseRule, compileRule, openRuleBook, runOf } from '../../segments/index.ts'
import { DAY, type MarketOptions, spanOf } from '../market-options.ts'
import { operate } from '../operate.ts'
import { randomFrom } from '../random.ts'
import {
  COLLEAGUES,
  COLLEAGUES_ON_LOOKING,
  type ExampleScore,
  PEERS_ON_FIRST,
  PEERS_ON_LOOKING,
} from './example-scores.ts'

interface Respondent {
  readonly name: string
  readonly email: string
}

/** What is scored: numbers of messages. */
interface Scored {
  readonly looking: number | undefined
  readonly first: number | undefined
}

/** Brings in what people answered to the form, one file of the champion's peers and one of colleagues, written below `folder`. */
export async function scoreMessages(
  market: Market,
  options: MarketOptions,
  {
    segment,
    jobRole,
    scored,
    folder,
  }: { readonly segment: string; readonly jobRole: string; readonly scored: Scored; readonly folder: string },
  context: RunContext,
): Promise<void> {
  const { looking, first } = scored
  if (looking === undefined) return
  const day = new Date(Math.min(spanOf(options).end - DAY, market.clock().getTime())).toISOString().slice(0, 10)
  const peers = await readPeers(market, options.seed, segment, jobRole, context.signal)
  const colleagues = COLLEAGUES.map((name) => ({ name, email: '' }))
  const rows = [
    ...answered(looking, peers, PEERS_ON_LOOKING, day),
    ...(first === undefined ? [] : answered(first, peers.slice(PEERS_ON_LOOKING.length), PEERS_ON_FIRST, day)),
  ]
  await mkdir(folder, { recursive: true })
  await bring(market, { path: join(folder, 'answers-of-studio-managers.csv'), rows, colleagues: false }, context)
  const own = answered(looking, colleagues, COLLEAGUES_ON_LOOKING, day)
  await bring(market, { path: join(folder, 'answers-of-colleagues.csv'), rows: own, colleagues: true }, context)
}

async function bring(
  market: Market,
  {
    path,
    rows,
    colleagues,
  }: { readonly path: string; readonly rows: readonly string[]; readonly colleagues: boolean },
  context: RunContext,
): Promise<void> {
  if (rows.length === 0) return
  const header = 'Message,Name,Email,Clarity,Relevance,Value,Difference,Comment,Date'
  await writeFile(path, `${[header, ...rows].join('\n')}\n`)
  await operate(market, 'message scores-import', { file: path, colleagues }, context)
}

/** As many answers as there are people to give them. */
function answered(
  message: number,
  people: readonly Respondent[],
  scores: readonly ExampleScore[],
  day: string,
): string[] {
  return scores.flatMap(({ answers, comment = '' }, place) => {
    const who = people[place]
    return who === undefined ? [] : [[message, who.name, who.email, ...answers, `"${comment}"`, day].join(',')]
  })
}

/** People of the job role at companies of the segment who may be written to, in the seed's order. One statement, linear in the people. */
async function readPeers(
  market: Market,
  seed: number,
  segment: string,
  jobRole: string,
  signal: AbortSignal,
): Promise<readonly Respondent[]> {
  const book = await openRuleBook(market)
  const run = runOf(market, book)
  const members = compileRule(chooseRule(book, segment).rule, run).members()
  const rows = await market.engine.rows(
    sql`SELECT name, email FROM (${peopleOf(run)}) WHERE job_role = ${value(jobRole, 'String')} AND ifNull(may_contact, 1) = 1
      AND position(email, '@') > 0 AND match(name, '^[^",]+ [^",]+$') AND aid IN (SELECT aid FROM (${members}))`,
    { signal },
  )
  return rows
    .map((row) => ({ name: String(row.name), email: String(row.email) }))
    .map((each) => ({ each, lot: randomFrom(seed, 'score', each.email).next() }))
    .toSorted((one, other) => one.lot - other.lot)
    .map(({ each }) => each)
}
