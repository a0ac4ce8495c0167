import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { KindName } from '../kinds/field.ts'
import { prepareFile } from '../sources/prepare-file.ts'
import { parseMapFile } from './parse-map-file.ts'
import { type Resolution, resolveMapping } from './resolve-mapping.ts'
import type { MappingPart } from './resolved-mapping.ts'

const SHARED = new URL('../../../../shared/data/', import.meta.url).pathname
/** A test of published files, where they stand beside the checkout. */
const itWithPublished: (name: string, work: () => Promise<void>, timeout?: number) => void = existsSync(SHARED)
  ? it
  : () => undefined
let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'brushwork-resolve-'))
})

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

interface Asked {
  readonly as?: KindName
  readonly map?: string
  readonly currency?: string
}

async function resolvePath(path: string, { as, map, currency = 'USD' }: Asked = {}): Promise<Resolution> {
  const parsed = map === undefined ? undefined : parseMapFile(map, 'map.yaml')
  const file = await prepareFile(path, {
    tempFolder: folder,
    ...(parsed?.headerRows === undefined ? {} : { headerRows: parsed.headerRows }),
  })
  await file.dispose()
  return resolveMapping(file, {
    settings: { timeZone: 'UTC', currency },
    ...(as === undefined ? {} : { as }),
    ...(parsed === undefined ? {} : { map: parsed }),
  })
}

async function resolveText(text: string, asked: Asked = {}, name = 'file.csv'): Promise<Resolution> {
  const path = join(folder, name)
  writeFileSync(path, text)
  return resolvePath(path, asked)
}

/** `field: column` of a part. */
function fieldsOf(part: MappingPart | undefined): Record<string, string> {
  return Object.fromEntries(
    (part?.fields ?? []).map((one) => [
      one.field,
      'constant' in one.reading ? `= ${one.reading.constant}` : one.reading.column,
    ]),
  )
}

function reading(resolution: Resolution, field: string, part = 0) {
  const found = resolution.mapping.parts[part]?.fields.find((one) => one.field === field)?.reading
  return found !== undefined && 'staged' in found ? found : undefined
}

const customOf = (resolution: Resolution, part = 0): Record<string, string> =>
  Object.fromEntries((resolution.mapping.parts[part]?.custom ?? []).map((one) => [one.name, one.type]))
const codes = (problems: readonly { code: string }[]): string[] => problems.map((problem) => problem.code)

