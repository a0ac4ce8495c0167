import type { StatementType } from '../personas-data.ts'

/** What a statement can be about; the compiler sees that none is missing. */
const ALL: Readonly<Record<StatementType, string>> = {
  goal: 'Goal',
  hope: 'Hope',
  fear: 'Fear',
  pain: 'Pain',
  motivation: 'Motivation',
  belief: 'Belief',
  value: 'Value',
  attitude: 'Attitude',
  trigger: 'Trigger',
  'success factor': 'Success factor',
  barrier: 'Barrier',
  'decision criterion': 'Decision criterion',
  'journey step': 'Journey step',
  channel: 'Channel',
  keyword: 'Keyword',
  objection: 'Objection',
  push: 'Push: what drives them away from how it is',
  pull: 'Pull: what draws them to something new',
  anxiety: 'Anxiety: what they fear of the new',
  habit: 'Habit: what holds them where they are',
  'reason chosen': 'Reason chosen',
  'reason left': 'Reason left',
}

export const CODE_TYPES = (Object.entries(ALL) as [StatementType, string][]).map(([value, label]) => ({
  value,
  label,
}))
