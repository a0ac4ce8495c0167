import type { Market } from '../market-data/index.ts'
import type { Operation } from '../operation.ts'
import type { Reversal } from '../state/index.ts'
import { personaCard } from './card/card-operation.ts'
import { personaFace } from './card/face-operation.ts'
import { foundOperations } from './found-operations.ts'
import { personaCreate } from './operations/persona-create.ts'
import { personaDraft } from './operations/persona-draft.ts'
import { personaEdit, personaReview } from './operations/persona-edit.ts'
import { personaEvidence } from './operations/persona-evidence.ts'
import { personaList } from './operations/persona-list.ts'
import { personaMerge } from './operations/persona-merge.ts'
import { personaRemove } from './operations/persona-remove.ts'
import { personaAccept, personaReorder, personaRetire } from './operations/persona-settle.ts'
import { personaCheck, personaShow } from './operations/persona-show.ts'
import { personaStatement } from './operations/persona-statement.ts'
import { personaWrite } from './operations/persona-write.ts'
import { personaRowReversals } from './store/persona-reversals.ts'
import { personaHistory, personaVersion } from './versions/version-operations.ts'

export { championOf } from './champion-of.ts'
export { makePersona } from './definitions/make-persona.ts'
export { personaDefinitions } from './definitions/persona-definitions.ts'
export { placeKey } from './definitions/quote-places.ts'
export { keywordsOf } from './facts/keywords/keywords-of.ts'
export { phrasesOf } from './facts/keywords/phrases-of.ts'
export { type PersonaScope, segmentsOfScope } from './facts/persona-scope.ts'
export { type OpenEvidence, openEvidence } from './shown/open-evidence.ts'
export type { Persona, QuoteShown, StatementShown } from './shown/persona-schema.ts'
export { readiness, showPersona, weighStatements } from './shown/show-personas.ts'
export { type PersonaBody, quotePlace, readNames, WHOLE_MARKET } from './store/persona-body.ts'
export { findPersona, listPersonas, type PersonaRecord, personaNamed } from './store/persona-records.ts'
export { type Theme, themesOf } from './voice/themes-of.ts'
export { VOICE_GROUPS, type VoiceGroup } from './voice/voice-groups.ts'

/** What people do with personas, for every door. */
export const personaOperations: readonly Operation<Market>[] = [
  personaList,
  personaCreate,
  personaShow,
  personaCheck,
  personaEdit,
  personaStatement,
  personaEvidence,
  personaAccept,
  personaRetire,
  personaReorder,
  personaDraft,
  personaWrite,
  personaReview,
  personaMerge,
  personaHistory,
  personaVersion,
  personaRemove,
  personaCard,
  personaFace,
  ...foundOperations,
]

/** How changes to personas are taken back: joined in `workspace/reversals.ts`. */
export const personaReversals: readonly Reversal<Market>[] = personaRowReversals
