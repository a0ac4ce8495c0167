import type { Updateable } from 'kysely'
import { z } from 'zod'
import { loadCatalog, type Market } from '../../market-data/index.ts'
import { defineOperation } from '../../operation.ts'
import { refuse } from '../../problem.ts'
import { dayOf, runOf } from '../../segments/index.ts'
import { changeRows, type StateTables } from '../../state/index.ts'
import { CONSENT_SCOPES } from '../words.ts'
import { interviewSchema } from './interview-schema.ts'
import { type ListedInterview, readInterview, readInterviews } from './interview-store.ts'
import { openShowing, showInterview } from './show-interview.ts'

export const interviewConsent = defineOperation<Market>()({
  name: 'interview consent',
  summary:
    'Write down what a participant agreed to, withdraw it or renew it: without consent nothing of theirs is shown or counted.',
  access: 'write',
  positional: ['id'],
  input: z.strictObject({
    id: z.number().int().positive().describe('The number of the conversation.'),
    withdraw: z.boolean().default(false).describe('They took it back: hidden everywhere from now on.'),
    on: z.iso.date().optional().describe('With --withdraw: the day they did; default today.'),
    renew: z.boolean().default(false).describe('They agreed again after they had withdrawn.'),
    record: z.boolean().optional().describe('They agreed to be recorded.'),
    quote: z.boolean().optional().describe('They agreed that their words are quoted.'),
    scope: z.enum(CONSENT_SCOPES).optional().describe('How far quotes may travel.'),
    expires: z.iso.date().optional().describe('The last day on which their words may be used.'),
    noEnd: z.boolean().default(false).describe('Their words may be used without an end.'),
    all: z.boolean().default(false).describe('For all conversations with the same participant.'),
  }),
  output: z.object({
    interviews: z.array(interviewSchema),
    others: z.number().describe('Other conversations with the same participant, which did not change.'),
  }),
  run: async (market, input, { actor }) => {
    const asked = await readInterview(market.state.db, input.id)
    if (asked.interview.kind === 'source') {
      refuse('source_without_consent', 'A source is published: nobody consents to it.', {
        at: { field: 'id', value: String(input.id) },
      })
    }
    const today = dayOf(market.clock(), runOf(market, { catalog: await loadCatalog(market) }))
    const changed = changesOf(input, today)
    const same = (await readInterviews(market.state.db)).filter((each) => isSameParticipant(each, asked))
    const chosen = input.all ? same : [asked]
    const ids = chosen.map(({ interview }) => interview.id)
    if (
      !input.renew &&
      input.quote === true &&
      chosen.some(({ interview }) => interview.consent_withdrawn !== null)
    ) {
      refuse('consent_withdrawn', 'They withdrew their consent.', {
        at: { field: 'quote' },
        hint: 'If they agreed again, say so with --renew.',
      })
    }
    await changeRows(
      market.state,
      {
        actor,
        action: 'interview.consent',
        subject: `interview:${input.id}`,
        detail: { title: asked.interview.title, withdrawn: input.withdraw },
      },
      ids.map((id) => ({ table: 'interviews', column: 'id', value: id })),
      (tx) => tx.updateTable('interviews').set(changed).where('id', 'in', ids).execute(),
    )
    const found = await Promise.all(ids.map((id) => readInterview(market.state.db, id)))
    const showing = await openShowing(
      market,
      found.map(({ participant }) => participant),
    )
    return { interviews: found.map((each) => showInterview(each, showing)), others: same.length - chosen.length }
  },
  print: ({ interviews, others }) => {
    const lines = interviews.map(({ id, title, consent }) => `${id}. ${title}: ${consent.words}.`)
    const more = others === 1 ? 'One other conversation' : `${others} other conversations`
    return others === 0
      ? lines.join('\n')
      : `${lines.join('\n')}\n${more} with the same participant did not change; --all changes them too.`
  },
})

type Changed = Updateable<StateTables['interviews']>

interface AskedConsent {
  readonly withdraw: boolean
  readonly on?: string | undefined
  readonly renew: boolean
  readonly record?: boolean | undefined
  readonly quote?: boolean | undefined
  readonly scope?: (typeof CONSENT_SCOPES)[number] | undefined
  readonly expires?: string | undefined
  readonly noEnd: boolean
}

function changesOf(input: AskedConsent, today: string): Changed {
  const { withdraw, renew, record, quote, scope, expires, noEnd } = input
  if (withdraw && (renew || quote === true)) {
    refuse('consent_contradiction', 'Consent cannot be withdrawn and given at once.', { at: { field: 'withdraw' } })
  }
  if (noEnd && expires !== undefined) {
    refuse('consent_contradiction', 'Consent cannot end on a day and have no end.', { at: { field: 'noEnd' } })
  }
  if (input.on !== undefined && !withdraw) {
    refuse('consent_day', 'A day belongs to a withdrawal.', {
      at: { field: 'on' },
      hint: 'Add --withdraw, or leave out --on.',
    })
  }
  if (input.on !== undefined && input.on > today) {
    refuse('consent_in_the_future', `${input.on} is not yet.`, { at: { field: 'on', value: input.on } })
  }
  const changed: Changed = {
    ...(withdraw ? { consent_withdrawn: input.on ?? today } : {}),
    ...(renew ? { consent_withdrawn: null } : {}),
    ...(record === undefined ? {} : { consent_record: record }),
    ...(quote === undefined ? {} : { consent_quote: quote }),
    ...(scope === undefined ? {} : { consent_scope: scope }),
    ...(expires === undefined ? {} : { consent_expires: expires }),
    ...(noEnd ? { consent_expires: null } : {}),
  }
  if (Object.keys(changed).length === 0) {
    refuse('consent_unsaid', 'Say what they agreed to, or that they withdrew.', {
      at: { field: 'withdraw' },
      hint: 'For example --quote --scope company --expires 2027-12-31, or --withdraw.',
    })
  }
  return changed
}

function isSameParticipant(each: ListedInterview, asked: ListedInterview): boolean {
  if (each.interview.id === asked.interview.id) return true
  if (each.participant === null || asked.participant === null) return false
  return (
    each.participant.id === asked.participant.id ||
    (each.participant.person !== null && each.participant.person === asked.participant.person)
  )
}
