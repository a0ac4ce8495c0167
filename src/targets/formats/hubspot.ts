import { cellText } from '../../csv-line.ts'
import { accountColumn, type TargetFormat } from './target-format.ts'

/**
 * HubSpot, Import → Companies: the labels of the default properties, which HubSpot maps by itself.
 * Companies are told apart by `Record ID` or `Company domain name`. A record id of HubSpot is a number:
 * an id of another system is left blank there, because HubSpot would refuse the row.
 * Source: HubSpot Knowledge Base, "Set up your import files".
 */
export const hubspot: TargetFormat = {
  name: 'hubspot',
  about: 'companies for HubSpot’s import',
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
      'owner',
    ],
    contacts: [],
  },
  columns: () => [
    {
      header: 'Record ID',
      value: (row) => (/^\d+$/.test(cellText(row.account.id)) ? cellText(row.account.id) : null),
    },
    accountColumn('Name', 'name'),
    accountColumn('Company domain name', 'domain'),
    accountColumn('Industry', 'industry'),
    accountColumn('Number of Employees', 'employees'),
    accountColumn('Annual Revenue', 'revenue'),
    accountColumn('City', 'city'),
    accountColumn('State/Region', 'region'),
    accountColumn('Country/Region', 'country'),
    accountColumn('Year Founded', 'founded_year'),
    accountColumn('Company owner', 'owner'),
  ],
  // HubSpot asks for a name or a domain.
  unusable: (row) =>
    cellText(row.account.name).trim() === '' && cellText(row.account.domain).trim() === ''
      ? 'neither name nor domain'
      : undefined,
}
