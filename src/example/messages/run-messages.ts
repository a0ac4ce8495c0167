import { join } from 'node:path'
import type { Market } from '../../market-data/index.ts'
import { listMessages, makeMessages } from '../../messages/index.ts'
import type { RunContext } from '../../operation.ts'
import type { ExampleResult } from '../example-result.ts'
import { EXAMPLE_SEGMENTS } from '../example-segments.ts'
import { DAY, type MarketOptions, spanOf } from '../market-options.ts'
import { operate } from '../operate.ts'
import { EXAMPLE_PERSONAS } from '../research/example-personas.ts'
import { EXAMPLE_CASES } from './example-cases.ts'
import { EXAMPLE_MESSAGES } from './example-messages.ts'
import { numberMessage, readNumbers } from './number-messages.ts'
import { scoreMessages } from './score-messages.ts'

/** Stages that are drafted and accepted as they are. For renewing there is no message: why customers leave is a guess as yet. */
const DRAFTED = ['first-thought', 'passive-looking'] as const

/** In its pipeline a company that is qualified to buy has a pilot running; the name alone says that they look. */
const CORRECTED = { dealStage: 'Qualified To Buy', stage: 'deciding' }

const CHOSEN = ['creative-teams-on-figma', 'agencies-and-media'] as const

/**
 * Cases, messages (some drafted and accepted, some by hand), what people thought of one, where a deal stage stands, and the segments that
 * were chosen. Taken up again after an interruption, it does what is missing; without personas there is nobody to speak to.
 */
export async function runMessages(
  market: Market,
  options: MarketOptions,
  folder: string,
  context: RunContext,
): Promise<void> {
  const [champion] = EXAMPLE_PERSONAS
  const [{ name: segment }] = EXAMPLE_SEGMENTS
  const { db } = market.state
  context.signal.throwIfAborted()
  context.progress({ message: 'Writing messages' })
  const personas = await db.selectFrom('personas').select('name').execute()
  if (champion === undefined || !personas.some(({ name }) => name === champion.name)) return
  // What rules ask of quotes is not changed by messages: it need not be read anew after each.
  const { readTexts: _, ...unread } = market
  await tellCases(unread, options, context)
  await writeByHand(unread, segment, context)
  const numbers = await readNumbers(unread, segment)
  const there = await listMessages(db)
  const of = (all: typeof there, stage: string): number | undefined =>
    all.find((each) => each.stage === stage && each.personaId === numbers.persona(champion.name))?.id
  const missing = DRAFTED.filter((stage) => of(there, stage) === undefined)
  if (missing.length > 0) {
    await operate(unread, 'message draft', { persona: champion.name, segment, stage: missing }, context)
  }
  const all = await listMessages(db)
  const drafts = all.filter((each) => each.draft).map(({ id }) => id)
  if (drafts.length > 0) await operate(unread, 'message accept', { message: drafts }, context)
  await endConsent(unread, options, context)
  const scored = { looking: of(all, 'active-looking'), first: of(all, 'first-thought') }
  const forms = { segment, jobRole: champion.role, scored, folder: join(folder, 'answers') }
  await scoreMessages(unread, options, forms, context)
  await operate(unread, 'message stage', CORRECTED, context)
  await operate(unread, 'brief choose', { segments: [...CHOSEN] }, context)
}

async function tellCases(market: Market, options: MarketOptions, context: RunContext): Promise<void> {
  const there = await market.state.db.selectFrom('customer_cases').select('name').execute()
  for (const told of EXAMPLE_CASES) {
    if (there.some(({ name }) => name === told.name)) continue
    const { name, interview, before, done, result, source, scope, agreedBefore } = told
    const account = await accountOf(market, interview)
    const agreedOn = dayBefore(market, options, agreedBefore)
    const expires = new Date(market.clock().getTime() + 730 * DAY).toISOString().slice(0, 10)
    const asked = { name, before, done, result, source, scope, agreedOn, expires }
    await operate(
      market,
      'case add',
      { ...asked, ...(account === undefined ? {} : { account: `#${account}` }) },
      context,
    )
  }
}

/** Consent that was given for a time, and has run out since somebody pointed at the case. */
async function endConsent(market: Market, options: MarketOptions, context: RunContext): Promise<void> {
  for (const { name, expiredBefore } of EXAMPLE_CASES) {
    if (expiredBefore === undefined) continue
    await operate(market, 'case edit', { name, expires: dayBefore(market, options, expiredBefore) }, context)
  }
}

async function writeByHand(market: Market, segment: string, context: RunContext): Promise<void> {
  const numbers = await readNumbers(market, segment)
  const there = await listMessages(market.state.db)
  const wanted = EXAMPLE_MESSAGES.flatMap((each) => numberMessage(each, numbers) ?? []).filter(
    ({ cell }) => !there.some((each) => each.personaId === cell.persona && each.stage === cell.stage),
  )
  if (wanted.length === 0) return
  const change = { actor: context.actor, words: 'Wrote the messages of the example' }
  await makeMessages(market, wanted, change, context.signal)
}

/** A day so long before the last one of the market; never one that is still to come. */
function dayBefore(market: Market, options: MarketOptions, days: number): string {
  const last = Math.min(spanOf(options).end - DAY, market.clock().getTime())
  return new Date(last - days * DAY).toISOString().slice(0, 10)
}

/** How the messages of the workspace stand now. */
export async function readMessages(market: Market): Promise<ExampleResult['messages']> {
  const { db } = market.state
  const [messages, cases, scores] = [
    await listMessages(db),
    await db.selectFrom('customer_cases').select('id').execute(),
    await db.selectFrom('message_scores').select('id').execute(),
  ]
  return { messages: messages.length, cases: cases.length, scores: scores.length }
}

/** Number of the company at which the interview of that file was held; undefined where nobody knows it. */
async function accountOf({ state: { db } }: Market, file: string): Promise<number | undefined> {
  const rows = await db
    .selectFrom('interviews')
    .innerJoin('participants', 'participants.id', 'interviews.participant_id')
    .select(['interviews.title', 'participants.account'])
    .execute()
  return rows.find(({ title }) => title.toLowerCase() === file.replaceAll('-', ' '))?.account ?? undefined
}
