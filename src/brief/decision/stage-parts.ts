import { BUYING_STAGES, type BuyingStage, type MessageShown, STAGE_WORDS } from '../../messages/index.ts'
import type { BriefPersona, BriefStage } from './brief-schema.ts'

/** The message of each buying stage: of the first persona that has one, its own segment's before the whole market's. */
export function stageParts(
  segment: number,
  personas: readonly BriefPersona[],
  messages: readonly MessageShown[],
): BriefStage[] {
  const order = new Map(personas.map(({ id }, place) => [id, place]))
  const own = messages
    .filter(({ segment: of, persona }) => (of.id === segment || of.id === 0) && order.has(persona.id))
    .toSorted(
      (one, other) =>
        (order.get(one.persona.id) ?? 0) - (order.get(other.persona.id) ?? 0) || other.segment.id - one.segment.id,
    )
  return BUYING_STAGES.map((stage) =>
    stagePart(
      stage,
      own.filter((each) => each.stage === stage),
    ),
  )
}

function stagePart(stage: BuyingStage, messages: readonly MessageShown[]): BriefStage {
  const [first] = messages
  const stageWords = STAGE_WORDS[stage].title
  if (first === undefined) {
    return {
      stage,
      stageWords,
      message: null,
      persona: null,
      value: '',
      rests: null,
      restsWords: 'Nothing is written yet.',
      draft: false,
      changed: 0,
      others: 0,
    }
  }
  const { id, persona, value, rests, restsWords, draft, changed } = first
  return {
    stage,
    stageWords,
    message: id,
    persona: persona.name,
    value,
    rests,
    restsWords,
    draft,
    changed: changed.length,
    others: new Set(messages.filter((each) => each.persona.id !== persona.id).map((each) => each.persona.id)).size,
  }
}
