import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FilesImport, importFiles } from '../../src/market-data/import/import-files.ts'
import { raw } from '../../src/query/index.ts'
import { chooseRule, openRuleBook, segmentSize } from '../../src/segments/index.ts'
import { quiet } from '../bring.ts'
import { type ScratchMarket, scratchMarket } from '../scratch-market.ts'

/**
 * Real files that others published (beside the checkout, never in it), each with the oddities that an importer must survive.
 * Expected numbers were counted with another program.
 */
const DATA = join(import.meta.dirname, '../../../shared/data')
const MAPS = join(import.meta.dirname, 'maps')

let market: ScratchMarket

beforeAll(async () => {
  market = await scratchMarket()
})

afterAll(() => market.close())

async function bringIn(file: string, map?: string, more: { as?: 'accounts' | 'answers' } = {}): Promise<FilesImport> {
  return importFiles(
    market,
    { files: [join(DATA, file)], ...(map === undefined ? {} : { map: join(MAPS, map) }), ...more },
    quiet,
  )
}

async function row(text: string): Promise<Record<string, unknown>> {
  const [first] = await market.engine.rows(raw(text))
  return first ?? {}
}

/** Takes the newest import back, so that data sets do not meet. */
async function takeBack(...imports: FilesImport[]): Promise<void> {
  const { undoImport } = await import('../../src/market-data/index.ts')
  for (const done of imports.reverse()) {
    for (const file of done.files) await undoImport(market, file.import, 'test')
  }
}

describe('crm-sales', () => {
  it('finds accounts by name, mends what the map says, leaves deals without an account alone', async () => {
    const accounts = await bringIn('crm-sales/accounts.csv', 'crm-sales-accounts.yaml')
    expect(accounts).toMatchObject({ read: 85, accepted: 85, rejected: 0, stubs: 0, problemCount: 0 })
    const deals = await bringIn('crm-sales/sales_pipeline_as_of_2017-09-30.csv', 'crm-sales-pipeline.yaml')
    expect(deals).toMatchObject({ read: 7635, accepted: 7635, rejected: 0, stubs: 0, problemCount: 0 })
    expect(
      await row(`SELECT countIf(aid = 0) AS nobody, uniqExactIf(aid, aid > 0) AS companies, countIf(status = 'won') AS won,
        countIf(status = 'lost') AS lost, countIf(status = 'open') AS open, countIf(product = 'GTXPro') AS misspelt,
        countIf(isNull(amount)) AS withoutAmount, countIf(amount = 0) AS zero, countIf(isNull(opened_at)) AS notOpened
        FROM deals WHERE _current`),
    ).toEqual({
      nobody: '1345',
      companies: '85',
      won: '3042',
      lost: '1684',
      open: '2909',
      misspelt: '0',
      withoutAmount: '2909',
      zero: '1684',
      notOpened: '500',
    })
    expect(
      await row(`SELECT countIf(industry = 'technology') AS mended, countIf(industry = 'technolgy') AS misspelt,
        countIf(country = 'Philipines') AS philipines, max(revenue) AS largest FROM accounts WHERE _current`),
    ).toEqual({ mended: '12', misspelt: '0', philipines: '0', largest: 11698030000 })

    const again = await bringIn('crm-sales/sales_pipeline_as_of_2017-09-30.csv', 'crm-sales-pipeline.yaml')
    expect(again).toMatchObject({ read: 7635, accepted: 0, unchanged: 7635, rejected: 0 })

    const book = await openRuleBook(market)
    const { rule } = chooseRule(book, 'deals.exists(d, d.status == "won")')
    const early = await segmentSize(market, book, rule, new Date('2017-03-31T23:59:59Z'))
    const now = await segmentSize(market, book, rule)
    expect(now).toMatchObject({ accounts: 85, unknown: 0, total: 85 })
    expect(early.accounts).toBeLessThan(now.accounts + 1)
    await takeBack(accounts, deals, again)
    expect(
      await row('SELECT (SELECT count() FROM accounts) AS accounts, (SELECT count() FROM deals) AS deals'),
    ).toEqual({
      accounts: '0',
      deals: '0',
    })
  })
})

