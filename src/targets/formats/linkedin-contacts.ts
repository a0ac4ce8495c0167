import { cellText } from '../../csv-line.ts'
import { countryCode } from './country-code.ts'
import { splitName } from './split-name.ts'
import { accountColumn, contactColumn, type TargetFormat } from './target-format.ts'

/**
 * LinkedIn Campaign Manager, contact list: the template's headers in its order. LinkedIn matches a row by its e-mail,
 * or by first and last name together; it refuses fewer than 300 rows and more than 300,000.
 * E-mails go as they are: LinkedIn hashes them in the browser before the upload.
 * Source: LinkedIn Help a1489764 and the template LinkedIn_Ads_Contact_Match_Template.csv.
 */
export const linkedinContacts: TargetFormat = {
  name: 'linkedin-contacts',
  about: 'contact list for LinkedIn Campaign Manager (at least 300 people who may be contacted)',
  lists: 'people',
  encoding: 'csv',
  takesMoreColumns: false,
  rows: { atLeast: 300, atMost: 300_000 },
  reads: { accounts: ['name', 'country'], contacts: ['name', 'email', 'title'] },
  columns: () => [
    contactColumn('email', 'email'),
    { header: 'firstname', value: (row) => splitName(cellText(row.contact.name)).first },
    { header: 'lastname', value: (row) => splitName(cellText(row.contact.name)).last },
    contactColumn('jobtitle', 'title'),
    accountColumn('employeecompany', 'name'),
    { header: 'country', value: (row) => countryCode(cellText(row.account.country)) ?? null },
    // A device's advertising id: Brushwork holds none, the template wants the column.
    { header: 'googleaid', value: () => null },
  ],
  unusable: (row) => {
    const { first, last } = splitName(cellText(row.contact.name))
    return cellText(row.contact.email).trim() === '' && (first === '' || last === '')
      ? 'no e-mail and no full name'
      : undefined
  },
}
