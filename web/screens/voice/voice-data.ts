import type { OutputOf } from '../../api/operation-types.ts'

export type Voice = OutputOf<'voice'>
export type Theme = Voice['themes'][number]
export type VoiceOrder = Voice['by']
