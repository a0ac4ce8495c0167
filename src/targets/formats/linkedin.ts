import { cellText } from '../../csv-line.ts'
import { countryCode } from './country-code.ts'
import { accountColumn, type TargetFormat, type TargetRow } from './target-format.ts'

/** Names under which an import may have brought what LinkedIn's template asks for and Brushwork has no field of its own for. */
const PAGE = ['linkedin_company_page_url', 'linkedin_company_page', 'linkedin_url', 'linkedin']
const SYMBOL = ['stock_symbol', 'ticker_symbol', 'ticker']
const ZIP = ['zip', 'zip_code', 'zipcode', 'postal_code', 'postcode', 'billing_zip_postal_code', 'billingpostalcode']

/**
 * LinkedIn Campaign Manager, company list (Matched Audiences): the template's headers in its order.
 * LinkedIn refuses changed headers, fewer than 300 rows and more than 300,000.
 * Source: LinkedIn Help a1489764 and the template LinkedIn_Ads_Account_Match_Template.csv.
 */
export const linkedin: TargetFormat = {
  name: 'linkedin',
  about: 'company list for LinkedIn Campaign Manager (at least 300 rows)',
  lists: 'accounts',
  encoding: 'csv',
  takesMoreColumns: false,
  rows: { atLeast: 300, atMost: 300_000 },
  reads: {
    accounts: ['name', 'domain', 'industry', 'city', 'region', 'country', ...PAGE, ...SYMBOL, ...ZIP],
    contacts: [],
  },
  columns: () => [
    accountColumn('companyname', 'name'),
    accountColumn('companywebsite', 'domain'),
    accountColumn('companyemaildomain', 'domain'),
    { header: 'linkedincompanypageurl', value: (row) => firstOf(row, PAGE) },
    { header: 'stocksymbol', value: (row) => firstOf(row, SYMBOL) },
    accountColumn('industry', 'industry'),
    accountColumn('city', 'city'),
    accountColumn('state', 'region'),
    { header: 'companycountry', value: (row) => countryOf(cellText(row.account.country)) },
    { header: 'zipcode', value: (row) => firstOf(row, ZIP) },
  ],
  unusable: (row) =>
    cellText(row.account.name).trim() === '' && cellText(row.account.domain).trim() === ''
      ? 'neither name nor domain'
      : undefined,
}

function firstOf(row: TargetRow, fields: readonly string[]): string | null {
  for (const field of fields) {
    const found = cellText(row.account[field])
    if (found !== '') return found
  }
  return null
}

/** The code LinkedIn's template shows; a country that is not recognised is sent as it is written. */
function countryOf(written: string): string {
  return countryCode(written) ?? written
}