describe('known exports', () => {
  it('recognises HubSpot, whatever the capitals', async () => {
    const companies = await resolveText(
      'Record ID,COMPANY NAME,Company owner,Create Date,Company Domain Name,Number of Employees,Lifecycle Stage,Annual Revenue,Last Modified Date\n1,Acme,Ann,2024-01-05 10:00,acme.com,50,Customer,1000,2024-02-01 09:00\n',
    )
    expect(companies.mapping.origin).toBe('HubSpot companies export')
    expect(fieldsOf(companies.mapping.parts[0])).toMatchObject({
      id: 'Record ID',
      name: 'COMPANY NAME',
      domain: 'Company Domain Name',
      employees: 'Number of Employees',
      lifecycle: 'Lifecycle Stage',
      revenue: 'Annual Revenue',
      owner: 'Company owner',
      created_at: 'Create Date',
    })
    expect(companies.mapping.updatedAt).toMatchObject({
      column: 'Last Modified Date',
      dateFormat: 'YYYY-MM-DD HH:mm',
    })
    const contacts = await resolveText(
      'Record ID,First Name,Last Name,Email,Job Title,Marketing contact status,Associated Company,Associated Company IDs,Create Date\n1,Ann,Lee,a@acme.com,CTO,Marketing contact,Acme,77,2024-01-05\n',
    )
    expect(contacts.mapping.origin).toBe('HubSpot contacts export')
    expect(fieldsOf(contacts.mapping.parts[0])).toMatchObject({
      id: 'Record ID',
      first_name: 'First Name',
      last_name: 'Last Name',
      email: 'Email',
      title: 'Job Title',
      account_id: 'Associated Company IDs',
      account_name: 'Associated Company',
      may_contact: 'Marketing contact status',
    })
    expect(reading(contacts, 'may_contact')?.values).toMatchObject({ 'marketing contact': 'true' })
    const deals = await resolveText(
      'Record ID,Deal Name,Deal Stage,Close Date,Deal owner,Amount,Deal Type,Create Date,Closed Lost Reason\n1,Big,Closed Won,2024-03-05 10:00,Ann,100,New Business,2024-01-13 08:00,\n2,Small,Appointment Scheduled,2024-03-25 10:00,Ann,,,2024-01-14 08:00,\n',
    )
    expect(deals.mapping.origin).toBe('HubSpot deals export')
    expect(fieldsOf(deals.mapping.parts[0])).toMatchObject({
      stage: 'Deal Stage',
      status: 'Deal Stage',
      closed_at: 'Close Date',
      expected_close_at: 'Close Date',
      type: 'Deal Type',
      reason: 'Closed Lost Reason',
      opened_at: 'Create Date',
    })
    expect(reading(deals, 'status')?.values).toMatchObject({ 'closed won': 'won', 'appointment scheduled': 'open' })
    expect(
      deals.mapping.parts[0]?.fields.map((one) => [one.field, one.onlyWhere]).filter(([, where]) => where),
    ).toEqual([
      ['closed_at', 'not open'],
      ['expected_close_at', 'open'],
    ])
    const calls = await resolveText(
      'Record ID,Call Title,Activity date,Call direction,Associated Company\n1,Hello,2024-01-13 10:00,Inbound,Acme\n',
    )
    expect(calls.mapping.origin).toBe('HubSpot calls export')
    expect(fieldsOf(calls.mapping.parts[0])).toMatchObject({
      kind: '= call',
      at: 'Activity date',
      initiated_by: 'Call direction',
      account_name: 'Associated Company',
    })
  })

  it('recognises Salesforce: API names and report labels', async () => {
    const origin = async (header: string): Promise<string> => (await resolveText(`${header}\n`)).mapping.origin
    expect(
      await origin(
        'Id,Name,Type,Industry,AnnualRevenue,NumberOfEmployees,Website,BillingCountry,OwnerId,CreatedDate',
      ),
    ).toBe('Salesforce Account export')
    expect(await origin('ID,ACCOUNTID,LASTNAME,FIRSTNAME,EMAIL,TITLE,HASOPTEDOUTOFEMAIL')).toBe(
      'Salesforce Contact export',
    )
    expect(
      await origin('Id,AccountId,Name,StageName,Amount,CloseDate,CreatedDate,IsWon,IsClosed,Type,LeadSource'),
    ).toBe('Salesforce Opportunity export')
    expect(await origin('Id,OpportunityId,ContactId,Role,IsPrimary,CreatedDate')).toBe(
      'Salesforce Opportunity Contact Role export',
    )
    expect(await origin('Id,WhoId,WhatId,Subject,ActivityDate,TaskSubtype,AccountId')).toBe('Salesforce Task export')
    expect(await origin('Id,WhoId,WhatId,Subject,StartDateTime,AccountId')).toBe('Salesforce Event export')
    expect(await origin('Opportunity Name,Stage,Amount,Close Date,Created Date,Account Name,Opportunity Owner')).toBe(
      'Salesforce opportunities report',
    )
    expect(await origin('First Name,Last Name,Title,Account Name,Email')).toBe('Salesforce contacts report')
    expect(await origin('Account Name,Account Owner,Billing State/Province,Type,Rating')).toBe(
      'Salesforce accounts report',
    )
    const contact = await resolveText('Id,AccountId,LastName,HasOptedOutOfEmail\n1,2,Lee,true\n')
    expect(reading(contact, 'may_contact')?.values).toMatchObject({ true: 'false' })
  })
})

