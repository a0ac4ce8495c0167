import type { Market } from '../../market-data/index.ts'
import { championOf, findPersona, listPersonas, type PersonaRecord, WHOLE_MARKET } from '../../personas/index.ts'
import { ProblemError } from '../../problem.ts'
import { jobRoleWords } from '../../roles/index.ts'
import { listSegments, noSuchSegment } from '../../segments/index.ts'
import { type OpenMessages, openMessages } from '../shown/open-messages.ts'
import { messageShown } from '../shown/show-messages.ts'
import { BUYING_STAGES, type BuyingStage, STAGE_WORDS } from '../stages/buying-stages.ts'
import { dealsAt, type OpenStages, openStages } from '../stages/open-stages.ts'
import { listMessages, type MessageRecord } from '../store/message-records.ts'
import { emptyNeeds, writtenNeeds } from './cell-needs.ts'
import type { Matrix, MatrixCell, MatrixRow } from './matrix-schema.ts'
import { rankGaps } from './rank-gaps.ts'

interface Place {
  readonly personaId: number
  readonly segmentId: number
}

/**
 * Every persona in each of its segments, stage by stage, with the messages there are and the gaps. Costs one reading of the
 * evidence and of the open deals, one statement for each segment to either, and each persona once: nothing is asked a cell.
 */
export async function messageMatrix(
  market: Market,
  asked: { readonly persona?: string | undefined; readonly segment?: string | undefined },
  signal: AbortSignal,
): Promise<Matrix> {
  const { db } = market.state
  const only = await readAsked(market, asked)
  const personas = await listPersonas(db)
  const messages = await listMessages(db)
  const places = placesOf(personas, messages).filter(
    ({ personaId, segmentId }) =>
      (only.persona === undefined || personaId === only.persona) &&
      (only.segment === undefined || segmentId === only.segment),
  )
  const shownMessages = messages.filter((each) => places.some((place) => isAt(each, place)))
  const open = await openMessages(
    market,
    {
      records: shownMessages,
      personas: places.map((each) => each.personaId),
      segments: places.map((each) => each.segmentId),
    },
    signal,
  )
  const segments = [...new Set(places.map(({ segmentId }) => segmentId))]
  const stages = await openStages(market, segments, signal)
  const champions = new Map<number, string>()
  for (const id of segments) {
    const champion = await championOf(market, id, signal)
    if (champion !== undefined) champions.set(id, champion.role)
  }
  const rows = places.map((place) => rowOf(place, { messages: shownMessages, open, stages, champions }))
  rows.sort((one, other) => Number(other.champion) - Number(one.champion))
  return {
    asOf: open.open.today,
    stages: BUYING_STAGES.map((stage) => stageShown(stage, stages)),
    rows,
    gaps: rankGaps(rows),
    counts: countsOf(rows),
    warnings: warningsOf({ rows, champions, open, personas }),
    notes: notesOf(stages, personas),
  }
}

async function readAsked(
  market: Market,
  { persona, segment }: { readonly persona?: string | undefined; readonly segment?: string | undefined },
): Promise<{ readonly persona: number | undefined; readonly segment: number | undefined }> {
  const { db } = market.state
  const found = persona === undefined ? undefined : await findPersona(db, persona, 'persona')
  if (segment === undefined) return { persona: found?.id, segment: undefined }
  if (segment.toLowerCase() === WHOLE_MARKET) return { persona: found?.id, segment: 0 }
  const saved = await listSegments(db)
  const named = saved.find(({ name }) => name === segment)
  if (named === undefined) throw new ProblemError([noSuchSegment(saved, segment, 'segment')])
  return { persona: found?.id, segment: named.id }
}

/** Each persona in its segments, and where a message stands besides. */
function placesOf(personas: readonly PersonaRecord[], messages: readonly MessageRecord[]): readonly Place[] {
  const all = [
    ...personas.flatMap(({ id, segments }) => segments.map((segmentId) => ({ personaId: id, segmentId }))),
    ...messages.map(({ personaId, segmentId }) => ({ personaId, segmentId })),
  ]
  return all.filter((place, index) => all.findIndex((each) => isAt(each, place)) === index)
}

function isAt(one: Place, other: Place): boolean {
  return one.personaId === other.personaId && one.segmentId === other.segmentId
}

interface Read {
  readonly messages: readonly MessageRecord[]
  readonly open: OpenMessages
  readonly stages: OpenStages
  readonly champions: ReadonlyMap<number, string>
}

