import type { InputOf, OutputOf } from '../../../api/operation-types.ts'

export type DealStage = OutputOf<'message stages'>['stages'][number]
export type StageChoice = InputOf<'message stage'>['stage']

/** The stages of buying, in their order, and none of them. */
export const STAGE_CHOICES: { value: StageChoice; label: string }[] = [
  { value: 'first-thought', label: 'First thought' },
  { value: 'passive-looking', label: 'Passive looking' },
  { value: 'active-looking', label: 'Active looking' },
  { value: 'deciding', label: 'Deciding' },
  { value: 'using', label: 'Using' },
  { value: 'renewing', label: 'Renewing' },
  { value: 'nothing', label: 'It tells nothing' },
]
