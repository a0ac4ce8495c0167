import { counted, formatDate } from '../../../look/format.ts'
import type { Conversation } from '../research-data.ts'
import { MODE_CHOICES, relationWords } from '../research-words.ts'

/** Who was asked, as what, how and when: `Anna Fox, shown as P07 elsewhere. Creative Manager at Northwind …`. */
export function whoWords(interview: Conversation): string {
  const { participant, relation, mode, day, words } = interview
  if (interview.kind === 'source') {
    const from = [interview.publisher, day === null ? null : formatDate(day)].filter((part) => part !== null)
    return `A document of others${from.length === 0 ? '' : `: ${from.join(', ')}`}. It can be quoted and coded, and never counts as a person.`
  }
  const company = participant?.account?.name
  const who =
    participant === null
      ? 'Nobody is named.'
      : `${participant.name ?? 'Somebody without a name'}, shown as ${participant.pseudonym} everywhere else.`
  const as = [
    participant?.title ?? interview.jobRoleWords,
    company === undefined || company === null ? null : `at ${company}`,
  ].filter((part) => part !== null)
  const how = [
    relation === null ? null : relationWords(relation),
    MODE_CHOICES.find(({ value }) => value === mode)?.label.toLowerCase(),
    day === null ? null : formatDate(day),
  ].filter((part) => typeof part === 'string')
  return [
    who,
    as.length === 0 ? '' : `${as.join(' ')}.`,
    how.length === 0 ? '' : `${how.join(', ')}.`,
    `${counted(words, 'word')} of theirs.`,
  ]
    .filter((part) => part !== '')
    .join(' ')
}