describe('olist-funnel', () => {
  it('reads days first, two kinds from one file, and keeps blank, unknown and other apart', async () => {
    const leads = await bringIn('olist-funnel/leads_to_2018-03-31.csv', 'olist-leads.yaml')
    expect(leads).toMatchObject({ read: 5345, accepted: 5345, rejected: 0, stubs: 0, problemCount: 0 })
    const won = await bringIn('olist-funnel/closed_deals_to_2018-03-31.csv', 'olist-closed-deals.yaml')
    expect(won).toMatchObject({ read: 336, accepted: 336, rejected: 0, stubs: 0, problemCount: 0 })
    expect(
      await row(`SELECT countIf(isNull(channel)) AS blank, countIf(channel = 'unknown') AS unknown, countIf(channel = 'other') AS other,
        toString(min(at)) AS first, toString(max(at)) AS last FROM touches`),
    ).toEqual({
      blank: '33',
      unknown: '779',
      other: '113',
      first: '2017-06-14 00:00:00.000',
      last: '2018-03-31 00:00:00.000',
    })
    expect(await row('SELECT uniqExact(aid) AS winners, min(aid) > 0 AS known FROM deals WHERE _current')).toEqual({
      winners: '336',
      known: 1,
    })
    await takeBack(leads, won)
  })

  it('says that no column is known to name the company, and changes nothing, without a map', async () => {
    await expect(bringIn('olist-funnel/leads_to_2018-03-31.csv', undefined, { as: 'accounts' })).rejects.toThrow(
      'No column of leads_to_2018-03-31.csv is recognised as the key of accounts',
    )
    expect(await row('SELECT count() AS n FROM claims_accounts')).toEqual({ n: '0' })
  })
})

describe('saas-sales', () => {
  it('reads three kinds from one file with a BOM and American dates', async () => {
    const sales = await bringIn('saas-sales/SaaS-Sales_2020-2022.csv', 'saas-sales.yaml')
    expect(sales).toMatchObject({ read: 6675, accepted: 6675, rejected: 0, stubs: 0, problemCount: 0 })
    expect(
      await row(`SELECT (SELECT count() FROM accounts WHERE _current) AS accounts, (SELECT count() FROM contacts WHERE _current) AS contacts,
        count() AS orders, round(sum(revenue), 2) AS revenue, toString(min(at)) AS first FROM orders`),
    ).toMatchObject({ accounts: '99', contacts: '782', orders: '6675', first: '2020-01-04 00:00:00.000' })
    await takeBack(sales)
  })
})

describe('online-retail', () => {
  it('keeps cancellations, equal lines and lines of nobody; ids lose the .0 only because the map says so', async () => {
    const retail = await bringIn('online-retail/online_retail_to_2011-08.csv.gz', 'online-retail.yaml')
    expect(retail).toMatchObject({ read: 320705, accepted: 320705, rejected: 0, stubs: 3360 })
    expect(
      await row(`SELECT count() AS lines, countIf(aid = 0) AS nobody, countIf(startsWith(x_invoice_no, 'C')) AS cancelled,
        countIf(quantity < 0) AS negative FROM orders`),
    ).toEqual({ lines: '320705', nobody: '88652', cancelled: '5847', negative: '6772' })
    expect(await row(`SELECT count() AS n FROM accounts WHERE _current AND id LIKE '%.0'`)).toEqual({ n: '0' })
    expect(await row(`SELECT round(sum(revenue), 2) AS revenue FROM orders`)).toEqual({ revenue: 5761931.38 })
    const again = await bringIn('online-retail/online_retail_to_2011-08.csv.gz', 'online-retail.yaml')
    expect(again).toMatchObject({ accepted: 0, unchanged: 320705 })
    await takeBack(retail, again)
  })
})

describe('x-education-leads', () => {
  it('takes Select for no answer and sets aside what was filled in after the outcome', async () => {
    const leads = await bringIn('x-education-leads/Leads.csv', 'x-education-leads.yaml')
    expect(leads).toMatchObject({ read: 9237, accepted: 9237, rejected: 0, problemCount: 0 })
    expect(
      await row(
        `SELECT countIf(x_specialization = 'Select') AS selected, countIf(x_converted = 1) AS converted FROM accounts WHERE _current`,
      ),
    ).toEqual({ selected: '0', converted: '3559' })
    expect(await market.state.db.selectFrom('after_outcome').select('field').orderBy('field').execute()).toEqual(
      expect.arrayContaining([{ field: 'last_notable_activity' }, { field: 'lead_quality' }, { field: 'tags' }]),
    )
    await takeBack(leads)
  })
})

