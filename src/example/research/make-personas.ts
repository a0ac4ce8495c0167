import type { Market } from '../../market-data/index.ts'
import type { RunContext } from '../../operation.ts'
import { makePersona, type PersonaBody } from '../../personas/index.ts'
import { EXAMPLE_PERSONAS, type ExamplePersona } from './example-personas.ts'

/** A quote by where it stands, as personas point at it. */
interface StandingQuote {
  readonly text: string
  readonly place: { readonly interview: string; readonly start: number; readonly end: number }
}

/**
 * Writes the personas of the example, each in one change: a statement at a time they would be weighed anew after each.
 * One that is there already stays as it is.
 */
export async function makePersonas(market: Market, context: RunContext): Promise<void> {
  context.signal.throwIfAborted()
  context.progress({ message: 'Writing personas' })
  const there = await market.state.db.selectFrom('personas').select('name').execute()
  const known = new Set(there.map(({ name }) => name))
  const quotes = await readQuotes(market)
  for (const persona of EXAMPLE_PERSONAS) {
    if (!known.has(persona.name)) {
      await makePersona(market, { name: persona.name, body: bodyOf(persona, quotes) }, context.actor)
    }
  }
}

async function readQuotes(market: Market): Promise<readonly StandingQuote[]> {
  const rows = await market.state.db
    .selectFrom('quotes')
    .innerJoin('interviews', 'interviews.id', 'quotes.interview_id')
    .select(['quotes.text', 'quotes.start_at', 'quotes.end_at', 'interviews.fingerprint'])
    .execute()
  return rows.map(({ text, start_at: start, end_at: end, fingerprint: interview }) => ({
    text,
    place: { interview, start, end },
  }))
}

function bodyOf(persona: ExamplePersona, quotes: readonly StandingQuote[]): PersonaBody {
  const { name, role, buyingRole, segments, summary, statements, texts } = persona
  return {
    role,
    segments: [...segments],
    buying_role: buyingRole,
    summary,
    avatar: name,
    statements: statements.map(({ type, text, code, against = [], fact = [], internal }) => ({
      type,
      text,
      ...(internal === true ? { internal } : {}),
      evidence: [
        ...code.map((each) => ({ code: each })),
        ...against.map((each) => ({ code: each, stance: 'against' as const })),
        ...fact.map((each) => (each.kind === 'answers' ? { answers: { ...each } } : { behaviour: { ...each } })),
      ],
    })),
    texts: texts.flatMap(({ kind, text, quotes: containing }) => {
      const places = containing.flatMap((words) => quotes.find((each) => each.text.includes(words))?.place ?? [])
      // In a small market somebody who said it may be missing; then nobody wrote the text.
      return places.length === containing.length ? [{ kind, text, quotes: places }] : []
    }),
  }
}
