import type { Market } from '../../market-data/index.ts'
import { WHOLE_MARKET } from '../../personas/index.ts'
import { STAGE_WORDS } from '../stages/buying-stages.ts'
import type { MessageRecord } from '../store/message-records.ts'
import { keywordPeople } from './keyword-people.ts'
import type { MessageShown, PointShown } from './message-schema.ts'
import { missingOf } from './missing-of.ts'
import { type OpenMessages, openMessages } from './open-messages.ts'
import { proofToday } from './proof-today.ts'
import { restsOf } from './rests-of.ts'

/** Messages with what they rest on today; costs what `openMessages` costs, however many they are. */
export async function showMessages(
  market: Market,
  records: readonly MessageRecord[],
  signal: AbortSignal,
): Promise<MessageShown[]> {
  if (records.length === 0) return []
  const opened = await openMessages(market, { records }, signal)
  return records.map((each) => messageShown(each, opened))
}

/** One message with what it rests on today. */
export function messageShown(record: MessageRecord, opened: OpenMessages): MessageShown {
  const { id, stage, version, draft, groupFrame, personalFrame, value, nextStep, channel, format } = record
  const { open } = opened
  const proofs = record.proofs.map((each) => proofToday(each, { open, personas: opened.shown }))
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
    channel: { name: channel, format, response: null, why: null },
    keywords: keywordPeople(record, opened),
    proofs,
    rests,
    restsWords: words,
    changed: [...new Set(proofs.flatMap(({ changed }) => (changed === null ? [] : [changed])))],
    missing: [...missingOf({ ...written, stage, channel })],
    asOf: open.today,
    warnings: warningsOf(record, opened),
    done: null,
  }
}

function personaOf({ personaId }: MessageRecord, { shown }: OpenMessages): MessageShown['persona'] {
  const persona = shown.get(personaId)
  if (persona === undefined) {
    return { id: personaId, name: 'a persona that was removed', jobRole: '', words: '', gone: true }
  }
  const { id, name, jobRole, words } = persona
  return { id, name, jobRole, words, gone: false }
}

function segmentOf({ segmentId: id }: MessageRecord, { open }: OpenMessages): MessageShown['segment'] {
  if (id === 0) return { id, name: null, words: WHOLE_MARKET }
  const name = open.segments.get(id)?.name ?? null
  return { id, name, words: name ?? 'a segment that was deleted' }
}

function pointShown(
  { id, kind, about, statement, text }: MessageRecord['points'][number],
  { shown }: OpenMessages,
): PointShown {
  const answered =
    statement === null
      ? undefined
      : [...shown.values()].flatMap(({ statements }) => statements).find((each) => each.id === statement)
  return { id, kind, about: answered?.text ?? about, statement, text }
}

function warningsOf({ personaId, segmentId }: MessageRecord, { open, personas, shown }: OpenMessages): string[] {
  const warnings: string[] = []
  const persona = shown.get(personaId)
  if (persona === undefined) warnings.push('Its persona was removed: nobody is spoken to any more.')
  const broken = segmentId === 0 ? undefined : open.notRead(segmentId)
  if (broken !== undefined) {
    warnings.push(
      open.segments.has(segmentId)
        ? `Its segment can no longer be read: ${broken}`
        : 'Its segment was deleted: nobody can be told to be in it.',
    )
  }
  const record = personas.find(({ id }) => id === personaId)
  if (record !== undefined && segmentId !== 0 && broken === undefined && !record.segments.includes(segmentId)) {
    warnings.push(`${record.name} is a persona of other segments by now.`)
  }
  return warnings
}
