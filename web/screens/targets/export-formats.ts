interface ExportFormat {
  readonly name: 'csv' | 'json' | 'hubspot' | 'salesforce' | 'linkedin' | 'linkedin-contacts' | 'google'
  readonly label: string
  readonly about: string
  readonly lists: 'either' | 'accounts' | 'people'
  readonly takesMoreColumns: boolean
}

/** The formats of `target list`, as people call them. */
export const EXPORT_FORMATS: readonly [ExportFormat, ...ExportFormat[]] = [
  {
    name: 'csv',
    label: 'A spreadsheet',
    about: 'CSV; opens in Excel, Numbers and Sheets.',
    lists: 'either',
    takesMoreColumns: true,
  },
  { name: 'hubspot', label: 'HubSpot', about: 'Import, then Companies.', lists: 'accounts', takesMoreColumns: true },
  {
    name: 'salesforce',
    label: 'Salesforce',
    about: 'Data Loader, Account.',
    lists: 'accounts',
    takesMoreColumns: true,
  },
  {
    name: 'linkedin',
    label: 'LinkedIn companies',
    about: 'Campaign Manager, company list; 300 rows at least.',
    lists: 'accounts',
    takesMoreColumns: false,
  },
  {
    name: 'linkedin-contacts',
    label: 'LinkedIn people',
    about: 'Campaign Manager, contact list; 300 rows at least.',
    lists: 'people',
    takesMoreColumns: false,
  },
  {
    name: 'google',
    label: 'Google Ads',
    about: 'Customer Match; every value is hashed before it leaves.',
    lists: 'people',
    takesMoreColumns: false,
  },
  { name: 'json', label: 'A program', about: 'JSON.', lists: 'either', takesMoreColumns: true },
]
