import type { Market } from '../../market-data/index.ts'
import { championFirst } from '../champion-first.ts'
import { type OpenEvidence, openEvidence } from '../shown/open-evidence.ts'
import type { Persona } from '../shown/persona-schema.ts'
import { readiness, showPersona } from '../shown/show-personas.ts'
import { listPersonas, type PersonaRecord, personaNamed } from '../store/persona-records.ts'

/** What a change says of itself. */
interface Answered {
  readonly done?: string | null
  /** Somebody writes: the champion comes first. */
  readonly writing?: boolean
  readonly warnings?: readonly string[]
  /** From `openForWriting`, where somebody needed it before the change: personas change nothing in the evidence. */
  readonly open?: OpenEvidence
}

/** The persona as it stands, with what was done and what to mind. */
export async function answerPersona(
  market: Market,
  name: string,
  { done = null, writing = false, warnings = [], open: opened }: Answered,
  signal: AbortSignal,
): Promise<Persona> {
  const { db } = market.state
  const personas = await listPersonas(db)
  const record = personaNamed(personas, name)
  const open = opened ?? (await openEvidence(market, segmentsOf(writing ? personas : [record])))
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

/** The evidence for a change of any persona and its answer. */
export async function openForWriting(market: Market): Promise<OpenEvidence> {
  return openEvidence(market, segmentsOf(await listPersonas(market.state.db)))
}

function segmentsOf(personas: readonly Pick<PersonaRecord, 'segments'>[]): ReadonlySet<number> {
  return new Set(personas.flatMap(({ segments }) => segments))
}
