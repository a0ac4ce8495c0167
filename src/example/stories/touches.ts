import { DAY, type MarketOptions, type Span, spanOf } from '../market-options.ts'
import { PLANTED } from '../planted.ts'
import { type Random, randomFrom } from '../random.ts'
import type { AccountStory } from './account-story.ts'
import type { Deal } from './deal-story.ts'
import type { Person } from './people.ts'

export interface Touch {
  readonly person: Person | undefined
  readonly deal: Deal | undefined
  readonly at: number
  readonly kind: string
  readonly channel: string
  readonly campaign: string | undefined
  readonly message: string | undefined
  readonly initiatedBy: 'buyer' | 'seller'
}

type Channel = keyof typeof PLANTED.channels.response

const APPROACHES: readonly (readonly [Channel, number])[] = [
  ['email', 50],
  ['phone', 18],
  ['linkedin', 14],
  ['webinar', 12],
  ['event', 6],
]
const KIND_OF: Readonly<Record<Channel, string>> = {
  email: 'email',
  phone: 'call',
  linkedin: 'message',
  webinar: 'invitation',
  event: 'invitation',
}
const MESSAGES = ['fewer review rounds', 'one place for approvals', 'comments in the design file', 'faster sign-off']
const IN_DEAL: readonly (readonly [kind: string, channel: string, weight: number])[] = [
  ['email', 'email', 46],
  ['call', 'phone', 20],
  ['meeting', 'video', 22],
  ['demo', 'video', 8],
  ['meeting', 'on site', 4],
]

/** Every touch of an account from the beginning of the record, in order of time. */
export function drawTouches(options: MarketOptions, story: AccountStory): Touch[] {
  const span = spanOf(options)
  const random = randomFrom(options.seed, story.company.index, 'touches')
  const touches = [
    ...drawApproaches(story, span, random),
    ...story.deals.flatMap((deal) => drawDealTouches(deal, span, random)),
    ...drawCare(story, span, random),
  ]
  return touches
    .filter((touch) => touch.at >= span.start && touch.at < span.end)
    .sort((left, right) => left.at - right.at)
}

/** Approaches by the seller and their answers. A better channel is answered more often, in every segment alike. */
function drawApproaches(story: AccountStory, span: Span, random: Random): Touch[] {
  if (story.company.doNotContact) return []
  const from = Math.max(span.start, story.company.createdAt)
  const touches: Touch[] = []
  for (let left = random.poisson((3.6 * (span.end - from)) / (span.end - span.start)); left > 0; left -= 1) {
    const at = officeHour(from + random.next() * (span.end - from - DAY), random)
    const person = pickKnown(story.people, at, random)
    if (person === undefined) continue
    const channel = random.weighted(APPROACHES)
    const campaign = `${campaignSubject(channel)} ${quarter(at)}`
    const message = random.pick(MESSAGES)
    touches.push({
      person,
      deal: undefined,
      at,
      kind: KIND_OF[channel],
      channel,
      campaign,
      message,
      initiatedBy: 'seller',
    })
    if (random.chance(PLANTED.channels.response[channel])) {
      const answered = officeHour(at + DAY * (0.1 + 13 * random.next() ** 2), random)
      // An answer is part of what the seller began: it is no first step of the buyer.
      touches.push({
        person,
        deal: undefined,
        at: answered,
        kind: 'reply',
        channel,
        campaign,
        message,
        initiatedBy: 'seller',
      })
    }
  }
  return touches
}

function drawDealTouches(deal: Deal, span: Span, random: Random): Touch[] {
  const touches: Touch[] = []
  if (deal.firstTouch !== undefined) {
    const { person, at, kind, channel } = deal.firstTouch
    touches.push({
      person,
      deal: undefined,
      at,
      kind,
      channel,
      campaign: undefined,
      message: undefined,
      initiatedBy: 'buyer',
    })
  }
  if (deal.plannedCloseAt < span.start) return touches
  const until = Math.min(deal.plannedCloseAt, span.end)
  const lengthDays = (until - deal.openedAt) / DAY
  const count = deal.type === 'new' ? 2 + random.poisson(Math.min(22, 2 + lengthDays / 11)) : random.poisson(3)
  for (const engagement of deal.engaged) {
    touches.push(inDeal(deal, engagement.person, officeHour(engagement.at, random), random))
  }
  for (let left = count; left > 0; left -= 1) {
    const at = officeHour(deal.openedAt + random.next() * (until - deal.openedAt), random)
    const active = deal.engaged.filter((engagement) => engagement.at <= at)
    if (active.length > 0) touches.push(inDeal(deal, random.pick(active).person, at, random))
  }
  return touches.filter((touch) => touch.at < until)
}

function inDeal(deal: Deal, person: Person, at: number, random: Random): Touch {
  const [kind, channel] = random.weighted(IN_DEAL.map((entry) => [entry, entry[2]] as const))
  return {
    person,
    deal,
    at,
    kind,
    channel,
    campaign: undefined,
    message: undefined,
    initiatedBy: random.chance(0.38) ? 'buyer' : 'seller',
  }
}

/** Check-ins with customers, and their questions. */
function drawCare(story: AccountStory, span: Span, random: Random): Touch[] {
  const { customer } = story
  if (customer === undefined) return []
  const until = Math.min(customer.goneAt ?? span.end, span.end)
  const touches: Touch[] = []
  for (let at = customer.since + 30 * DAY; at < until; at += DAY * random.between(60, 110)) {
    const when = officeHour(at, random)
    const person = pickKnown(story.people, when, random)
    const asks = random.chance(0.35)
    touches.push({
      person,
      deal: undefined,
      at: when,
      kind: asks ? 'support request' : 'check-in',
      channel: asks ? 'email' : 'video',
      campaign: undefined,
      message: undefined,
      initiatedBy: asks ? 'buyer' : 'seller',
    })
  }
  return touches
}

function pickKnown(people: readonly Person[], at: number, random: Random): Person | undefined {
  const known = people.filter((person) => person.createdAt <= at)
  return known.length === 0 ? undefined : random.pick(known)
}

/** The same day between 8 and 18 o'clock UTC, never earlier than `at`. */
function officeHour(at: number, random: Random): number {
  const day = Math.floor(at / DAY) * DAY
  return Math.max(Math.floor(at / 60_000) * 60_000, day + random.between(8 * 60, 18 * 60 - 1) * 60_000)
}

function quarter(at: number): string {
  const date = new Date(at)
  return `${date.getUTCFullYear()} Q${Math.floor(date.getUTCMonth() / 3) + 1}`
}

function campaignSubject(channel: Channel): string {
  return { email: 'Newsletter', phone: 'Call week', linkedin: 'Social', webinar: 'Review clinic', event: 'Fair' }[
    channel
  ]
}
