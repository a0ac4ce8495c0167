import type { Market } from '../../market-data/index.ts'
import { WHOLE_MARKET } from '../../personas/index.ts'
import { jobRoleWords } from '../../roles/index.ts'
import { STAGE_WORDS } from '../stages/buying-stages.ts'
import type { MessageRecord } from '../store/message-records.ts'
import { type ChannelResponse, readChannels } from './channel-response.ts'
import { keywordPeople } from './keyword-people.ts'
import type { MessageShown, PointShown } from './message-schema.ts'
import { missingOf } from './missing-of.ts'
import { type OpenMessages, openMessages } from './open-messages.ts'
import { restsOf } from './rests-of.ts'

/** Messages with what they rest on today; costs what `openMessages` costs, and each channel's response in a segment once. */
export async function showMessages(
  market: Market,
  records: readonly MessageRecord[],
  signal: AbortSignal,
): Promise<MessageShown[]> {
  if (records.length === 0) return []
  const opened = await openMessages(market, { records }, signal)
  const channels = await readChannels(market, records, opened)
  return records.map((each) => messageShown(each, opened, channels.get(each.id)))
}

/** One message with what it rests on today. */
export function messageShown(
  record: MessageRecord,
  opened: OpenMessages,
  response: ChannelResponse = { response: null, why: null },
): MessageShown {
  const { id, stage, version, draft, groupFrame, personalFrame, value, nextStep, channel, format } = record
  const proofs = record.proofs.map((each) => opened.proofs.proofShown(record, each))
  const points = record.points.map((each) => pointShown(each, opened))
  const written = { groupFrame, personalFrame, value, nextStep, points }
  const { rests, words } = restsOf({ ...written, proofs })
  return {
    id,
    persona: personaOf(record, opened),
    segment: segmentOf(record, opened),
    stage,
    stageWords: STAGE_WORDS[stage].title,
    version,
    draft,
    ...written,
    channel: { name: channel, format, ...response },
    keywords: keywordPeople(record, opened),
    proofs,
    rests,
    restsWords: words,
    changed: [...new Set(proofs.flatMap(({ changed }) => (changed === null ? [] : [changed])))],
    missing: [...missingOf({ ...written, stage, channel })],
    asOf: opened.open.today,
    warnings: warningsOf(record, opened),
    done: null,
  }
}

function personaOf({ personaId }: MessageRecord, { personas }: OpenMessages): MessageShown['persona'] {
  const persona = personas.find(({ id }) => id === personaId)
  if (persona === undefined) {
    return { id: personaId, name: 'a persona that was removed', jobRole: '', words: '', gone: true }
  }
  const { id, name, jobRole } = persona
  return { id, name, jobRole, words: jobRoleWords(jobRole), gone: false }
}

function segmentOf({ segmentId: id }: MessageRecord, { open }: OpenMessages): MessageShown['segment'] {
  if (id === 0) return { id, name: null, words: WHOLE_MARKET }
  const name = open.segments.get(id)?.name ?? null
  return { id, name, words: name ?? 'a segment that was deleted' }
}

/** An answer to a statement shows the statement's words as they are today. */
function pointShown(
  { id, kind, about, statement, text }: MessageRecord['points'][number],
  { personas }: OpenMessages,
): PointShown {
  const answered = personas.flatMap(({ statements }) => statements).find((each) => each.id === statement)
  return { id, kind, about: answered?.text ?? about, statement, internal: answered?.internal ?? false, text }
}

function warningsOf({ personaId, segmentId, points }: MessageRecord, opened: OpenMessages): string[] {
  const { open, personas } = opened
  const warnings: string[] = []
  const persona = personas.find(({ id }) => id === personaId)
  if (persona === undefined) warnings.push('Its persona was removed: nobody is spoken to any more.')
  const broken = segmentId === 0 ? undefined : open.notRead(segmentId)
  if (broken !== undefined) {
    warnings.push(
      open.segments.has(segmentId)
        ? `Its segment can no longer be read: ${broken}`
        : 'Its segment was deleted: nobody can be told to be in it.',
    )
  }
  if (persona !== undefined && segmentId !== 0 && broken === undefined && !persona.segments.includes(segmentId)) {
    warnings.push(`${persona.name} is a persona of other segments by now.`)
  }
  const known = new Set(personas.flatMap(({ statements }) => statements.map(({ id }) => id)))
  if (points.some(({ statement }) => statement !== null && !known.has(statement))) {
    warnings.push('The statement that one of its answers is about was removed.')
  }
  return warnings
}
