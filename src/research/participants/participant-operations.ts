import { z } from 'zod'
import type { Market } from '../../market-data/index.ts'
import { defineOperation } from '../../operation.ts'
import { changeRows } from '../../state/index.ts'
import { terminalTable } from '../../terminal-table.ts'
import { interviewSchema, participantSchema } from '../interviews/interview-schema.ts'
import { readInterviews } from '../interviews/interview-store.ts'
import { openShowing, showInterview, showParticipant } from '../interviews/show-interview.ts'
import { findParticipant, readParticipants } from './participant-store.ts'
import { resolveParticipant } from './resolve-participant.ts'

const listedSchema = participantSchema.extend({ interviews: z.number() })
const shownSchema = participantSchema.extend({ interviews: z.array(interviewSchema) })
const participantField = z.string().trim().min(1).describe('The pseudonym, such as P07.')

export const participantList = defineOperation<Market>()({
  name: 'participant list',
  summary: 'The people who were asked, with the pseudonyms under which they are shown everywhere else.',
  access: 'read',
  input: z.strictObject({}),
  output: z.object({ participants: z.array(listedSchema) }),
  run: async (market) => {
    const all = await readParticipants(market.state.db)
    const interviews = await readInterviews(market.state.db)
    const showing = await openShowing(market, all)
    return {
      participants: all.map((each) => ({
        ...showParticipant(each, showing),
        interviews: interviews.filter(({ participant }) => participant?.id === each.id).length,
      })),
    }
  },
  print: ({ participants }) =>
    participants.length === 0
      ? 'Nobody was asked yet. Bring in a conversation: brushwork interview add FILE'
      : terminalTable(
          [
            { title: 'Pseudonym', value: (row: z.output<typeof listedSchema>) => row.pseudonym },
            { title: 'Name', value: (row) => row.name },
            { title: 'Title', value: (row) => row.title },
            { title: 'Company', value: (row) => row.account?.name },
            { title: 'Contact', value: (row) => row.person },
            { title: 'Conversations', value: (row) => row.interviews },
          ],
          participants,
        ),
})

export const participantShow = defineOperation<Market>()({
  name: 'participant show',
  summary: 'Somebody who was asked: who they are, and their conversations.',
  access: 'read',
  positional: ['participant'],
  input: z.strictObject({ participant: participantField }),
  output: shownSchema,
  run: async (market, { participant }) => shown(market, participant),
  print: words,
})

export const participantEdit = defineOperation<Market>()({
  name: 'participant edit',
  summary: 'Correct who somebody is: name, title, the contact and the account in the records.',
  access: 'write',
  positional: ['participant'],
  input: z.strictObject({
    participant: participantField,
    name: z.string().trim().min(1).max(200).optional().describe('Their name; shown in research only.'),
    title: z.string().trim().min(1).max(200).optional().describe('Their job title.'),
    contact: z
      .string()
      .trim()
      .min(1)
      .optional()
      .describe('The contact in the records: id, e-mail address or full name.'),
    account: z.string().trim().min(1).optional().describe('Their company: name, domain, id or #number.'),
    clear: z
      .array(z.enum(['name', 'title', 'contact', 'account']))
      .optional()
      .describe('What is to be unknown again.'),
  }),
  output: shownSchema,
  run: async (market, { participant, name, title, contact, account, clear }, { actor, signal }) => {
    const known = await findParticipant(market.state.db, participant)
    const { made } = await resolveParticipant(
      market,
      { participant: known.pseudonym, contact: contact ?? undefined, account },
      signal,
      contact !== undefined,
    )
    const gone = new Set(clear)
    const changed = {
      ...(contact === undefined
        ? {}
        : {
            person: made.person,
            account: made.account,
            account_name: null,
            name: made.name ?? known.name,
            title: made.title ?? known.title,
          }),
      ...(account === undefined ? {} : { account: made.account, account_name: made.accountName }),
      ...(name === undefined ? {} : { name }),
      ...(title === undefined ? {} : { title }),
      ...(gone.has('name') ? { name: null } : {}),
      ...(gone.has('title') ? { title: null } : {}),
      ...(gone.has('contact') ? { person: null } : {}),
      ...(gone.has('account') ? { account: null, account_name: null } : {}),
    }
    if (Object.keys(changed).length > 0) {
      await changeRows(
        market.state,
        {
          actor,
          action: 'participant.edit',
          subject: `participant:${known.id}`,
          detail: { pseudonym: known.pseudonym },
        },
        [{ table: 'participants', column: 'id', value: known.id }],
        (tx) => tx.updateTable('participants').set(changed).where('id', '=', known.id).execute(),
      )
    }
    return shown(market, known.pseudonym)
  },
  print: words,
})

async function shown(market: Market, given: string): Promise<z.output<typeof shownSchema>> {
  const participant = await findParticipant(market.state.db, given)
  const all = await readInterviews(market.state.db)
  const showing = await openShowing(market, [participant])
  const theirs = all.filter((each) => each.participant?.id === participant.id)
  return { ...showParticipant(participant, showing), interviews: theirs.map((each) => showInterview(each, showing)) }
}

function words({ pseudonym, name, title, account, person, interviews }: z.output<typeof shownSchema>): string {
  const company = account === null ? null : (account.name ?? `#${account.number}`)
  const who = [pseudonym, name, title, company, person].filter((part) => part !== null)
  const held = interviews.map(
    ({ id, title: called, day, consent }) => `  ${id}. ${called}${day === null ? '' : `, ${day}`}: ${consent.words}`,
  )
  return [who.join(', '), ...(held.length === 0 ? ['No conversations.'] : held)].join('\n')
}
