import type { SpeakerAt } from './speaker-at.ts'

/** What is to be known of a quote by who speaks in it, in sentences. */
export function speakerNotes({ ofParticipant, parts }: SpeakerAt, kind: 'interview' | 'source'): string[] {
  if (kind === 'source') return ['A document of others: it can be quoted and coded, and counts as nobody.']
  const notes: string[] = []
  const others = parts.filter((part) => part !== 'interviewee')
  if (parts.includes('unknown')) {
    notes.push(
      ofParticipant
        ? 'Nobody marked who speaks: the words are taken as the participant’s.'
        : 'Nobody marked who speaks there: the words are nobody’s evidence until somebody does.',
    )
  } else if (!ofParticipant) {
    notes.push(`These are not the participant’s words (${others.join(', ')}): nobody’s evidence.`)
  } else if (others.length > 0) {
    notes.push(`It runs over turns of others as well (${others.join(', ')}): their words are in it.`)
  }
  return notes
}
