import type { Market } from '../../market-data/index.ts'
import {
  listPersonas,
  type OpenEvidence,
  openEvidence,
  type Persona,
  type PersonaRecord,
  showPersona,
} from '../../personas/index.ts'
import { type OpenProofs, openProofs } from '../proofs/open-proofs.ts'
import type { MessageRecord } from '../store/message-records.ts'

/** What messages rest on, read once for all of them. */
export interface OpenMessages {
  readonly open: OpenEvidence
  /** Living personas. */
  readonly personas: readonly PersonaRecord[]
  /** Those that were asked for, whole, as they stand today. */
  readonly shown: ReadonlyMap<number, Persona>
  readonly proofs: OpenProofs
}

interface Asked {
  readonly records: readonly MessageRecord[]
  /** Personas that are to be shown whole, by number. */
  readonly personas?: readonly number[]
  /** Segments besides those of the messages and their personas. */
  readonly segments?: readonly number[]
}

/**
 * Reads the evidence once, with one statement for each segment of the personas and messages; weighs each statement and computes
 * each figure that is pointed at once. Nothing is asked a message.
 */
export async function openMessages(market: Market, asked: Asked, signal: AbortSignal): Promise<OpenMessages> {
  const { records } = asked
  const personas = await listPersonas(market.state.db)
  const open = await openEvidence(market, segmentsOf(asked, personas))
  const shown = new Map<number, Persona>()
  for (const persona of personas) {
    if (asked.personas?.includes(persona.id) !== true) continue
    shown.set(persona.id, await showPersona(market, open, persona, signal))
  }
  const statements = new Map([...shown.values()].flatMap((each) => each.statements.map((one) => [one.id, one])))
  const proofs = await openProofs(market, records, signal, { open, personas, statements })
  return { open, personas, shown, proofs }
}

/** Of the personas that are spoken to, shown, or whose statements are pointed at; and of the messages. */
function segmentsOf(
  { records, personas = [], segments = [] }: Asked,
  all: readonly PersonaRecord[],
): ReadonlySet<number> {
  const pointed = new Set(
    records.flatMap(({ proofs }) => proofs.flatMap((each) => (each.kind === 'statement' ? [each.statement] : []))),
  )
  const own = new Set([...personas, ...records.map(({ personaId }) => personaId)])
  const needed = all.filter(({ id, statements }) => own.has(id) || statements.some((each) => pointed.has(each.id)))
  return new Set([
    ...segments,
    ...needed.flatMap((each) => each.segments),
    ...records.map(({ segmentId }) => segmentId),
  ])
}
