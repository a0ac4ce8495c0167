import { formatNumber } from '../../terminal-table.ts'
import { MODES, RELATIONS } from '../words.ts'
import type { InterviewShown } from './interview-schema.ts'
import type { SpeakerShown } from './show-speakers.ts'

/** An interview in a few lines for a terminal. */
export function interviewWords(interview: InterviewShown): string {
  const { participant, relation, jobRoleWords: role, mode, day, consent, words, quotes, wanting } = interview
  const who =
    interview.kind === 'source'
      ? [interview.publisher, interview.address]
      : [participant?.pseudonym, participant?.name, role ?? participant?.title, companyOf(participant)]
  const how = [relation === null ? null : RELATIONS[relation], mode === null ? null : MODES[mode], day]
  const lines = [
    who.filter((part) => part !== null && part !== undefined).join(', '),
    how.filter((part) => part !== null).join(', '),
    `${formatNumber(words)} words ${interview.kind === 'source' ? '' : 'of the participant '}in ${formatNumber(interview.turns)} turns, ${formatNumber(quotes)} quotes, revision ${interview.revision}`.replace(
      '  ',
      ' ',
    ),
    `Consent: ${consent.words}.`,
    wanting.length === 0 ? '' : `Not written down yet: ${wanting.join('; ')}.`,
  ]
  return lines.filter((line) => line !== '').join('\n')
}

function companyOf(participant: InterviewShown['participant']): string | null {
  const account = participant?.account ?? null
  if (account === null) return null
  return account.name ?? (account.number === null ? null : `#${account.number}`)
}

const BASIS_WORDS = {
  label: 'by the label',
  name: 'by the name',
  speech: 'guessed',
  hand: 'said by a person',
} as const

export function speakerLines(speakers: readonly SpeakerShown[]): string {
  if (speakers.length === 0) return 'No speakers.'
  return speakers
    .map(
      ({ label, part, basis, turns }, place) =>
        `  ${place + 1}. ${label}: ${part} (${BASIS_WORDS[basis]}), ${formatNumber(turns)} turns`,
    )
    .join('\n')
}
