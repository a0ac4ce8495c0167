import type { Market } from '../../market-data/index.ts'
import {
  listPersonas,
  type OpenEvidence,
  openEvidence,
  type Persona,
  type PersonaRecord,
  showPersona,
} from '../../personas/index.ts'
import type { MessageRecord } from '../store/message-records.ts'

/** What messages rest on, read once for all of them. */
export interface OpenMessages {
  readonly open: OpenEvidence
  /** Living personas. */
  readonly personas: readonly PersonaRecord[]
  /** Those whose messages are shown, or whose statements these point at, as they stand today. */
  readonly shown: ReadonlyMap<number, Persona>
}

/**
 * Reads the evidence once, one statement for each segment of the personas and messages, and each persona that is needed once:
 * nothing is asked a message.
 */
export async function openMessages(
  market: Market,
  asked: {
    readonly records: readonly MessageRecord[]
    /** Others that are needed, by number. */
    readonly personas?: readonly number[]
  },
  signal: AbortSignal,
): Promise<OpenMessages> {
  const { records } = asked
  const personas = await listPersonas(market.state.db)
  const pointed = new Set(records.flatMap(statementsOf))
  const own = new Set([...records.map(({ personaId }) => personaId), ...(asked.personas ?? [])])
  const needed = personas.filter(
    ({ id, statements }) => own.has(id) || statements.some((each) => pointed.has(each.id)),
  )
  const segments = new Set([...needed.flatMap((each) => each.segments), ...records.map(({ segmentId }) => segmentId)])
  const open = await openEvidence(market, segments)
  const shown = new Map<number, Persona>()
  for (const persona of needed) shown.set(persona.id, await showPersona(market, open, persona, signal))
  return { open, personas, shown }
}

/** Statements that a message rests on or answers. */
function statementsOf({ points, proofs }: MessageRecord): readonly number[] {
  return [
    ...points.flatMap(({ statement }) => (statement === null ? [] : [statement])),
    ...proofs.flatMap((proof) => (proof.kind === 'statement' ? [proof.statement] : [])),
  ]
}
