import { z } from 'zod'
import type { Market } from '../../market-data/index.ts'
import { defineOperation } from '../../operation.ts'
import { type Problem, ProblemError, refuse } from '../../problem.ts'
import { changeRows } from '../../state/index.ts'
import { changeTurns, type TurnChanges } from '../transcripts/change-turns.ts'
import { PARTS, type Part, type Speaker, type Turn } from '../transcripts/transcript.ts'
import { readInterview } from './interview-store.ts'
import { speakerLines } from './interview-words.ts'
import { showTranscript, transcriptShown } from './show-operation.ts'

const input = z.strictObject({
  id: z.number().int().positive().describe('The number of the conversation.'),
  parts: z
    .array(z.string())
    .optional()
    .describe(
      `Which part a speaker has: "Anna=interviewee". Parts are ${PARTS.join(', ')}; a number names a speaker as well.`,
    ),
  turns: z
    .array(z.string())
    .optional()
    .describe(
      'Whose turns they are: "12=Anna", "3-9=Anna", "all=Anna"; a new label is a new speaker, "12=" is nobody known.',
    ),
  split: z.number().int().positive().optional().describe('A turn in two, with --before or --at.'),
  before: z.string().min(1).optional().describe('The words with which the second part begins.'),
  at: z.number().int().nonnegative().optional().describe('Where the second part begins, as an offset into the text.'),
  join: z.array(z.number().int().positive()).optional().describe('Turns that become one with the turn behind them.'),
})

export const interviewSpeakers = defineOperation<Market>()({
  name: 'interview speakers',
  summary: 'Correct who speaks: which part each speaker has, whose a turn is, where a turn begins.',
  access: 'write',
  positional: ['id'],
  input,
  output: transcriptShown,
  run: async (market, asked, { actor }) => {
    const changes = changesOf(asked)
    const { interview } = await readInterview(market.state.db, asked.id)
    await changeRows(
      market.state,
      { actor, action: 'interview.speakers', subject: `interview:${asked.id}`, detail: { title: interview.title } },
      [{ table: 'interviews', column: 'id', value: asked.id }],
      async (tx) => {
        const now = await tx
          .selectFrom('interviews')
          .select(['text', 'speakers', 'turns'])
          .where('id', '=', asked.id)
          .forUpdate()
          .executeTakeFirstOrThrow()
        const before = { text: now.text, speakers: now.speakers as Speaker[], turns: now.turns as Turn[] }
        const after = changeTurns(before, changes(before.turns.length))
        await tx
          .updateTable('interviews')
          .set({ speakers: JSON.stringify(after.speakers), turns: JSON.stringify(after.turns) })
          .where('id', '=', asked.id)
          .execute()
      },
    )
    return showTranscript(market, asked.id)
  },
  print: ({ interview, speakers }) => `${interview.title}\n${speakerLines(speakers)}`,
})

/** `all` needs to know how many turns there are. */
function changesOf(asked: z.output<typeof input>): (turns: number) => TurnChanges {
  const problems: Problem[] = []
  const wrong = (field: string, value: string, hint: string): void => {
    problems.push({
      code: 'argument_unreadable',
      message: `${JSON.stringify(value)} cannot be read.`,
      at: { field, value },
      hint,
    })
  }
  const parts = (asked.parts ?? []).flatMap((text) => {
    const [, speaker, part] = /^(.+)=\s*(\w+)\s*$/u.exec(text) ?? []
    if (speaker !== undefined && isPart(part)) return [{ speaker: speaker.trim(), part }]
    wrong('parts', text, `Write it as "Anna=interviewee"; a part is one of ${PARTS.join(', ')}.`)
    return []
  })
  const ranges = (asked.turns ?? []).flatMap((text) => {
    const [, from, to, speaker] = /^\s*(all|\d{1,6})(?:-(\d{1,6}))?\s*=(.*)$/u.exec(text) ?? []
    if (from !== undefined) return [{ from, to, speaker: speaker?.trim() === '' ? null : (speaker ?? null) }]
    wrong('turns', text, 'Write it as "12=Anna", "3-9=Anna" or "all=Anna".')
    return []
  })
  if (asked.split !== undefined && (asked.before === undefined) === (asked.at === undefined)) {
    problems.push({
      code: 'split_where',
      message: 'Say where the turn is to be split.',
      at: { field: 'split', value: String(asked.split) },
      hint: 'Give the words with which the second part begins (--before), or an offset (--at).',
    })
  }
  if (problems.length > 0) throw new ProblemError(problems)
  if (parts.length === 0 && ranges.length === 0 && asked.split === undefined && (asked.join ?? []).length === 0) {
    refuse('speakers_unsaid', 'There is nothing to correct.', {
      at: { field: 'parts' },
      hint: 'For example --parts "Anna=interviewee", --turns "12=Anna", or --split 12 --before "words".',
    })
  }
  return (all) => ({
    parts,
    join: asked.join ?? [],
    ...(asked.split === undefined ? {} : { split: { turn: asked.split, at: asked.at, before: asked.before } }),
    turns: ranges.flatMap(({ from, to, speaker }) => {
      const [first, last] =
        from === 'all'
          ? [1, all + (asked.split === undefined ? 0 : 1) - (asked.join ?? []).length]
          : [Number(from), Number(to ?? from)]
      // A range past the end is refused by its last turn, once.
      const count = Math.min(Math.max(0, last - first + 1), all + 2)
      return Array.from({ length: count }, (_, place) => ({ turn: first + place, speaker }))
    }),
  })
}

function isPart(text: string | undefined): text is Part {
  return PARTS.some((part) => part === text)
}
