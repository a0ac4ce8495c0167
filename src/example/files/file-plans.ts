import type { Cell, MarketRow, RowKind } from '../market-row.ts'
import { SURVEY_COLUMNS } from '../stories/survey/survey-questions.ts'

/** How one file of the example is written: what a CRM, a shop or a product's own log would export. */
export interface FilePlan {
  readonly file: string
  readonly kind: RowKind
  readonly part: MarketRow['part']
  readonly format: 'csv' | 'jsonl'
  readonly delimiter?: string
  /** A byte-order mark, as spreadsheets write it. */
  readonly mark?: boolean
  readonly gzip?: boolean
  /** Header, and the row's field it shows. */
  readonly columns: readonly (readonly [header: string, field: string])[]
  /** More header rows below the first, as survey tools write them. */
  readonly headings?: readonly (readonly string[])[]
  readonly show: (cell: Cell) => string
}

/** `2024-03-05 14:22`, `;` between items, true and false. */
function hubspot(cell: Cell): string {
  if (cell === null) return ''
  if (cell instanceof Date) return cell.toISOString().slice(0, 16).replace('T', ' ')
  if (typeof cell === 'boolean') return cell ? 'true' : 'false'
  return typeof cell === 'object' ? cell.join(';') : String(cell)
}

/** `05.03.2024` and `1234,50`, as German accounting writes. */
function accounting(cell: Cell): string {
  if (cell === null) return ''
  if (cell instanceof Date) return cell.toISOString().slice(0, 10).split('-').reverse().join('.')
  return typeof cell === 'number' ? String(cell).replace('.', ',') : hubspot(cell)
}

/** `2024-03-05T14:22:00Z`. */
function log(cell: Cell): string {
  return cell instanceof Date ? `${cell.toISOString().slice(0, 19)}Z` : hubspot(cell)
}

/** `2026-06-14 09:12:00`, as a survey tool exports numbers and True. */
function survey(cell: Cell): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 19).replace('T', ' ')
  return typeof cell === 'boolean' ? (cell ? 'True' : 'False') : hubspot(cell)
}

const ACCOUNT_STATE = [
  ['Number of Employees', 'employees'],
  ['Web Technologies', 'technologies'],
  ['Lifecycle Stage', 'lifecycle'],
  ['Company owner', 'owner'],
] as const
const MODIFIED = ['Last Modified Date', 'updated_at'] as const

/** Columns that a survey tool adds, and their wording in the second header row. */
const RESPONSE = [
  ['StartDate', 'started_at', 'Start Date'],
  ['EndDate', 'at', 'End Date'],
  ['Status', 'status', 'Response Type'],
  ['Progress', 'progress', 'Progress'],
  ['Duration (in seconds)', 'took', 'Duration (in seconds)'],
  ['Finished', 'finished', 'Finished'],
  ['RecordedDate', 'at', 'Recorded Date'],
  ['ResponseId', 'id', 'Response ID'],
  ['ExternalReference', 'contact', 'External Data Reference'],
  ['DistributionChannel', 'channel', 'Distribution Channel'],
  ['UserLanguage', 'language', 'User Language'],
] as const

const importId = (id: string): string => JSON.stringify({ ImportId: id })

