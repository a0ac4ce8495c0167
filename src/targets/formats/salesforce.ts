import { cellText } from '../../csv-line.ts'
import { accountColumn, type TargetFormat } from './target-format.ts'

/** Ids of Salesforce accounts: 15 or 18 letters and digits that begin with 001. */
const ACCOUNT_ID = /^001(?:[A-Za-z0-9]{12}|[A-Za-z0-9]{15})$/

/**
 * Salesforce Data Loader, object Account: API names of the standard fields as headers, so that the mapping is automatic.
 * Rows with an `Id` update, rows without one are new: an id of another system is left blank.
 * Owner is left out because Salesforce takes a user's id there, not a name.
 */
export const salesforce: TargetFormat = {
  name: 'salesforce',
  about: 'accounts for Salesforce’s Data Loader',
  lists: 'accounts',
  encoding: 'csv',
  takesMoreColumns: true,
  reads: {
    accounts: [
      'id',
      'name',
      'domain',
      'industry',
      'employees',
      'revenue',
      'city',
      'region',
      'country',
      'founded_year',
    ],
    contacts: [],
  },
  columns: () => [
    { header: 'Id', value: (row) => (ACCOUNT_ID.test(cellText(row.account.id)) ? cellText(row.account.id) : null) },
    accountColumn('Name', 'name'),
    accountColumn('Website', 'domain'),
    accountColumn('Industry', 'industry'),
    accountColumn('NumberOfEmployees', 'employees'),
    accountColumn('AnnualRevenue', 'revenue'),
    accountColumn('BillingCity', 'city'),
    accountColumn('BillingState', 'region'),
    accountColumn('BillingCountry', 'country'),
    accountColumn('YearStarted', 'founded_year'),
  ],
  // Salesforce refuses an account without a name.
  unusable: (row) => (cellText(row.account.name).trim() === '' ? 'no name' : undefined),
}
