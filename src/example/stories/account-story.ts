import { DAY, type MarketOptions, type Span, spanOf } from '../market-options.ts'
import { PLANTED } from '../planted.ts'
import { type Random, randomFrom } from '../random.ts'
import { type Company, drawCompany } from './company.ts'
import { type Customer, drawCustomer } from './customer.ts'
import type { Deal } from './deal-story.ts'
import { clamp } from './draw.ts'
import { drawNewDeal, insideSegment } from './draw-new-deal.ts'
import { drawPeople, drawPerson, type Person } from './people.ts'

/** Everything that happened between the vendor and one company, before anybody wrote it down badly. */
export interface AccountStory {
  readonly company: Company
  readonly people: readonly Person[]
  readonly deals: readonly Deal[]
  readonly customer: Customer | undefined
}

export function tellAccount(options: MarketOptions, index: number): AccountStory {
  const company = drawCompany(options, index)
  const people = drawPeople(options, company)
  const span = spanOf(options)
  const random = randomFrom(options.seed, index, 'deals')
  const deals: Deal[] = []
  let customer: Customer | undefined

  let openedAt = drawFirstOpening(company, people, span, random)
  while (openedAt !== undefined && deals.length < 6) {
    const deal = drawNewDeal(options, company, people, deals.length, openedAt, random)
    deals.push(deal)
    if (deal.status === 'won') {
      const next = drawCustomer(options, company, people, deal, random)
      customer = next.customer
      deals.push(...next.deals)
      break
    }
    openedAt = undefined
    if (deal.closedAt !== undefined && random.chance(0.32)) {
      const again = wholeMinute(deal.closedAt + DAY * (120 + random.logNormal(160, 0.6)))
      if (again < span.end - DAY) openedAt = again
    }
  }
  const successor = customer === undefined ? undefined : drawSuccessor(options, company, people, customer)
  return { company, people: successor === undefined ? people : [...people, successor], deals, customer }
}

/** When the first deal opens, if one does: seasons and trends decide when, never the region. */
function drawFirstOpening(
  company: Company,
  people: readonly Person[],
  span: Span,
  random: Random,
): number | undefined {
  const from = Math.max(span.dealsStart, company.createdAt + 45 * DAY)
  const exposure = (span.end - from) / (span.end - span.dealsStart)
  const likely = 0.74 * Math.sqrt(Math.max(0, exposure))
  if (company.doNotContact || !random.chance(likely)) return undefined
  const inside = insideSegment(company, people, span.end)
  const { trends } = PLANTED
  const agencies = company.industry === trends.agencies.industry
  const trend = inside ? trends.insideSegment : agencies ? trends.agencies : trends.others
  const highest = Math.max(trend.from, trend.to) * Math.max(...PLANTED.season)
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const at = from + random.next() * (span.end - from - DAY)
    const along = clamp(0, (at - span.dealsStart) / (span.end - span.dealsStart), 1)
    const season = PLANTED.season[new Date(at).getUTCMonth()] as number
    if (random.chance(((trend.from + (trend.to - trend.from) * along) * season) / highest)) return wholeMinute(at)
  }
  return undefined
}

/** Some companies hire again after their creative operations manager left. */
function drawSuccessor(
  options: MarketOptions,
  company: Company,
  people: readonly Person[],
  customer: Customer,
): Person | undefined {
  const random = randomFrom(options.seed, company.index, 'successor')
  const { end } = spanOf(options)
  if (customer.championLeftAt === undefined || !random.chance(0.45)) return undefined
  const at = customer.championLeftAt + DAY * random.between(30, 100)
  if (at > end - DAY) return undefined
  const taken = new Set(people.map((person) => person.email.slice(0, person.email.indexOf('@'))))
  return drawPerson(company, PLANTED.roles.champion.role, people.length, at, taken, random)
}

function wholeMinute(at: number): number {
  return Math.floor(at / 60_000) * 60_000
}
