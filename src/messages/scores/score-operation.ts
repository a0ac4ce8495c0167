import { z } from 'zod'
import { loadCatalog, type Market } from '../../market-data/index.ts'
import { defineOperation } from '../../operation.ts'
import { refuse } from '../../problem.ts'
import { findPerson, jobRoleWords, readJobRole } from '../../roles/index.ts'
import { dayOf, runOf } from '../../segments/index.ts'
import { changeRows } from '../../state/index.ts'
import { longText, messageField } from '../operations/message-fields.ts'
import { messageNumbered } from '../store/message-records.ts'
import { saveScores } from './save-scores.ts'
import { readScores } from './score-records.ts'
import { scoresSchema } from './scores-schema.ts'
import { scoresWords } from './scores-words.ts'
import { showScores } from './show-scores.ts'

const answer = (about: string) =>
  z.int().min(1).max(5).optional().describe(`1 (not at all) to 5 (entirely): ${about}`)

const respondentField = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .describe('Who answered, as you tell them apart: a name, P07.')

export const messageScore = defineOperation<Market>()({
  name: 'message score',
  summary: 'Note what somebody thought of a message: clarity, relevance, value and difference, 1 to 5 each.',
  access: 'write',
  positional: ['message'],
  input: z.strictObject({
    message: messageField,
    respondent: respondentField,
    person: z
      .string()
      .trim()
      .min(1)
      .optional()
      .describe('The contact in the records: id, e-mail address or full name. Their job role is taken from there.'),
    jobRole: z
      .string()
      .trim()
      .min(1)
      .optional()
      .describe('Department and level, such as “creative manager”, of somebody whom the records do not know.'),
    colleague: z
      .boolean()
      .default(false)
      .describe('Somebody of our own house: shown apart, and never counted with others.'),
    clarity: answer('they understand what is offered.'),
    relevance: answer('it speaks of something that matters in their work.'),
    valueScore: answer('they want what it promises.'),
    difference: answer('they see how it differs from what else they could do.'),
    comment: longText('What they add.').optional(),
    revision: z.int().min(1).optional().describe('The version that they read; default the one that stands.'),
    day: z.iso.date().optional().describe('When they answered; default today.'),
  }),
  output: scoresSchema,
  run: async (market, input, { actor, signal }) => {
    const record = await messageNumbered(market.state.db, input.message)
    const { clarity = null, relevance = null, valueScore = null, difference = null } = input
    const answers = { clarity, relevance, value: valueScore, difference }
    if (Object.values(answers).every((each) => each === null)) {
      refuse('nothing_scored', 'Give at least one of the four: clarity, relevance, value score, difference.', {
        at: { field: 'clarity' },
      })
    }
    const version = versionRead(record, input.revision)
    const run = runOf(market, { catalog: await loadCatalog(market) })
    const today = dayOf(market.clock(), run)
    const day = input.day ?? today
    if (day > today) refuse('day_to_come', `${day} is not yet.`, { at: { field: 'day', value: day } })
    const person = input.person === undefined ? null : await findPerson(market, run, input.person, signal)
    const told = input.jobRole === undefined ? null : readJobRole(input.jobRole)
    const notes: string[] = []
    const recorded = person?.jobRole ?? null
    if (recorded !== null && told !== null && recorded !== told) {
      notes.push(
        `The records know ${person?.name ?? input.respondent} among ${jobRoleWords(recorded).toLowerCase()}, not among ${jobRoleWords(told).toLowerCase()}: the records were followed.`,
      )
    }
    const score = {
      message: record.id,
      version,
      respondent: input.respondent,
      person: person?.key ?? null,
      jobRole: recorded ?? told,
      colleague: input.colleague,
      answers,
      comment: input.comment === undefined || input.comment === '' ? null : input.comment,
      day,
    }
    const words = `Noted what ${input.respondent} thinks of message ${record.id}`
    const { unchanged } = await saveScores(market, { actor, action: 'message.score', words }, [score])
    return showScores(market, record.id, signal, { done: unchanged === 1 ? 'Nothing changed.' : `${words}.`, notes })
  },
  print: scoresWords,
})

export const messageUnscore = defineOperation<Market>()({
  name: 'message unscore',
  summary: 'Take out what somebody said of a message, of every version.',
  access: 'write',
  positional: ['message', 'respondent'],
  input: z.strictObject({ message: messageField, respondent: respondentField }),
  output: scoresSchema,
  run: async (market, { message, respondent }, { actor, signal }) => {
    const { db } = market.state
    const { id } = await messageNumbered(db, message)
    const all = await readScores(db, [id])
    const theirs = all.filter((each) => each.respondent.toLowerCase() === respondent.toLowerCase())
    if (theirs.length === 0) {
      const names = [...new Set(all.map((each) => each.respondent))].slice(0, 12)
      refuse('no_such_respondent', `${respondent} did not score message ${id}.`, {
        at: { field: 'respondent', value: respondent },
        hint: names.length === 0 ? 'Nobody has yet.' : `Those who did: ${names.join(', ')}.`,
      })
    }
    const words = `Took out what ${respondent} thinks of message ${id}`
    await changeRows(
      market.state,
      { actor, action: 'message.unscore', subject: `message:${id}`, detail: { words } },
      theirs.map((each) => ({ table: 'message_scores', column: 'id', value: each.id })),
      (tx) =>
        tx
          .deleteFrom('message_scores')
          .where(
            'id',
            'in',
            theirs.map((each) => each.id),
          )
          .execute(),
    )
    return showScores(market, id, signal, { done: `${words}.`, notes: [] })
  },
  print: scoresWords,
})

export const messageScores = defineOperation<Market>()({
  name: 'message scores',
  summary:
    'What people thought of a message: those in the persona’s role, others and colleagues apart, and whether it resonates with the champion.',
  access: 'read',
  positional: ['message'],
  input: z.strictObject({ message: messageField }),
  output: scoresSchema,
  run: (market, { message }, { signal }) => showScores(market, message, signal),
  print: scoresWords,
})

/** The version that somebody read: one that there is. */
function versionRead(
  { id, version }: { readonly id: number; readonly version: number },
  asked: number | undefined,
): number {
  if (asked === undefined) return version
  if (asked <= version) return asked
  refuse('no_such_version', `Message ${id} has ${version} ${version === 1 ? 'version' : 'versions'}.`, {
    at: { field: 'revision', value: String(asked) },
  })
}
