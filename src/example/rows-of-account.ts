import { type MarketOptions, spanOf } from './market-options.ts'
import type { Cell, MarketRow, RowKind } from './market-row.ts'
import { randomFrom } from './random.ts'
import type { AccountStory } from './stories/account-story.ts'
import type { Company } from './stories/company.ts'
import type { Deal } from './stories/deal-story.ts'
import { drawOrders } from './stories/orders.ts'
import type { Person } from './stories/people.ts'
import { answerRow } from './stories/survey/answer-row.ts'
import { drawSurvey } from './stories/survey/draw-survey.ts'
import { drawTouches } from './stories/touches.ts'
import { drawUsage } from './stories/usage.ts'

const YEAR = 365 * 86_400_000

/** What a perfect CRM would hold about one account, limited to `kinds`. */
export function rowsOfAccount(options: MarketOptions, story: AccountStory, kinds: ReadonlySet<RowKind>): MarketRow[] {
  const rows: MarketRow[] = []
  const first = (kind: RowKind, row: Record<string, Cell>): void => {
    rows.push({ kind, part: 'first', row })
  }
  const { company } = story
  if (kinds.has('accounts')) rows.push(...accountRows(options, story))
  if (kinds.has('contacts')) rows.push(...contactRows(story))
  if (kinds.has('deals')) for (const deal of story.deals) first('deals', dealRow(company, deal, options))
  if (kinds.has('deal_contacts')) {
    for (const deal of story.deals) {
      for (const engagement of deal.engaged) {
        first('deal_contacts', {
          deal: deal.id,
          contact: engagement.person.id,
          account: company.id,
          role: engagement.crmRole,
          is_primary: engagement.isPrimary,
          recorded_at: new Date(engagement.recordedAt),
        })
      }
    }
  }
  if (kinds.has('touches')) {
    drawTouches(options, story).forEach((touch, place) => {
      first('touches', {
        id: `T${company.index * 1000 + place}`,
        account: company.id,
        contact: touch.person?.id ?? null,
        deal: touch.deal?.id ?? null,
        at: new Date(touch.at),
        kind: touch.kind,
        channel: touch.channel,
        campaign: touch.campaign ?? null,
        message: touch.message ?? null,
        initiated_by: touch.initiatedBy,
      })
    })
  }
  if (kinds.has('orders')) {
    drawOrders(options, story).forEach((order, place) => {
      first('orders', {
        id: `INV-${company.index * 1000 + place}`,
        account: company.id,
        at: new Date(order.at),
        product: order.product,
        quantity: order.quantity,
        revenue: order.revenue,
        profit: order.profit,
      })
    })
  }
  if (kinds.has('usage')) {
    drawUsage(options, story).forEach((use, place) => {
      first('usage', {
        id: `U${company.index * 10_000 + place}`,
        account: company.id,
        contact: use.person.id,
        at: new Date(use.at),
        feature: use.feature,
        amount: use.amount,
      })
    })
  }
  if (kinds.has('answers')) {
    drawSurvey(options, story).forEach((response) => first('answers', answerRow(company, response)))
  }
  return rows
}

function accountRows(options: MarketOptions, story: AccountStory): MarketRow[] {
  const { company, customer } = story
  const { end } = spanOf(options)
  const fixed = {
    id: company.id,
    name: company.name.name,
    domain: company.name.domain,
    industry: company.industry,
    revenue: company.revenue,
    country: company.place.country.name,
    region: company.place.country.region,
    city: company.place.city,
    founded_year: company.foundedYear,
    do_not_contact: company.doNotContact,
    created_at: new Date(company.createdAt),
  }
  const state = (at: number): Record<string, Cell> => ({
    employees: employeesAt(company, at),
    technologies: company.technologies.filter((tool) => tool.since <= at).map((tool) => tool.name),
    lifecycle:
      customer === undefined || at < customer.since
        ? 'prospect'
        : isGone(customer.goneAt, at)
          ? 'former'
          : 'customer',
    owner: company.owner,
    updated_at: new Date(at),
  })

  const changes = new Set<number>()
  const random = randomFrom(options.seed, company.index, 'changes')
  for (
    let at = company.createdAt + YEAR * (0.7 + 0.9 * random.next());
    at < end;
    at += YEAR * (1 + 0.9 * random.next())
  ) {
    changes.add(Math.floor(at / 60_000) * 60_000)
  }
  for (const tool of company.technologies) if (tool.since > company.createdAt) changes.add(tool.since)
  if (customer !== undefined) changes.add(customer.since)
  if (customer?.goneAt !== undefined && customer.goneAt < end) changes.add(customer.goneAt)
  return [
    { kind: 'accounts', part: 'first', row: { ...fixed, ...state(company.createdAt) } },
    ...[...changes]
      .sort((left, right) => left - right)
      .map((at): MarketRow => ({ kind: 'accounts', part: 'change', row: { id: company.id, ...state(at) } })),
  ]
}

function isGone(goneAt: number | undefined, at: number): boolean {
  return goneAt !== undefined && goneAt <= at
}

function employeesAt(company: Company, at: number): number {
  return Math.max(2, Math.round(company.employees * (1 + company.growth) ** ((at - company.createdAt) / YEAR)))
}

function contactRows(story: AccountStory): MarketRow[] {
  const { company, customer } = story
  const champion = story.people.find((person) => person.role === 'creative operations manager')
  const rows: MarketRow[] = story.people.map((person) => ({
    kind: 'contacts',
    part: 'first',
    row: contactRow(company, person),
  }))
  if (champion !== undefined && customer?.championLeftAt !== undefined) {
    const at = new Date(customer.championLeftAt)
    rows.push({
      kind: 'contacts',
      part: 'change',
      row: { id: champion.id, left_company_at: at, may_contact: false, updated_at: at },
    })
  }
  return rows
}

function contactRow(company: Company, person: Person): Record<string, Cell> {
  return {
    id: person.id,
    account: company.id,
    first_name: person.first,
    last_name: person.last,
    email: person.email,
    phone: person.phone,
    title: person.title,
    department: person.department,
    seniority: person.seniority,
    may_contact: person.mayContact,
    created_at: new Date(person.createdAt),
    updated_at: new Date(person.createdAt),
  }
}

function dealRow(company: Company, deal: Deal, options: MarketOptions): Record<string, Cell> {
  const { end } = spanOf(options)
  const open = deal.status === 'open'
  return {
    id: deal.id,
    account: company.id,
    name: deal.name,
    type: deal.type,
    stage: deal.stage,
    status: deal.status,
    amount: deal.amount,
    opened_at: new Date(deal.openedAt),
    closed_at: deal.closedAt === undefined ? null : new Date(deal.closedAt),
    expected_close_at: open ? new Date(deal.plannedCloseAt) : null,
    source: deal.source,
    product: deal.product,
    competitor: open ? null : (deal.competitor ?? null),
    reason: deal.statedReason ?? null,
    owner: deal.owner,
    updated_at: new Date(deal.closedAt ?? Math.min(end - 1, deal.openedAt + (end - deal.openedAt) / 2)),
  }
}
