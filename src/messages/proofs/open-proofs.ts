import type { Market } from '../../market-data/index.ts'
import {
  listPersonas,
  type OpenEvidence,
  openEvidence,
  type PersonaRecord,
  type StatementShown,
  weighStatements,
} from '../../personas/index.ts'
import { caseCompanies } from '../cases/case-company.ts'
import { type CaseRecord, listCases } from '../cases/case-records.ts'
import { figureDefinition } from '../figures/figure-definition.ts'
import { type FigureReadings, figureReadings } from '../figures/figure-readings.ts'
import { openFigures } from '../figures/open-figures.ts'
import type { ProofShown } from '../shown/message-schema.ts'
import type { MessageRecord, ProofRecord, ProofTarget } from '../store/message-records.ts'
import { caseChanged, caseToday } from './case-today.ts'
import { figureChanged, figureToday } from './figure-today.ts'
import { quoteChanged, quoteToday } from './quote-today.ts'
import { goneToday, type StandsToday } from './stands-today.ts'
import { statementChanged, statementToday } from './statement-today.ts'

/** Whose message it is: figures are computed for its segment and persona. */
export type ProofScope = Pick<MessageRecord, 'personaId' | 'segmentId'>

/** What somebody opened already, so that it is not read again. */
export interface GivenEvidence {
  /** With the segments of the personas and messages. */
  readonly open?: OpenEvidence
  readonly personas?: readonly PersonaRecord[]
  /** Statements as they stand today, by number: the others are weighed when they are asked for. */
  readonly statements?: ReadonlyMap<number, StatementShown>
}

/** What messages rest on, as it stands today. */
export interface OpenProofs {
  /** What is pointed at, of one of the messages that were opened. */
  readonly todayOf: (scope: ProofScope, target: ProofTarget) => StandsToday
  /** A proof of one of them. */
  readonly proofShown: (scope: ProofScope, proof: ProofRecord) => ProofShown
  /** For whatever else tells of these segments: nothing is read twice. */
  readonly readings: FigureReadings
}

/**
 * Opens what all these messages rest on: the evidence once, each statement once, each figure once however many messages tell
 * it. Costs what `openEvidence` costs, and what the figures read.
 */
export async function openProofs(
  market: Market,
  records: readonly (ProofScope & { readonly proofs: readonly ProofTarget[] })[],
  signal: AbortSignal,
  given: GivenEvidence = {},
): Promise<OpenProofs> {
  const personas = given.personas ?? (await listPersonas(market.state.db))
  const segments = new Set(personas.flatMap((each) => each.segments))
  const open = given.open ?? (await openEvidence(market, segments))
  const readings = figureReadings(market, signal, { evidence: open, personas })
  const asked = records.flatMap((scope) => scope.proofs.map((target) => ({ scope, target })))
  const statements = new Map([
    ...(given.statements ?? []),
    ...(await weighed(market, { open, personas }, notGiven(asked, given), signal)),
  ])
  const cases = asked.some(({ target }) => target.kind === 'case') ? await listCases(market.state.db) : []
  const companies = await caseCompanies(market, cases)
  const found = new Map<string, StandsToday>()
  for (const { scope, target } of asked) {
    const key = keyOf(scope, target)
    if (!found.has(key))
      found.set(key, await standsToday(market, { scope, target }, { open, readings, statements, cases, companies }))
  }
  const todayOf = (scope: ProofScope, target: ProofTarget): StandsToday => {
    const today = found.get(keyOf(scope, target))
    if (today === undefined) throw new Error(`a ${target.kind} was not opened`)
    return today
  }
  return { readings, todayOf, proofShown: (scope, proof) => shownOf(proof, todayOf(scope, proof)) }
}

interface Opened {
  readonly open: OpenEvidence
  readonly readings: FigureReadings
  readonly statements: ReadonlyMap<number, StatementShown>
  readonly cases: readonly CaseRecord[]
  readonly companies: Awaited<ReturnType<typeof caseCompanies>>
}

interface Asked {
  readonly scope: ProofScope
  readonly target: ProofTarget
}

async function standsToday(
  market: Market,
  { scope, target }: Asked,
  { open, readings, statements, cases, companies }: Opened,
): Promise<StandsToday> {
  switch (target.kind) {
    case 'statement':
      return statementToday(target.statement, statements.get(target.statement))
    case 'quote':
      return quoteToday(target.quote, open)
    case 'case':
      return caseToday(
        target.case,
        cases.find(({ id }) => id === target.case),
        { today: open.today, company: companies.get(target.case)?.name ?? null },
      )
    case 'figure': {
      const definition = figureDefinition.safeParse(target.definition)
      if (!definition.success) return goneToday(null, 'A figure that is defined in another way than any there is.')
      const asked = { segment: scope.segmentId, persona: scope.personaId }
      return figureToday(await openFigures(market, asked, readings.signal, readings).figureOf(definition.data))
    }
  }
}

function notGiven(asked: readonly Asked[], { statements }: GivenEvidence): ReadonlySet<number> {
  return new Set(
    asked.flatMap(({ target }) =>
      target.kind === 'statement' && statements?.has(target.statement) !== true ? [target.statement] : [],
    ),
  )
}

/** Statements as they stand today, whichever persona's they are; those that were removed are not there. */
async function weighed(
  market: Market,
  { open, personas }: { readonly open: OpenEvidence; readonly personas: readonly PersonaRecord[] },
  wanted: ReadonlySet<number>,
  signal: AbortSignal,
): Promise<readonly (readonly [number, StatementShown])[]> {
  const found: (readonly [number, StatementShown])[] = []
  for (const persona of personas) {
    const own = persona.statements.filter(({ id }) => wanted.has(id))
    if (own.length === 0) continue
    for (const each of await weighStatements(market, open, persona, own, signal)) found.push([each.id, each])
  }
  return found
}

function shownOf({ id, part, point, kind, seen }: ProofRecord, today: StandsToday): ProofShown {
  const { gone: _gone, seen: _seen, ...told } = today
  return { id, part, point, kind, ...told, changed: changedSince(kind, seen, today) }
}

/** A proof that nobody looked at when it was made has not changed. */
function changedSince(kind: ProofRecord['kind'], seen: StandsToday['seen'], today: StandsToday): string | null {
  switch (kind) {
    case 'statement':
      return statementChanged(seen, today)
    case 'quote':
      return quoteChanged(seen, today)
    case 'case':
      return caseChanged(seen, today)
    case 'figure':
      return figureChanged(seen, today)
  }
}

/** What is pointed at, the same for the same; a figure is another one for each segment and persona. */
function keyOf({ personaId, segmentId }: ProofScope, target: ProofTarget): string {
  switch (target.kind) {
    case 'statement':
      return `statement ${target.statement}`
    case 'quote':
      return `quote ${target.quote}`
    case 'case':
      return `case ${target.case}`
    case 'figure':
      return JSON.stringify([personaId, segmentId, target.definition])
  }
}
