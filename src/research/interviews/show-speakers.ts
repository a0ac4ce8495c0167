import type { z } from 'zod'
import type { speakerSchema } from './interview-schema.ts'
import type { Interview } from './interview-store.ts'

export type SpeakerShown = z.output<typeof speakerSchema>

export function showSpeakers({ speakers, turns }: Pick<Interview, 'speakers' | 'turns'>): SpeakerShown[] {
  return speakers.map(({ label, part, basis }, place) => ({
    label,
    part,
    basis,
    turns: turns.filter(({ speaker }) => speaker === place).length,
  }))
}
