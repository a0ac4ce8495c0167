import type { Updateable } from 'kysely'
import { z } from 'zod'
import type { Market } from '../../market-data/index.ts'
import { defineOperation } from '../../operation.ts'
import { type Problem, ProblemError } from '../../problem.ts'
import { readJobRole } from '../../roles/index.ts'
import { changeRows, type StateTables } from '../../state/index.ts'
import { findParticipant } from '../participants/participant-store.ts'
import { checkDays } from './check-days.ts'
import { interviewFacts, interviewSchema } from './interview-schema.ts'
import { readInterview } from './interview-store.ts'
import { interviewWords } from './interview-words.ts'
import { openShowing, showInterview } from './show-interview.ts'

/** Consent has an operation of its own: `interview consent`. */
const {
  consentRecord: _record,
  consentQuote: _quote,
  consentScope: _scope,
  consentExpires: _expires,
  ...facts
} = interviewFacts

const CLEARABLE = [
  'relation',
  'role',
  'buyingRole',
  'mode',
  'guide',
  'guideVersion',
  'on',
  'publisher',
  'address',
] as const

const COLUMNS = {
  title: 'title',
  relation: 'relation',
  role: 'job_role',
  buyingRole: 'buying_role',
  mode: 'mode',
  guide: 'guide',
  guideVersion: 'guide_version',
  on: 'day',
  publisher: 'publisher',
  address: 'address',
} as const satisfies Record<string, keyof StateTables['interviews']>

export const interviewEdit = defineOperation<Market>()({
  name: 'interview edit',
  summary:
    'Write down or correct what is known of a conversation: relation, role, day, how it was held, who was asked.',
  access: 'write',
  positional: ['id'],
  input: z.strictObject({
    id: z.number().int().positive().describe('Its number.'),
    ...facts,
    publisher: z.string().trim().min(1).max(200).optional().describe('Of a source: who published it.'),
    address: z.string().trim().min(1).max(2000).optional().describe('Of a source: where it can be found.'),
    participant: z.string().trim().min(1).optional().describe('Who was asked: the pseudonym of another participant.'),
    clear: z.array(z.enum(CLEARABLE)).optional().describe('What is to be unknown again.'),
  }),
  output: interviewSchema,
  run: async (market, { id, clear, participant, ...given }, { actor }) => {
    await checkDays(market, given)
    const { interview } = await readInterview(market.state.db, id)
    const changed: Record<string, unknown> = {}
    for (const [field, column] of Object.entries(COLUMNS)) {
      const value = given[field as keyof typeof given]
      if (value !== undefined) changed[column] = field === 'role' ? readJobRole(value) : value
    }
    const both = (clear ?? []).filter((field) => COLUMNS[field] in changed)
    if (both.length > 0) {
      throw new ProblemError(
        both.map(
          (field): Problem => ({
            code: 'given_and_cleared',
            message: `${field} cannot be given and cleared at once.`,
            at: { field: 'clear', value: field },
          }),
        ),
      )
    }
    for (const field of clear ?? []) changed[COLUMNS[field]] = null
    if (participant !== undefined) changed.participant_id = (await findParticipant(market.state.db, participant)).id
    if (Object.keys(changed).length > 0) {
      await changeRows(
        market.state,
        { actor, action: 'interview.edit', subject: `interview:${id}`, detail: { title: interview.title } },
        [{ table: 'interviews', column: 'id', value: id }],
        (tx) =>
          tx
            .updateTable('interviews')
            .set(changed as Updateable<StateTables['interviews']>)
            .where('id', '=', id)
            .execute(),
      )
    }
    const found = await readInterview(market.state.db, id)
    return showInterview(found, await openShowing(market, [found.participant]))
  },
  print: (interview) => `${interview.id}. ${interview.title}\n${interviewWords(interview)}`,
})
