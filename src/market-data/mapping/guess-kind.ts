import type { KindName } from '../kinds/field.ts'
import { KINDS } from '../kinds/kinds.ts'
import type { PreparedFile } from '../sources/prepared-file.ts'
import { type Match, matchColumns } from './match-columns.ts'

export interface KindScore {
  readonly kind: KindName
  readonly score: number
}

/** Fields that every kind has say little about which one it is. */
const COMMON = new Set([
  'id',
  'name',
  'owner',
  'currency',
  'created_at',
  'region',
  'country',
  'city',
  'source',
  'product',
  'account',
  'account_id',
  'account_name',
  'account_domain',
  'channel',
  'amount',
  'revenue',
  'contact',
  'deal',
  'at',
  'value',
  'text',
])

/** Fields that hardly any other kind of file has. */
const TELLING: Readonly<Record<KindName, readonly string[]>> = {
  accounts: ['employees', 'founded_year', 'technologies', 'parent', 'industry', 'domain'],
  contacts: ['email', 'first_name', 'last_name', 'title', 'seniority', 'buying_roles', 'may_contact'],
  deals: ['stage', 'closed_at', 'opened_at', 'expected_close_at', 'competitor', 'reason'],
  deal_contacts: ['role', 'is_primary'],
  orders: ['quantity', 'profit'],
  touches: ['initiated_by', 'campaign', 'message', 'kind'],
  usage: ['feature'],
  answers: ['question', 'respondent', 'wording', 'scale', 'instrument'],
}

/** One of these sets must be there for a file to be of the kind. */
const NEEDED: Readonly<Record<KindName, readonly (readonly string[])[]>> = {
  accounts: [['name'], ['domain'], ['id', 'industry'], ['id', 'employees'], ['id', 'country']],
  contacts: [['email'], ['name', 'title'], ['last_name'], ['id', 'title']],
  deals: [['stage'], ['status'], ['closed_at', 'amount'], ['id', 'opened_at']],
  deal_contacts: [['deal', 'contact']],
  orders: [
    ['at', 'revenue'],
    ['at', 'quantity'],
    ['at', 'product'],
    ['id', 'revenue'],
    ['product', 'quantity'],
  ],
  touches: [
    ['at', 'kind'],
    ['at', 'channel'],
    ['at', 'message'],
    ['at', 'campaign'],
  ],
  usage: [
    ['feature', 'at'],
    ['feature', 'account'],
    ['feature', 'contact'],
  ],
  answers: [
    ['question', 'text'],
    ['question', 'value'],
  ],
}

const FILE_NAMES: Readonly<Record<KindName, RegExp>> = {
  accounts: /account|compan|firm|customers|prospects|fortune|organi[sz]ation/i,
  contacts: /contact|people|person|leads/i,
  deals: /opportunit|deal|pipeline/i,
  deal_contacts: /contact.?role|deal.?contact|opportunity.?contact/i,
  orders: /order|invoice|sales|transaction|purchase|retail/i,
  touches: /activit|touch|event|task|email|call|meeting|campaign.?member/i,
  usage: /usage|telemetry|product.?event/i,
  answers: /survey|answer|response|questionnaire|nps/i,
}

/** Every kind the columns could be, best first. A file with several header rows is a survey. */
export function scoreKinds(file: PreparedFile): KindScore[] {
  if (file.reading.headerRows >= 2) return [{ kind: 'answers', score: 10 }]
  return KINDS.map((kind) => ({
    kind: kind.name,
    score: scoreOf(kind.name, matchColumns(kind, file.columns), file.name),
  }))
    .filter((one) => one.score > 0)
    .sort((left, right) => right.score - left.score)
}

function scoreOf(kind: KindName, matches: readonly Match[], fileName: string): number {
  const found = new Set(matches.map((match) => match.field))
  const anyAccount = ['account_id', 'account_name', 'account_domain'].some((field) => found.has(field))
  if (anyAccount) found.add('account')
  if (!NEEDED[kind].some((set) => set.every((field) => found.has(field)))) return 0
  const fields = matches.reduce((sum, match) => {
    const weight = TELLING[kind].includes(match.field) ? 2 : COMMON.has(match.field) ? 0.5 : 1
    return sum + weight * match.confidence
  }, 0)
  return fields + (FILE_NAMES[kind].test(fileName) ? 1.5 : 0)
}
