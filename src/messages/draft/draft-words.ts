import { messageWords } from '../shown/message-words.ts'
import { STAGE_WORDS } from '../stages/buying-stages.ts'
import type { Drafted } from './draft-schema.ts'

/** Drafts at a terminal: what was written, what could not be, and what to do next. */
export function draftWords({ messages, missing, left, notes, done }: Drafted): string {
  const accept = messages.map(({ id }) => id).join(' ')
  return [
    done,
    ...left.map((each) => `  ${each}`),
    ...messages.flatMap((each) => ['', messageWords(each)]),
    ...(missing.length === 0 ? [] : ['', 'Not written, and what would fill it:']),
    ...missing.map(({ stage, part, words }) => `  ${STAGE_WORDS[stage].title}, ${part}: ${words}`),
    ...(notes.length === 0 ? [] : ['', ...notes]),
    ...(messages.length === 0
      ? []
      : ['', `Read them, change what does not sound like you, then accept them: brushwork message accept ${accept}`]),
  ].join('\n')
}