function rowOf(place: Place, { messages, open, stages, champions }: Read): MatrixRow {
  const { personaId, segmentId } = place
  const persona = open.shown.get(personaId)
  const name = segmentId === 0 ? null : (open.open.segments.get(segmentId)?.name ?? null)
  const counted = stages.of(segmentId)
  const own = messages.filter((each) => isAt(each, place))
  return {
    persona: {
      id: personaId,
      name: persona?.name ?? 'a persona that was removed',
      jobRole: persona?.jobRole ?? '',
      words: persona?.words ?? '',
      gone: persona === undefined,
      ready: persona?.readiness.ready ?? null,
    },
    segment: {
      id: segmentId,
      name,
      words: segmentId === 0 ? WHOLE_MARKET : (name ?? 'a segment that was deleted'),
    },
    champion: persona !== undefined && champions.get(segmentId) === persona.jobRole,
    cells: BUYING_STAGES.map((stage) => {
      const here = own.filter((each) => each.stage === stage)
      const openDeals = 'why' in counted ? null : dealsAt(counted, stage)
      return cellOf(
        { stage, here, openDeals, needs: persona === undefined ? null : emptyNeeds(persona, stage) },
        open,
      )
    }),
  }
}

function cellOf(
  given: {
    readonly stage: BuyingStage
    readonly here: readonly MessageRecord[]
    readonly openDeals: number | null
    readonly needs: string | null
  },
  open: OpenMessages,
): MatrixCell {
  const { stage, here, openDeals, needs } = given
  const [record, ...others] = here
  if (record === undefined) {
    const none = { message: null, others: [], version: null, draft: false, value: '', rests: null, restsWords: null }
    return { stage, ...none, changed: [], missing: [], warnings: [], openDeals, needs }
  }
  const shown = messageShown(record, open)
  const { id, version, draft, rests, restsWords, changed, missing, warnings } = shown
  return {
    stage,
    message: id,
    others: others.map((each) => each.id),
    version,
    draft,
    value: [shown.value, shown.groupFrame, shown.personalFrame].find((text) => text !== '') ?? '',
    rests,
    restsWords,
    changed,
    missing,
    warnings,
    openDeals,
    needs: writtenNeeds(shown),
  }
}

function stageShown(stage: BuyingStage, { all }: OpenStages): Matrix['stages'][number] {
  const { title, means } = STAGE_WORDS[stage]
  const dealStages = all.flatMap((each) => (each.stage === stage && each.dealStage !== null ? [each.dealStage] : []))
  return { stage, title, means, dealStages, openDeals: dealsAt(all, stage) }
}

function countsOf(rows: readonly MatrixRow[]): Matrix['counts'] {
  const cells = rows.flatMap((row) => row.cells)
  const count = (wanted: (cell: MatrixCell) => boolean): number => cells.filter(wanted).length
  return {
    cells: cells.length,
    messages: count(({ message }) => message !== null),
    evidence: count(({ rests }) => rests === 'evidence'),
    partly: count(({ rests }) => rests === 'partly'),
    hypotheses: count(({ rests }) => rests === 'hypotheses'),
    nothing: count(({ rests }) => rests === 'nothing'),
    empty: count(({ message }) => message === null),
    drafts: count(({ draft }) => draft),
    changed: count(({ changed }) => changed.length > 0),
  }
}

function warningsOf({
  rows,
  champions,
  open,
  personas,
}: {
  readonly rows: readonly MatrixRow[]
  readonly champions: ReadonlyMap<number, string>
  readonly open: OpenMessages
  readonly personas: readonly PersonaRecord[]
}): string[] {
  const warnings = new Set<string>()
  for (const [segment, role] of champions) {
    const theirs = personas.some(
      (each) => each.jobRole === role && (each.segments.includes(0) || each.segments.includes(segment)),
    )
    const where = segment === 0 ? WHOLE_MARKET : (open.open.segments.get(segment)?.name ?? '')
    if (!theirs) warnings.add(`The champion of ${where} is ${jobRoleWords(role)}, and has no persona yet.`)
  }
  for (const { cells } of rows) {
    for (const { others, message } of cells) {
      if (others.length > 0) {
        warnings.add(
          `Messages ${[message, ...others].join(' and ')} stand in one cell since their personas were merged: keep one.`,
        )
      }
    }
  }
  return [...warnings]
}

function notesOf({ all }: OpenStages, personas: readonly PersonaRecord[]): string[] {
  const unread = all.filter(({ stage, deals, renewals }) => stage === null && deals > renewals)
  const deals = unread.reduce((sum, each) => sum + each.deals - each.renewals, 0)
  const names = unread.map(({ dealStage }) => dealStage ?? 'no stage').join(', ')
  return [
    ...(personas.length === 0
      ? ['There is no persona yet, so nobody to speak to: brushwork persona create NAME --role ROLE.']
      : []),
    ...(unread.length === 0
      ? []
      : [
          `${deals} open deal${deals === 1 ? '' : 's'} stand${deals === 1 ? 's' : ''} where the stage tells nothing of the buyer (${names}): say what it means with brushwork message stage.`,
        ]),
  ]
}
