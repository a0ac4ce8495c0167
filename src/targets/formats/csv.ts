import { accountColumn, contactColumn, type TargetFormat } from './target-format.ts'

const ACCOUNT = [
  'id',
  'name',
  'domain',
  'industry',
  'employees',
  'country',
  'region',
  'city',
  'lifecycle',
  'owner',
] as const
const CONTACT = ['name', 'email', 'phone', 'title', 'department', 'seniority'] as const

/** A plain table for a spreadsheet: our own field names as headers. */
export const csv: TargetFormat = {
  name: 'csv',
  about: 'a plain table for a spreadsheet, with the field names as headers',
  lists: 'either',
  encoding: 'csv',
  takesMoreColumns: true,
  reads: { accounts: ACCOUNT, contacts: CONTACT },
  columns: (list) =>
    list === 'accounts'
      ? ACCOUNT.map((field) => accountColumn(field, field))
      : [
          ...CONTACT.map((field) => contactColumn(field, field)),
          accountColumn('account', 'name'),
          accountColumn('domain', 'domain'),
          accountColumn('country', 'country'),
          accountColumn('owner', 'owner'),
        ],
}