describe('wholesale, company-universe', () => {
  it('reads CRLF without leaving a trace of it', async () => {
    const customers = await bringIn('wholesale/Wholesale customers data.csv', 'wholesale.yaml')
    expect(customers).toMatchObject({ read: 440, accepted: 440, rejected: 0, problemCount: 0 })
    expect(await row(`SELECT sum(x_delicassen) AS total FROM accounts WHERE _current`)).toEqual({ total: '670943' })
    await takeBack(customers)
  })

  it('reads the same companies from CSV and from JSON Lines, both gzipped, as the same companies', async () => {
    const csv = await bringIn('company-universe/yc_companies.csv.gz', 'yc-companies.yaml')
    expect(csv).toMatchObject({ read: 5950, accepted: 5950, rejected: 0 })
    const lines = await bringIn('company-universe/yc_companies.jsonl.gz', 'yc-companies-lines.yaml')
    expect(lines.read).toBe(lines.accepted + lines.unchanged)
    expect(await row('SELECT count() AS n FROM accounts WHERE _current')).toEqual({ n: '5950' })
    await takeBack(csv, lines)
  })

  it('reads a JSON array with nested values, and a ranking with web addresses', async () => {
    const batch = await bringIn('company-universe/yc_batch_winter-2024.json', undefined, { as: 'accounts' })
    expect(batch.rejected).toBe(0)
    expect(batch.accepted).toBeGreaterThan(200)
    const ranking = await bringIn('company-universe/fortune1000_2023.csv', 'fortune1000.yaml')
    expect(ranking).toMatchObject({ read: 1000, accepted: 1000, rejected: 0 })
    expect(await row(`SELECT domain FROM accounts WHERE _current AND name = 'Walmart'`)).toEqual({
      domain: 'www.stock.walmart.com',
    })
    await takeBack(batch, ranking)
  })
})

describe('surveys', () => {
  it('reads two header rows, carries headings on and counts respondents, not rows', async () => {
    const survey = await bringIn('cncf-surveys/Cloud_Native_Survey_2018.csv', 'cncf-2018.yaml')
    expect(survey).toMatchObject({ read: 2401, respondents: 2401, rejected: 0 })
    expect(
      await row(`SELECT uniqExact(respondent) AS people, countIf(match(question, '\\x{A0}')) AS nbsp FROM answers`),
    ).toEqual({ people: '2401', nbsp: '0' })
    await takeBack(survey)
  })

  it('leaves the blanks of branches out instead of making empty answers', async () => {
    const survey = await bringIn(
      'survey-educators/OnlineProctoringEducatorSurveyResponses.csv',
      'survey-educators.yaml',
    )
    expect(survey).toMatchObject({ read: 125, respondents: 125, rejected: 0 })
    expect(await row(`SELECT countIf(ifNull(text, '') = '' AND isNull(value)) AS empty FROM answers`)).toEqual({
      empty: '0',
    })
    await takeBack(survey)
  })

  it('finds two header rows by itself, and refuses a workbook of sums', async () => {
    const guessed = await bringIn('cncf-surveys/Cloud_Native_Survey_2019.csv', undefined, { as: 'answers' })
    expect(guessed).toMatchObject({ read: 1337, respondents: 1337, rejected: 0 })
    await takeBack(guessed)
    // The workbooks hold sums over all respondents: nobody's answers.
    await expect(bringIn('cncf-surveys/Cloud_Native_Survey_2021-Part_1.xlsx')).rejects.toThrow('not recognised')
  })

  it.each([
    ['2021-Cloud_Native_Observability_Microsurvey.csv', 186, 95],
    ['CNCF Cloud Native and Kubernetes FinOps Microsurvey.csv', 102, 73],
    ['CNCF GitOps Microsurvey.csv', 220, 88],
    ['CNCF Marketing and Member Survey 1H 2020.csv', 150, 64],
  ])('reads %s without a map', async (file, respondents, questions) => {
    const survey = await bringIn(`cncf-surveys/${file}`, undefined, { as: 'answers' })
    expect(survey).toMatchObject({ read: respondents, respondents, rejected: 0, problemCount: 0 })
    expect(survey.files[0]?.mapping.kinds).toMatchObject([{ kind: 'answers', questions }])
    await takeBack(survey)
  })
})
