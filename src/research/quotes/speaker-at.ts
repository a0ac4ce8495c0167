import type { Part, Transcript } from '../transcripts/transcript.ts'

/** Whose words a slice holds. */
export interface SpeakerAt {
  /** Some of the words are the participant's: evidence. */
  readonly ofParticipant: boolean
  /** Parts of those who speak in it, each once, in their order; `unknown` where nobody said whose turn it is. */
  readonly parts: readonly (Part | 'unknown')[]
  readonly labels: readonly string[]
}

/**
 * Who speaks between two offsets (UTF-16 code units). A turn of an unknown speaker counts as the participant's only in
 * a text where nobody is marked as the interviewee: notes, or a transcript without names.
 */
export function speakerAt(
  { speakers, turns }: Pick<Transcript, 'speakers' | 'turns'>,
  start: number,
  end: number,
): SpeakerAt {
  const touched = turns.filter((turn) => turn.start < end && start < turn.end)
  const who = touched.map((turn) => (turn.speaker === null ? undefined : speakers[turn.speaker]))
  const parts = new Set(who.map((speaker) => speaker?.part ?? 'unknown'))
  const named = turns.some((turn) => turn.speaker !== null && speakers[turn.speaker]?.part === 'interviewee')
  const unknown = parts.has('unknown') || touched.length === 0
  return {
    ofParticipant: parts.has('interviewee') || (unknown && !named),
    parts: touched.length === 0 ? ['unknown'] : [...parts],
    labels: [...new Set(who.flatMap((speaker) => (speaker === undefined ? [] : [speaker.label])))],
  }
}
