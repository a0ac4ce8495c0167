import type { MarketOptions, Span } from '../market-options.ts'
import { DAY, spanOf } from '../market-options.ts'
import { type CompanyName, companyName } from '../names/company-name.ts'
import { drawPlace, type Place } from '../places.ts'
import { PLANTED } from '../planted.ts'
import { randomFrom } from '../random.ts'
import { clamp } from './draw.ts'

/** What a company is, before anybody sells to it. */
export interface Company {
  readonly index: number
  readonly id: string
  readonly name: CompanyName
  readonly place: Place
  readonly industry: string
  /** 0 to 1: how much creative work the industry makes. */
  readonly creative: number
  readonly employees: number
  /** Yearly growth of the number of employees. */
  readonly growth: number
  /** Annual revenue in the workspace's currency. */
  readonly revenue: number
  readonly foundedYear: number
  readonly technologies: readonly Technology[]
  readonly owner: string
  readonly doNotContact: boolean
  /** When the CRM learnt of it, in milliseconds. */
  readonly createdAt: number
}

/** A tool and since when it is in use; 0: since before the record. */
export interface Technology {
  readonly name: string
  readonly since: number
}

const INDUSTRIES: readonly (readonly [name: string, creative: number, weight: number])[] = [
  ['Advertising & Marketing', 1, 11],
  ['Software', 0.55, 14],
  ['Retail & E-commerce', 0.7, 12],
  ['Media & Publishing', 0.95, 9],
  ['Fashion & Apparel', 0.85, 7],
  ['Games', 0.9, 5],
  ['Consumer Goods', 0.6, 10],
  ['Financial Services', 0.3, 8],
  ['Manufacturing', 0.15, 10],
  ['Healthcare', 0.2, 6],
  ['Education', 0.35, 4],
  ['Travel & Hospitality', 0.45, 4],
]

/** Tools that anybody may use; independent of everything. The design tool and the planning tool are drawn apart. */
const COMMON_TOOLS: readonly (readonly [string, number])[] = [
  ['Slack', 0.46],
  ['Microsoft Teams', 0.41],
  ['HubSpot', 0.22],
  ['Salesforce', 0.26],
  ['Google Workspace', 0.38],
  ['Jira', 0.27],
  ['Asana', 0.17],
  ['Trello', 0.12],
  ['Dropbox', 0.19],
  ['WordPress', 0.31],
  ['Notion', 0.16],
  ['Mailchimp', 0.14],
  ['SAP', 0.13],
]

const SELLERS = [
  'Nora Habel',
  'Tomas Wrede',
  'Ivy Plandon',
  'Karl Sundvik',
  'Lea Morvan',
  'Owen Cliston',
  'Maja Zielowa',
  'Ken Harimoto',
  'Ruth Blidon',
  'Paul Steigel',
  'Ana Corvé',
  'Jens Fjolm',
]

/** The account with number `index`, the same whichever other accounts are made. */
export function drawCompany(options: MarketOptions, index: number): Company {
  const random = randomFrom(options.seed, index, 'company')
  const place = drawPlace(randomFrom(options.seed, index, 'place'))
  const span = spanOf(options)
  const [industry, creative] = random.weighted(INDUSTRIES.map((entry) => [entry, entry[2]] as const))
  const employees = Math.round(clamp(3, random.logNormal(110, 1.25), 60_000))
  const createdAt = drawCreatedAt(span, random.next(), random.next())
  return {
    index,
    id: String(8_400_000_000 + index * 10),
    name: companyName(index, place.flavour, random),
    place,
    industry,
    creative,
    employees,
    growth: clamp(-0.25, 0.06 + 0.12 * random.normal(), 0.6),
    revenue: Math.round((employees * random.logNormal(125_000, 0.5)) / 10_000) * 10_000,
    foundedYear: Math.round(2021 - Math.min(130, random.logNormal(16, 0.85))),
    technologies: drawTechnologies(options, index, creative, industry, createdAt, span),
    owner: random.pick(SELLERS),
    doNotContact: random.chance(0.015),
    createdAt,
  }
}

/** Four in ten records are older than the first deal; the others come in evenly. */
function drawCreatedAt(span: Span, kind: number, place: number): number {
  const [from, to] =
    kind < 0.4 ? [span.dealsStart - 300 * DAY, span.dealsStart] : [span.dealsStart, span.end - 60 * DAY]
  return Math.floor((from + place * (to - from)) / 60_000) * 60_000
}

function drawTechnologies(
  options: MarketOptions,
  index: number,
  creative: number,
  industry: string,
  createdAt: number,
  span: Span,
): readonly Technology[] {
  const random = randomFrom(options.seed, index, 'technologies')
  const tools: Technology[] = COMMON_TOOLS.filter(([, share]) => random.chance(share)).map(([name]) => ({
    name,
    since: 0,
  }))
  if (random.chance(industry === 'Retail & E-commerce' || industry === 'Fashion & Apparel' ? 0.45 : 0.04)) {
    tools.push({ name: 'Shopify', since: 0 })
  }
  if (random.chance(0.25 + 0.5 * creative)) tools.push({ name: 'Adobe Creative Cloud', since: 0 })
  if (random.chance(0.2 + 0.2 * creative)) tools.push({ name: 'Canva', since: 0 })
  if (random.chance(0.05 + 0.08 * creative)) {
    tools.push({ name: PLANTED.churn.missingIntegration.technology, since: 0 })
  }
  if (random.chance(0.18 + 0.42 * creative)) {
    const later = random.chance(0.15)
    const since = later ? Math.floor(createdAt + random.next() * (span.end - createdAt)) : 0
    tools.push({ name: PLANTED.segment.technology, since })
  }
  return tools.sort((left, right) => (left.name < right.name ? -1 : 1))
}
