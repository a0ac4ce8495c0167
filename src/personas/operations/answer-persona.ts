import type { Market } from '../../market-data/index.ts'
import { championFirst } from '../champion-first.ts'
import { type OpenEvidence, openEvidence } from '../shown/open-evidence.ts'
import type { Persona } from '../shown/persona-schema.ts'
import { readiness, showPersona } from '../shown/show-personas.ts'
import { findPersona, listPersonas, type PersonaRecord } from '../store/persona-records.ts'

/** What a change says of itself. */
interface Answered {
  readonly done?: string | null
  /** Somebody writes: the champion comes first. */
  readonly writing?: boolean
  readonly warnings?: readonly string[]
}

/** The persona as it stands, with what was done and what to mind. */
export async function answerPersona(
  market: Market,
  name: string,
  { done = null, writing = false, warnings = [] }: Answered,
  signal: AbortSignal,
): Promise<Persona> {
  const { db } = market.state
  const record = await findPersona(db, name)
  const personas = await listPersonas(db)
  const open = await openEvidence(market, segmentsOf(writing ? personas : [record]))
  const persona = await showPersona(market, open, record, signal)
  const first = writing ? await championWarnings(market, open, record, personas, signal) : []
  return { ...persona, done, warnings: [...warnings, ...first] }
}

/** The same as `championFirst` of personas whose evidence is open. */
export function championWarnings(
  market: Market,
  open: OpenEvidence,
  written: Pick<PersonaRecord, 'jobRole' | 'segments'>,
  personas: readonly PersonaRecord[],
  signal: AbortSignal,
): Promise<readonly string[]> {
  return championFirst(market, written, personas, async (each) => (await readiness(market, open, each)).ready, signal)
}

export function segmentsOf(personas: readonly Pick<PersonaRecord, 'segments'>[]): ReadonlySet<number> {
  return new Set(personas.flatMap(({ segments }) => segments))
}
