import { join } from 'node:path'
import { z } from 'zod'
import type { Market } from '../../market-data/index.ts'
import type { RunContext } from '../../operation.ts'
import type { ExampleResult } from '../example-result.ts'
import type { MarketOptions } from '../market-options.ts'
import { operate } from '../operate.ts'
import { bringInterviews, writeInterviews as write } from './bring-interviews.ts'
import { EXAMPLE_PERSONAS } from './example-personas.ts'
import { makePersonas } from './make-personas.ts'

const interviews = z.object({
  interviews: z.array(z.object({ kind: z.string(), quotes: z.number() })),
  people: z.number(),
  hidden: z.object({ withdrawn: z.number(), expired: z.number(), notQuotable: z.number() }),
})
const codes = z.object({ codes: z.array(z.unknown()) })
const persona = z.object({
  words: z.string(),
  statements: z.array(z.unknown()),
  readiness: z.object({ ready: z.boolean(), gates: z.array(z.object({ met: z.boolean() })) }),
})

/** Interviews, codebook, what coders marked, and the personas that rest on them; the transcripts go below `folder`. */
export async function runResearch(
  market: Market,
  options: MarketOptions,
  folder: string,
  context: RunContext,
): Promise<void> {
  // What rules ask of quotes is read anew after every change; here once, after all of them.
  const { readTexts: _, ...unread } = market
  await bringInterviews(unread, options, join(folder, 'interviews'), context)
  await makePersonas(unread, context)
}

/** The transcripts once more, for somebody who asks for the files of an example that is there already. */
export async function writeInterviews(
  market: Market,
  options: MarketOptions,
  folder: string,
  signal: AbortSignal,
): Promise<void> {
  await write(market, options, join(folder, 'interviews'), signal)
}

/** How the research of the workspace stands now. */
export async function readResearch(market: Market, context: RunContext): Promise<ExampleResult['research']> {
  const told = interviews.parse(await operate(market, 'interview list', { kind: 'interview' }, context))
  const book = codes.parse(await operate(market, 'code list', {}, context))
  const personas: ExampleResult['research']['personas'] = []
  for (const { name } of told.interviews.length === 0 ? [] : EXAMPLE_PERSONAS) {
    const { words, statements, readiness } = persona.parse(await operate(market, 'persona show', { name }, context))
    const { ready, gates } = readiness
    const met = gates.filter((gate) => gate.met).length
    personas.push({ name, words, ready, met, of: gates.length, statements: statements.length })
  }
  return {
    interviews: told.interviews.length,
    people: told.people,
    hidden: { withdrawn: told.hidden.withdrawn, expired: told.hidden.expired },
    quotes: told.interviews.reduce((sum, each) => sum + each.quotes, 0),
    codes: book.codes.length,
    personas,
  }
}
