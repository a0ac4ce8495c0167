import type { Market } from '../../src/market-data/index.ts'
import type { Operation } from '../../src/operation.ts'
import { operations } from '../../src/operations.ts'
import { sql } from '../../src/query/index.ts'
import { readRoleTexts } from '../../src/roles/index.ts'
import { bring, quiet } from '../bring.ts'
import { type ScratchMarket, scratchMarket } from '../scratch-market.ts'

/** Runs an operation as a door would: input and output are checked. */
export async function operate(market: Market, name: string, input: object): Promise<unknown> {
  const operation = (operations as readonly Operation<Market>[]).find((each) => each.name === name)
  if (operation === undefined) throw new Error(name)
  return operation.output.parse(await operation.run(market, operation.input.parse(input), quiet))
}

const stamp = { actor: 'Ada', at: new Date('2026-01-01') }

/**
 * Thirty companies in Software and six in Retail. Each has a creative manager, a deal, orders of two years (software 1 to 24
 * bought again), touches by mail with answers of 1 to 15, use, and an answer to a survey. Of twelve of them somebody was
 * interviewed: nine name the many review rounds, three the price, which is internal.
 */
export async function figuresMarket(): Promise<ScratchMarket> {
  const market = await scratchMarket()
  const ids = Array.from({ length: 36 }, (_, place) => place + 1)
  const rows = (line: (id: number) => string | readonly string[]): string => `${ids.flatMap(line).join('\n')}\n`
  await bring(
    market,
    'accounts',
    `id,name,industry,created_at\n${rows((id) => `${id},Firm ${id},${id <= 30 ? 'Software' : 'Retail'},2022-01-01`)}`,
  )
  await bring(market, 'contacts', `id,account_id,title\n${rows((id) => `c${id},${id},Creative Manager`)}`)
  await bring(
    market,
    'orders',
    `id,account_id,at,revenue\n${rows((id) => [`a${id},${id},2024-12-10,${100 + id}`, ...(id <= 24 || id === 31 ? [`b${id},${id},2025-12-10,${200 + id}`] : [])])}`,
  )
  const won = (id: number): boolean => id % 3 !== 0
  await bring(
    market,
    'deals',
    `id,account_id,status,amount,opened_at,closed_at,competitor\n${rows((id) => `d${id},${id},${won(id) ? 'won' : 'lost'},${1000 + id * 10},2025-01-01,2025-02-${String(1 + (id % 20)).padStart(2, '0')},${id <= 20 ? 'Rivalry' : ''}`)}`,
  )
  await bring(
    market,
    'touches',
    `id,account_id,at,contact,kind,channel,initiated_by\n${rows((id) => [`t${id},${id},2025-10-06,c${id},email,mail,seller`, ...(id <= 15 ? [`r${id},${id},2025-10-09,c${id},email,mail,buyer`] : []), `l${id},${id},2025-12-20,c${id},call,phone,seller`])}`,
  )
  await bring(
    market,
    'usage',
    `id,account_id,at,feature,amount\n${rows((id) => (id <= 18 ? `u${id},${id},2025-12-01,review,3` : []))}`,
  )
  await bring(
    market,
    'answers',
    `instrument,question,value,text,contact,account_id,at\n${rows((id) => [`s,rounds,${id % 4 === 0 ? 3 : 5},,c${id},${id},2025-05-01`, `s,tool,,${id % 2 === 0 ? 'A sheet' : 'Mail'},c${id},${id},2025-05-01`])}`,
  )
  await readRoleTexts(market)
  await operate(market, 'segment save', { name: 'software', expr: 'account.industry == "Software"' })
  await operate(market, 'segment save', { name: 'retail', expr: 'account.industry == "Retail"' })
  const codes = new Map<string, number>()
  for (const name of ['too many rounds', 'price']) {
    const code = await market.state.db
      .insertInto('codes')
      .values({ name, type: 'pain', ...stamp })
      .returning('id')
      .executeTakeFirstOrThrow()
    codes.set(name, code.id)
  }
  const numbers = await market.engine.rows<{ aid: unknown; id: string }>(sql`SELECT aid, id FROM accounts`)
  const accounts = new Map(numbers.map(({ aid, id }) => [id, Number(aid)]))
  for (const who of ids.slice(0, 12)) await interview(market, who, { codes, account: accounts.get(String(who)) ?? 0 })
  await operate(market, 'persona create', { name: 'Cara', role: 'creative manager', segment: ['software'] })
  await operate(market, 'persona statement', {
    name: 'Cara',
    type: 'pain',
    text: 'It takes too many rounds.',
    code: ['too many rounds'],
  })
  await operate(market, 'persona statement', {
    name: 'Cara',
    type: 'pain',
    text: 'They fear the price.',
    code: ['price'],
    internal: true,
  })
  return market
}

const ROUNDS = 'We go round and round until nobody remembers what was asked for.'
const PRICE = 'It costs more than we said it would.'

async function interview(
  market: ScratchMarket,
  who: number,
  { codes, account }: { readonly codes: ReadonlyMap<string, number>; readonly account: number },
): Promise<void> {
  const { db } = market.state
  const pseudonym = `P${String(who).padStart(2, '0')}`
  const participant = await db
    .insertInto('participants')
    .values({ pseudonym, account, ...stamp })
    .returning('id')
    .executeTakeFirstOrThrow()
  const said = [
    ...(who <= 9 ? [['too many rounds', ROUNDS] as const] : []),
    ...(who > 9 ? [['price', PRICE] as const] : []),
  ]
  const text = said.map(([, words]) => words).join('\n\n')
  const turns = said.map(([, words]) => ({
    speaker: 0,
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  }))
  const asked = await db
    .insertInto('interviews')
    .values({
      kind: 'interview',
      title: pseudonym,
      participant_id: participant.id,
      relation: who % 2 === 0 ? 'customer' : 'prospect',
      job_role: 'creative manager',
      day: '2025-11-10',
      format: 'txt',
      fingerprint: pseudonym,
      text,
      consent_quote: true,
      consent_scope: who === 1 ? 'public' : 'company',
      speakers: JSON.stringify([{ label: pseudonym, part: 'interviewee' }]),
      turns: JSON.stringify(turns),
      ...stamp,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  for (const [code, words] of said) {
    const start = text.indexOf(words)
    const quote = await db
      .insertInto('quotes')
      .values({ interview_id: asked.id, start_at: start, end_at: start + words.length, text: words, ...stamp })
      .returning('id')
      .executeTakeFirstOrThrow()
    await db
      .insertInto('codings')
      .values({ quote_id: quote.id, code_id: codes.get(code) ?? 0, coder: 'Ann', at: stamp.at })
      .execute()
  }
}