export const FILE_PLANS: readonly FilePlan[] = [
  {
    file: 'companies.csv',
    kind: 'accounts',
    part: 'first',
    format: 'csv',
    show: hubspot,
    columns: [
      ['Record ID', 'id'],
      ['Company name', 'name'],
      ['Company Domain Name', 'domain'],
      ['Industry', 'industry'],
      ...ACCOUNT_STATE,
      ['Annual Revenue', 'revenue'],
      ['Country/Region', 'country'],
      ['Sales Region', 'region'],
      ['City', 'city'],
      ['Year Founded', 'founded_year'],
      ['Do Not Contact', 'do_not_contact'],
      ['Create Date', 'created_at'],
      MODIFIED,
    ],
  },
  {
    file: 'company-changes.csv',
    kind: 'accounts',
    part: 'change',
    format: 'csv',
    show: hubspot,
    columns: [['Record ID', 'id'], ...ACCOUNT_STATE, MODIFIED],
  },
  {
    file: 'contacts.csv',
    kind: 'contacts',
    part: 'first',
    format: 'csv',
    show: hubspot,
    columns: [
      ['Record ID', 'id'],
      ['First Name', 'first_name'],
      ['Last Name', 'last_name'],
      ['Email', 'email'],
      ['Phone Number', 'phone'],
      ['Job Title', 'title'],
      ['Department', 'department'],
      ['Seniority', 'seniority'],
      ['May Contact', 'may_contact'],
      ['Associated Company ID', 'account'],
      ['Create Date', 'created_at'],
      MODIFIED,
    ],
  },
  {
    file: 'contact-changes.csv',
    kind: 'contacts',
    part: 'change',
    format: 'csv',
    show: hubspot,
    columns: [['Record ID', 'id'], ['May Contact', 'may_contact'], ['Left Company', 'left_company_at'], MODIFIED],
  },
  {
    file: 'deals.csv',
    kind: 'deals',
    part: 'first',
    format: 'csv',
    show: hubspot,
    columns: [
      ['Record ID', 'id'],
      ['Deal Name', 'name'],
      ['Associated Company ID', 'account'],
      ['Deal Type', 'type'],
      ['Deal Stage', 'stage'],
      ['Amount', 'amount'],
      ['Create Date', 'opened_at'],
      ['Close Date', 'closed_at'],
      ['Expected Close Date', 'expected_close_at'],
      ['Original Source', 'source'],
      ['Product', 'product'],
      ['Competitor', 'competitor'],
      ['Closed Reason', 'reason'],
      ['Deal owner', 'owner'],
      MODIFIED,
    ],
  },
  {
    file: 'deal-contacts.tsv',
    kind: 'deal_contacts',
    part: 'first',
    format: 'csv',
    delimiter: '\t',
    show: hubspot,
    columns: [
      ['Deal ID', 'deal'],
      ['Contact ID', 'contact'],
      ['Associated Company ID', 'account'],
      ['Buying Role', 'role'],
      ['Primary', 'is_primary'],
      ['Created Date', 'recorded_at'],
    ],
  },
  {
    file: 'touches.jsonl',
    kind: 'touches',
    part: 'first',
    format: 'jsonl',
    show: log,
    columns: [
      ['activity_id', 'id'],
      ['company_id', 'account'],
      ['contact_id', 'contact'],
      ['deal_id', 'deal'],
      ['timestamp', 'at'],
      ['activity_type', 'kind'],
      ['channel', 'channel'],
      ['campaign', 'campaign'],
      ['message', 'message'],
      ['initiated_by', 'initiated_by'],
    ],
  },
  {
    file: 'orders.csv',
    kind: 'orders',
    part: 'first',
    format: 'csv',
    delimiter: ';',
    mark: true,
    show: accounting,
    columns: [
      ['Rechnungsposition', 'id'],
      ['Kunde', 'account'],
      ['Datum', 'at'],
      ['Produkt', 'product'],
      ['Menge', 'quantity'],
      ['Umsatz', 'revenue'],
      ['Deckungsbeitrag', 'profit'],
    ],
  },
  {
    file: 'usage.jsonl.gz',
    kind: 'usage',
    part: 'first',
    format: 'jsonl',
    gzip: true,
    show: log,
    columns: [
      ['event_id', 'id'],
      ['company_id', 'account'],
      ['user_id', 'contact'],
      ['date', 'at'],
      ['feature', 'feature'],
      ['count', 'amount'],
    ],
  },
  {
    file: 'customer-survey.csv',
    kind: 'answers',
    part: 'first',
    format: 'csv',
    show: survey,
    columns: [
      ...RESPONSE.map(([header, field]) => [header, field] as const),
      ...SURVEY_COLUMNS.map(({ name }) => [name, name] as const),
      ['company_id', 'account'],
    ],
    headings: [
      [...RESPONSE.map(([, , wording]) => wording), ...SURVEY_COLUMNS.map(({ wording }) => wording), 'company_id'],
      [
        ...RESPONSE.map(([header]) => importId(header.charAt(0).toLowerCase() + header.slice(1))),
        ...SURVEY_COLUMNS.map((_, place) => importId(`QID${place + 1}`)),
        importId('company_id'),
      ],
    ],
  },
]
