import { CODE_TYPES, type CodeType } from '../../../research/index.ts'

interface StatementGroup {
  readonly title: string
  readonly types: readonly CodeType[]
}

/** Under which heading a card shows which statements. */
export const STATEMENT_GROUPS: readonly StatementGroup[] = [
  { title: 'Wants', types: ['goal', 'hope', 'motivation', 'value', 'belief', 'attitude'] },
  { title: 'Is held back by', types: ['pain', 'fear', 'barrier', 'anxiety', 'habit'] },
  { title: 'Starts to move when', types: ['trigger', 'push', 'pull', 'journey step'] },
  {
    title: 'Decides by',
    types: ['decision criterion', 'success factor', 'objection', 'reason chosen', 'reason left'],
  },
  { title: 'Is reached through', types: ['channel', 'keyword'] },
]

/** Types as a card orders them within a group. */
export function typeOrder(type: string): number {
  return CODE_TYPES.findIndex((each) => each === type)
}
