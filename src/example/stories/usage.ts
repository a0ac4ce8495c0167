import { DAY, type MarketOptions, spanOf } from '../market-options.ts'
import { PLANTED } from '../planted.ts'
import { randomFrom } from '../random.ts'
import type { AccountStory } from './account-story.ts'
import type { Customer } from './customer.ts'
import type { Person } from './people.ts'

/** How often one person used a feature in one month. */
export interface Use {
  readonly person: Person
  /** Last day of the month, or of the record. */
  readonly at: number
  readonly feature: string
  readonly amount: number
}

const MONTH = 30.4 * DAY

/** What customers do with the product, month by month; it fades before they leave. */
export function drawUsage(options: MarketOptions, story: AccountStory): Use[] {
  const { customer, company, people } = story
  if (customer === undefined) return []
  const span = spanOf(options)
  const random = randomFrom(options.seed, company.index, 'usage')
  const until = Math.min(customer.goneAt ?? span.end, span.end)
  const champion = people.find((person) => person.role === PLANTED.roles.champion.role)
  const users = people
    .filter((person) => person.department === 'creative' || person.department === 'marketing')
    .slice(0, 6)
  if (users.length === 0) users.push(people[0] as Person)
  const usesFigma = company.technologies.find((tool) => tool.name === PLANTED.segment.technology)
  const uses: Use[] = []
  const begin = new Date(Math.max(customer.since, span.start))
  for (let month = 0; ; month += 1) {
    const first = Date.UTC(begin.getUTCFullYear(), begin.getUTCMonth() + month, 1)
    if (first >= until) break
    const at = Math.min(Date.UTC(begin.getUTCFullYear(), begin.getUTCMonth() + month + 1, 0, 12), until - 3_600_000)
    if (at < customer.since) continue
    const strength = (PLANTED.season[new Date(at).getUTCMonth()] as number) * fading(customer, at)
    for (const person of users) {
      const left = person === champion && customer.championLeftAt !== undefined && at > customer.championLeftAt
      if (person.createdAt > at || left) continue
      for (const [feature, often] of habits(person, usesFigma !== undefined && usesFigma.since <= at)) {
        const amount = random.poisson(often * strength)
        if (amount > 0) uses.push({ person, at, feature, amount })
      }
    }
  }
  return uses
}

/** 1 in good times; in the last months before leaving a falling share. */
function fading(customer: Customer, at: number): number {
  if (customer.goneAt === undefined) return 1
  const monthsLeft = (customer.goneAt - at) / MONTH
  const { fade, fadeMonths } = PLANTED.churn
  return monthsLeft >= fadeMonths ? 1 : fade ** (fadeMonths - Math.max(0, Math.floor(monthsLeft)))
}

function habits(person: Person, figma: boolean): readonly (readonly [feature: string, often: number])[] {
  if (person.role === PLANTED.roles.champion.role) {
    return [
      ['approve', 30],
      ['assign reviewer', 24],
    ]
  }
  if (person.role === 'executive creative director') return [['approve', 9]]
  if (person.department === 'creative') {
    return figma
      ? [
          ['upload version', 14],
          ['comment in design file', 18],
        ]
      : [
          ['upload version', 14],
          ['compare versions', 8],
        ]
  }
  return [['comment', 7]]
}
