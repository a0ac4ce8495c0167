import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Market } from '../../market-data/index.ts'
import type { RunContext } from '../../operation.ts'
import { importCodings } from '../../research/index.ts'
import { DAY, type MarketOptions, spanOf } from '../market-options.ts'
import { operate } from '../operate.ts'
import { chooseTellers, type Teller } from './choose-tellers.ts'
import { CODEBOOK } from './codebook.ts'
import type { InterviewScript } from './interviews/interview-script.ts'
import { INTERVIEW_SCRIPTS } from './interviews/interview-scripts.ts'
import { type ReadScript, readScript } from './interviews/read-script.ts'
import { writeTranscript } from './interviews/write-transcript.ts'

/** The two who read and marked everything; invented, as all of it. */
const CODERS = ['Ida', 'Theo'] as const

const added = z.object({
  interview: z.object({
    id: z.number(),
    quotes: z.number(),
    consent: z.object({ hidden: z.string().nullable() }),
  }),
})
const listed = z.object({ codes: z.array(z.object({ name: z.string() })) })

/**
 * Brings in the interviews as files in `folder`, told by contacts of the market, with the codebook and what two coders
 * marked. Taken up again after an interruption, it does what is missing.
 */
export async function bringInterviews(
  market: Market,
  options: MarketOptions,
  folder: string,
  context: RunContext,
): Promise<void> {
  const interviews = await writeInterviews(market, options, folder, context.signal)
  await bringCodebook(market, context)
  for (const [done, interview] of interviews.entries()) {
    context.signal.throwIfAborted()
    context.progress({ message: 'Bringing in interviews', done, total: interviews.length })
    await bringInterview(market, options, interview, context)
  }
}

interface WrittenInterview {
  readonly script: InterviewScript
  readonly teller: Teller
  readonly read: ReadScript
  readonly path: string
}

/** Writes each interview that somebody of this market can tell, as the file of its format. */
export async function writeInterviews(
  market: Market,
  { seed }: MarketOptions,
  folder: string,
  signal: AbortSignal,
): Promise<readonly WrittenInterview[]> {
  const tellers = await chooseTellers(market, INTERVIEW_SCRIPTS, seed, signal)
  await mkdir(folder, { recursive: true })
  const written: WrittenInterview[] = []
  for (const [script, teller] of tellers) {
    const read = readScript(script.text, teller)
    const path = join(folder, `${script.file}.${script.format}`)
    await writeFile(path, writeTranscript(script, read, teller))
    written.push({ script, teller, read, path })
  }
  return written
}

async function bringCodebook(market: Market, context: RunContext): Promise<void> {
  const there = listed.parse(await operate(market, 'code list', {}, context))
  const known = new Set(there.codes.map(({ name }) => name))
  for (const code of CODEBOOK) if (!known.has(code.name)) await operate(market, 'code add', code, context)
}

async function bringInterview(
  market: Market,
  options: MarketOptions,
  { script, teller, read, path }: WrittenInterview,
  context: RunContext,
): Promise<void> {
  const day = dayBefore(market, options, script.daysBefore)
  const { interview } = added.parse(
    await operate(
      market,
      'interview add',
      {
        file: path,
        title: titleOf(script.file),
        contact: teller.id,
        relation: script.relation,
        role: script.jobRole,
        buyingRole: script.buyingRole,
        mode: script.mode,
        guide: 'From the first thought to the decision',
        guideVersion: '2',
        on: day,
        consentRecord: true,
        consentQuote: true,
        consentScope: script.consent.scope,
      },
      context,
    ),
  )
  const marked = interview.quotes > 0 || interview.consent.hidden !== null
  if (marked) return
  // In one change an interview: a quote at a time takes minutes for what took two people days.
  const passages = read.passages.map(({ words, codings }) => ({
    words,
    codings: codings.map(({ coder, code }) => ({ coder: CODERS[coder], code })),
  }))
  await importCodings(market, { interview: interview.id, passages, coders: CODERS }, context.actor)
  await endConsent(market, options, script, interview.id, context)
}

/** What was given is sometimes given for a time, or taken back: after it was read and marked. */
async function endConsent(
  market: Market,
  options: MarketOptions,
  { consent: { expiredBefore, withdrawnBefore } }: InterviewScript,
  id: number,
  context: RunContext,
): Promise<void> {
  if (expiredBefore !== undefined) {
    const expires = dayBefore(market, options, expiredBefore)
    await operate(market, 'interview consent', { id, expires }, context)
  }
  if (withdrawnBefore !== undefined) {
    const on = dayBefore(market, options, withdrawnBefore)
    await operate(market, 'interview consent', { id, withdraw: true, on }, context)
  }
}

/** A day so long before the last one of the market; never one that is still to come. */
function dayBefore(market: Market, options: MarketOptions, days: number): string {
  const last = Math.min(spanOf(options).end - DAY, market.clock().getTime())
  return new Date(last - days * DAY).toISOString().slice(0, 10)
}

/** `nobody-said-no` → `Nobody said no`. */
function titleOf(file: string): string {
  const words = file.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