describe('guesses', () => {
  itWithPublished(
    'reads the CRM files of the shared data',
    async () => {
      const accounts = await resolvePath(`${SHARED}crm-sales/accounts.csv`)
      expect(accounts.problems).toEqual([])
      expect(fieldsOf(accounts.mapping.parts[0])).toEqual({
        name: 'account',
        industry: 'sector',
        founded_year: 'year_established',
        revenue: 'revenue',
        employees: 'employees',
        country: 'office_location',
        parent: 'subsidiary_of',
      })
      const deals = await resolvePath(`${SHARED}crm-sales/sales_pipeline_as_of_2017-09-30.csv`)
      expect(deals.mapping.parts[0]?.kind).toBe('deals')
      expect(reading(deals, 'status')?.values).toMatchObject({
        won: 'won',
        lost: 'lost',
        engaging: 'open',
        prospecting: 'open',
      })
      expect(reading(deals, 'opened_at')?.dateFormat).toBe('YYYY-MM-DD')
      const orders = await resolvePath(`${SHARED}saas-sales/SaaS-Sales_2020-2022.csv`)
      expect(fieldsOf(orders.mapping.parts[0])).toMatchObject({
        account_id: 'Customer ID',
        account_name: 'Customer',
        at: 'Order Date',
        revenue: 'Sales',
      })
      expect(reading(orders, 'at')?.dateFormat).toBe('MM/DD/YYYY')
      expect(customOf(orders)).toMatchObject({
        segment: 'text',
        discount: 'number',
        industry: 'text',
        date_key: 'date',
      })
      const universe = await resolvePath(`${SHARED}company-universe/yc_companies.csv.gz`)
      expect(customOf(universe)).toMatchObject({ tags: 'list', is_hiring: 'boolean', launched_at: 'date' })
      const retail = await resolvePath(`${SHARED}online-retail/online_retail_to_2011-08.csv.gz`)
      expect(codes(retail.questions)).toContain('id_with_decimals')
    },
    60_000,
  )

  itWithPublished('turns surveys into answers, with the wording of the header rows', async () => {
    const cncf = await resolvePath(`${SHARED}cncf-surveys/Cloud_Native_Survey_2018.csv`)
    const [part] = cncf.mapping.parts
    expect([part?.kind, part?.wide?.length, fieldsOf(part)]).toEqual([
      'answers',
      249,
      { instrument: '= Cloud_Native_Survey_2018' },
    ])
    const educators = await resolvePath(`${SHARED}survey-educators/OnlineProctoringEducatorSurveyResponses.csv`)
    expect(educators.mapping.parts[0]?.wide?.[0]).toMatchObject({
      question: 'IC1',
      wording: 'I am 18 years of age, or older.',
    })
    expect(reading(educators, 'at')?.dateFormat).toBe('MM/DD/YY HH:mm')
  })

  it('names custom attributes for the segment language and types them by their values', async () => {
    const found = await resolveText(
      `Company,in,Function,Größe (cm),日本,Fit %,Zip,Signed,Pays,Name,name\n${Array.from({ length: 20 }, (_, at) => `C${at},x,w,"1,${at + 10}",z,${at}%,0${at}123,ja,"a;b",Ann,Bo`).join('\n')}\n`,
      { as: 'accounts' },
    )
    expect(customOf(found)).toEqual({
      in_: 'text',
      function_: 'text',
      groesse_cm: 'number',
      column_5: 'text',
      fit_percent: 'integer',
      zip: 'text',
      signed: 'boolean',
      pays: 'list',
      name_2: 'text',
      company: 'text',
    })
    expect(found.mapping.parts[0]?.custom.find((one) => one.name === 'groesse_cm')?.reading.decimal).toBe(',')
  })

  it('asks instead of guessing', async () => {
    const ambiguous = await resolveText('Deal ID,Stage,Created,Amount\n1,Won,01/02/2024,5\n2,Lost,03/04/2024,6\n')
    expect(ambiguous.problems).toMatchObject([{ code: 'date_format_ambiguous', at: { column: 'Created' } }])
    const settled = await resolveText('Deal ID,Stage,Created,Amount\n1,Won,01/02/2024,5\n', {
      map: 'as: deals\nfields: {opened_at: {column: Created, format: "DD/MM/YYYY"}}',
    })
    expect([codes(settled.problems), reading(settled, 'opened_at')?.dateFormat]).toEqual([[], 'DD/MM/YYYY'])
    expect(codes((await resolveText('alpha,beta\nx,y\n')).problems)).toEqual(['kind_not_recognised'])
    expect(codes((await resolveText('Deal ID,Stage,Amount\n1,Won,€5\n')).problems)).toEqual(['currency_unsaid'])
    expect(codes((await resolveText('Deal ID,Stage,Amount\n1,Won,€5\n', { currency: 'EUR' })).problems)).toEqual([])
    const firms = 'Company;Branche;Mitarbeiter;Umsatz;Fläche\nA;x;1.200;1.234;2.345\nB;y;50;999;17\n'
    const asked = await resolveText(firms)
    expect([codes(asked.problems), codes(asked.questions), reading(asked, 'employees')?.decimal]).toEqual([
      ['decimal_ambiguous'],
      ['decimal_ambiguous'],
      ',',
    ])
    const evident = await resolveText(`${firms}C;z;7;0,5;1\n`)
    expect([codes(evident.problems), reading(evident, 'revenue')?.decimal, customOf(evident)]).toEqual([
      [],
      ',',
      { flaeche: 'integer' },
    ])
    const sizes = await resolveText('Company,Industry,Company size\nA,x,51-200\nB,y,1000+\n')
    expect(codes(sizes.questions)).toContain('field_does_not_fit')
    expect(customOf(sizes)).toEqual({ company_size: 'text' })
    expect(codes((await resolveText('Industry,Country\nx,y\n', { as: 'accounts' })).problems)).toEqual([
      'key_missing',
    ])
    expect(
      codes((await resolveText('Deal ID,Stage,Type\n1,Won,Odd\n2,Won,New Business\n3,Lost,Renewal\n')).questions),
    ).toContain('values_unknown')
  })
})

