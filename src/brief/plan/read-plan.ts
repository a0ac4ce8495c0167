import { setMaxListeners } from 'node:events'
import { accountDeals, accountTimeline, type Market, resolveAccount } from '../../market-data/index.ts'
import { accountStage, listMessages, type MessageShown, STAGE_WORDS, showMessages } from '../../messages/index.ts'
import type { RunContext } from '../../operation.ts'
import { figure } from '../../paper/index.ts'
import { listPersonas, openEvidence, type PersonaRecord, readiness } from '../../personas/index.ts'
import { jobRoleWords, readGroup } from '../../roles/index.ts'
import { dayOf, openRuleBook, type RuleBook, runOf } from '../../segments/index.ts'
import { chosenSegments } from '../chosen/chosen-segments.ts'
import { howMany } from '../decision/figure-words.ts'
import { readinessWords } from '../decision/readiness-words.ts'
import { championPart } from './champion-part.ts'
import { dealWords, eventWords } from './event-words.ts'
import { firstSteps } from './first-steps.ts'
import { groupPart } from './group-part.ts'
import { nextPart } from './next-part.ts'
import type { Plan } from './plan-schema.ts'
import { readAccount } from './read-account.ts'
import { readNames } from './read-names.ts'
import { segmentsPart } from './segments-part.ts'

/** What a plan tells, before anything is written. */
export type PlanRead = Omit<Plan, 'document' | 'written'>

const EVENTS = 12
const DEALS = 5

/** Everything that is known of one account on the way to a purchase, and what to do first. Some forty statements over one account. */
export async function readPlan(
  market: Market,
  given: string,
  { signal, progress }: Pick<RunContext, 'signal' | 'progress'>,
): Promise<PlanRead> {
  // Each statement that is asked listens until it is answered.
  setMaxListeners(0, signal)
  const book = await openRuleBook(market)
  const aid = await resolveAccount(market, book.catalog, given)
  const reading = { market, catalog: book.catalog, aid, signal }
  progress({ message: 'Looking what is known of the account' })
  const { db } = market.state
  const [chosen, personas] = await Promise.all([chosenSegments(db), listPersonas(db)])
  const preferred = preferredSegments(
    chosen.map(({ id }) => id),
    personas,
  )
  const [account, segments, group, stage, timeline, deals, names] = await Promise.all([
    readAccount(market, book, aid, signal),
    segmentsPart(market, book, { aid, preferred, chosen: chosen.map(({ id }) => id) }, signal),
    readGroup(market, book, { aid, deal: undefined }, undefined, signal),
    accountStage(market, aid, signal),
    accountTimeline(reading, { limit: EVENTS, offset: 0 }),
    accountDeals(reading, { limit: DEALS, offset: 0 }),
    readNames(market, book, aid, signal),
  ])
  progress({ message: 'Looking who carries the purchase' })
  const of = segments.segments[0]
  const { role, ...champion } = await championPart(market, book, { aid, segment: of }, signal)
  const said = await readSaid(market, { role, segments: segments.segments.map(({ id }) => id), personas }, signal)
  const shown = groupPart(group, `#${aid}`)
  const named = (contact: string): string => names.get(contact) ?? names.get(contact.toLowerCase()) ?? contact
  const next = nextPart({
    champion: champion.champion,
    persona: said.persona,
    group: shown,
    stage: stage.stage,
    messages: said.messages,
  })
  const events = eventsFigure(account.words, aid, timeline.total, today(market, book))
  const read = {
    account,
    asOf: today(market, book),
    ...segments,
    group: shown,
    ...champion,
    persona: said.persona,
    personaWhy: said.why,
    stage: {
      stage: stage.stage,
      words: stage.stage === null ? 'not known' : STAGE_WORDS[stage.stage].title,
      because: stage.because,
    },
    next,
    deals: deals.rows.map((each) => dealWords(each, book.catalog.settings.currency)),
    happened: timeline.events.map((event) => ({ at: event.at.slice(0, 10), words: eventWords(event, named) })),
    events,
    figures: [...shown.missing.map(({ share }) => share), ...(events === null ? [] : [events])],
    warnings: warningsOf(given, aid, next),
    notes: [...group.notes],
  }
  return { ...read, first: firstSteps(read) }
}

/** The chosen first, then those that have a persona of their own: of those an account is in, the first is spoken of. */
function preferredSegments(chosen: readonly number[], personas: readonly PersonaRecord[]): number[] {
  const written = personas.flatMap(({ segments }) => segments.filter((id) => id !== 0))
  return [...new Set([...chosen, ...written])]
}

interface AskedSaid {
  readonly role: string | undefined
  /** Those the account is in, the one that is spoken of first. */
  readonly segments: readonly number[]
  readonly personas: readonly PersonaRecord[]
}

interface Said {
  readonly persona: Plan['persona']
  readonly why: string | null
  readonly messages: readonly MessageShown[]
}

/**
 * The persona of the champion’s role, of the first of the account’s segments that has one, else of the whole market, and what is
 * written to them, in the same order.
 */
async function readSaid(market: Market, { role, segments, personas }: AskedSaid, signal: AbortSignal): Promise<Said> {
  if (role === undefined) {
    return { persona: null, why: 'Without a champion there is nobody to stand for.', messages: [] }
  }
  const places = [...segments, 0]
  const ofRole = personas.filter(({ jobRole }) => jobRole === role)
  const [found] = places.flatMap((segment) => ofRole.filter((each) => each.segments.includes(segment)))
  if (found === undefined) {
    return {
      persona: null,
      why: `Nobody has written a persona of ${jobRoleWords(role).toLowerCase()} for it.`,
      messages: [],
    }
  }
  const written = (await listMessages(market.state.db)).filter(
    ({ personaId, segmentId }) => personaId === found.id && places.includes(segmentId),
  )
  const open = await openEvidence(market, found.segments)
  const [messages, gates] = await Promise.all([showMessages(market, written, signal), readiness(market, open, found)])
  const { id, name, jobRole, summary } = found
  return {
    persona: { id, name, role: jobRoleWords(jobRole), summary, readiness: readinessWords(gates) },
    why: null,
    messages: messages.toSorted((one, other) => places.indexOf(one.segment.id) - places.indexOf(other.segment.id)),
  }
}

function eventsFigure(account: string, aid: number, total: number, asOf: string): Plan['events'] {
  if (total === 0) return null
  return figure({
    key: 'events',
    label: 'dated events on record',
    value: total,
    unit: 'count',
    currency: null,
    lo: null,
    hi: null,
    level: null,
    n: total,
    of: 'events',
    asOf,
    words: `${howMany(total, 'dated event')} of ${account} ${total === 1 ? 'is' : 'are'} on record.`,
    trace: {
      operation: 'account timeline',
      input: { account: `#${aid}` },
      words: `Everything dated about ${account}.`,
    },
  })
}

function warningsOf(given: string, aid: number, { message }: Plan['next']): string[] {
  const number = /^#(\d+)$/.exec(given.trim())?.[1]
  const merged =
    number === undefined || Number(number) === aid
      ? []
      : [`#${number} was merged into #${aid}: this is the plan of both together.`]
  const changed = message?.changed ?? []
  return [
    ...merged,
    ...(message?.warnings ?? []),
    ...changed.map((each) => `Of the evidence of the message: ${each}`),
  ]
}

function today(market: Market, book: RuleBook): string {
  return dayOf(market.clock(), runOf(market, book))
}
