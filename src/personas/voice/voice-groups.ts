import type { CodeType } from '../../research/index.ts'

/** What a product plan asks for, with the types of code that tell it. */
export const VOICE_GROUPS = {
  need: ['goal', 'hope', 'motivation', 'success factor', 'decision criterion', 'pull'],
  pain: ['pain', 'fear', 'barrier', 'push', 'anxiety', 'objection'],
  'reason chosen': ['reason chosen'],
  'reason left': ['reason left'],
} as const satisfies Readonly<Record<string, readonly CodeType[]>>

export type VoiceGroup = keyof typeof VOICE_GROUPS

export const GROUP_NAMES = ['need', 'pain', 'reason chosen', 'reason left'] as const satisfies readonly VoiceGroup[]

/** Title of a group, above its themes. */
export const GROUP_WORDS: Readonly<Record<VoiceGroup, string>> = {
  need: 'What they need',
  pain: 'What hurts or holds them back',
  'reason chosen': 'Why they chose us',
  'reason left': 'Why they left, or never came',
}

/** Undefined for what is not voiced to product planning, such as a channel or a habit. */
export function groupOf(type: CodeType): VoiceGroup | undefined {
  return GROUP_NAMES.find((group) => (VOICE_GROUPS[group] as readonly CodeType[]).includes(type))
}