describe('maps', () => {
  itWithPublished('reads a file as several kinds, and gives what is left to the finest', async () => {
    const found = await resolvePath(`${SHARED}saas-sales/SaaS-Sales_2020-2022.csv`, {
      map: 'as: [accounts, orders]\nfields:\n  accounts: {id: Customer ID, name: Customer, industry: Industry}\n  orders: {account_id: Customer ID}\n',
    })
    expect(found.problems).toEqual([])
    expect(found.mapping.parts.map((part) => part.kind)).toEqual(['accounts', 'orders'])
    expect(found.mapping.parts[0]?.custom).toEqual([])
    expect(Object.keys(customOf(found, 1))).toContain('segment')
    expect(Object.keys(customOf(found, 1))).not.toContain('industry')
    expect(fieldsOf(found.mapping.parts[1])).toMatchObject({
      account_id: 'Customer ID',
      at: 'Order Date',
      quantity: 'Quantity',
    })
  })

  itWithPublished('takes over every setting', async () => {
    const found = await resolvePath(`${SHARED}x-education-leads/Leads.csv`, {
      map: `as: contacts
fields: {id: Prospect ID, title: What is your current occupation, may_contact: {column: Do Not Email, values: {Yes: no, No: yes}}}
missing: [Select]
after_outcome: [Tags, Lead Quality, Last Notable Activity]
custom: [Tags, Lead Quality, Last Notable Activity, TotalVisits, Specialization]
blank: clear
as_of: 2019-01-01
`,
    })
    expect(found.problems).toEqual([])
    expect(found.mapping).toMatchObject({ missing: ['Select'], blankClears: true, origin: 'map map.yaml' })
    expect(found.mapping.describes?.getUTCFullYear()).toBe(2019)
    expect(found.mapping.parts[0]?.afterOutcome).toEqual(['tags', 'lead_quality', 'last_notable_activity'])
    expect(customOf(found)).toMatchObject({ total_visits: 'integer', specialization: 'text' })
  })

  it('says which column is not there and what may have been meant', async () => {
    const found = await resolveText('Company,Sector\nA,x\n', {
      map: 'as: accounts\nfields: {industry: Sektor}\nafter_outcome: [Tagz]\nupdated_at: Changed',
    })
    expect(found.problems).toMatchObject([
      { code: 'column_unknown', at: { row: 4 } },
      { code: 'column_unknown', at: { row: 2 }, hint: 'Did you mean Sector?' },
      { code: 'column_unknown', at: { row: 3 } },
    ])
  })

  it('reads a custom attribute as a person says', async () => {
    const text = 'Company,Since,Code,Size\nA,01/02/2024,1,"a,b"\nB,03/04/2024,2,c\n'
    const asked = await resolveText(text, { as: 'accounts' })
    expect([codes(asked.questions), customOf(asked).since]).toEqual([['date_format_ambiguous'], 'text'])
    const said = await resolveText(text, {
      map: 'as: accounts\ncolumns: {Since: {format: DD/MM/YYYY}, Code: text, Size: {type: list, split: ",", name: in}}',
    })
    expect([codes(said.problems), codes(said.questions), customOf(said)]).toEqual([
      [],
      [],
      { since: 'date', code: 'text', in_: 'list' },
    ])
    expect(said.mapping.parts[0]?.custom[2]).toMatchObject({ label: 'Size', reading: { split: ',' } })
    const wrong = await resolveText(text, { map: 'as: accounts\ncolumns: {Sinse: text}' })
    expect(wrong.problems).toMatchObject([{ code: 'column_unknown', at: { row: 2 } }])
  })

  it('leaves out a field that is none, and fills constants', async () => {
    const found = await resolveText('Name,Industry\nA,x\n', {
      map: 'as: accounts\nfields: {industry: none, lifecycle: {constant: prospect}}',
    })
    expect(fieldsOf(found.mapping.parts[0])).toEqual({ name: 'Name', lifecycle: '= prospect' })
  })

  it('multiplies by another column that stays free for a field of its own, and says when there is none', async () => {
    const text = 'Customer,Price,Units,Country\nAcme,"2,50",4,Chile\nBolt,"1,25",2,Peru\n'
    const map = 'as: orders\nfields: {account: Customer, quantity: Units, revenue: {column: Price, times: Units}}\n'
    const found = await resolveText(text, { map })
    expect(found.problems).toEqual([])
    expect(reading(found, 'revenue')).toMatchObject({ column: 'Price', decimal: ',', times: { column: 'Units' } })
    expect(reading(found, 'quantity')).toMatchObject({ column: 'Units' })
    const missing = await resolveText(text, { map: map.replace('times: Units', 'times: Unit') })
    expect(missing.problems).toMatchObject([{ code: 'column_unknown', at: { row: 2, column: 'Unit' } }])
  })

  it('takes nothing that the map does not name where custom is none', async () => {
    const text = 'Customer,Industry,Country\nAcme,Media,Chile\n'
    const map = 'as: accounts\nfields: {name: Customer}\n'
    const only = await resolveText(text, { map: `${map}custom: none\n` })
    expect(fieldsOf(only.mapping.parts[0])).toEqual({ name: 'Customer' })
    expect(customOf(only)).toEqual({})
    const more = await resolveText(text, { map })
    expect(fieldsOf(more.mapping.parts[0])).toEqual({ name: 'Customer', industry: 'Industry', country: 'Country' })
  })
})
