import { type Cell, cellText } from '../../csv-line.ts'
import { countryCode } from './country-code.ts'
import { hashed, normalisedEmail, normalisedName, normalisedPhone, normalisedZip } from './google-identifiers.ts'
import { splitName } from './split-name.ts'
import type { TargetFormat, TargetRow } from './target-format.ts'

const ZIP = ['zip', 'zip_code', 'zipcode', 'postal_code', 'postcode']
const HASH = /^[0-9a-f]{64}$/

/**
 * Google Ads Customer Match: Email, Phone, First Name and Last Name normalised and hashed (SHA-256, hex),
 * Country and Zip in clear text, as Google asks. A row needs an e-mail, a phone number, or name, country and zip.
 */
export const google: TargetFormat = {
  name: 'google',
  about: 'Customer Match list for Google Ads, hashed; people who may be contacted only',
  lists: 'people',
  encoding: 'csv',
  takesMoreColumns: false,
  reads: { accounts: ['country', ...ZIP], contacts: ['name', 'email', 'phone', ...ZIP] },
  columns: () => [
    { header: 'Email', value: (row) => hashed(normalisedEmail(cellText(row.contact.email))) },
    { header: 'Phone', value: (row) => hashed(phoneOf(row)) },
    { header: 'First Name', value: (row) => hashed(normalisedName(splitName(cellText(row.contact.name)).first)) },
    { header: 'Last Name', value: (row) => hashed(normalisedName(splitName(cellText(row.contact.name)).last)) },
    { header: 'Country', value: (row) => countryCode(cellText(row.account.country)) ?? null },
    { header: 'Zip', value: (row) => zipOf(row) },
  ],
  unusable: (row) => {
    if (normalisedEmail(cellText(row.contact.email)) !== '' || phoneOf(row) !== '') return undefined
    const { first, last } = splitName(cellText(row.contact.name))
    const address = first !== '' && last !== '' && zipOf(row) !== '' && countryCode(cellText(row.account.country))
    return address ? undefined : 'no usable e-mail, phone or address'
  },
  assertWritable: assertHashed,
}

/** Nothing that names a person may leave in clear text: a cell that is not a hash stops the whole list. */
export function assertHashed(cells: readonly Cell[]): void {
  cells.slice(0, 4).forEach((cell, index) => {
    const written = cellText(cell)
    if (written !== '' && !HASH.test(written)) throw new Error(`column ${index + 1} of a Google list is not hashed`)
  })
}

function phoneOf(row: TargetRow): string {
  return normalisedPhone(cellText(row.contact.phone), countryCode(cellText(row.account.country)))
}

function zipOf(row: TargetRow): string {
  for (const source of [row.contact, row.account]) {
    for (const field of ZIP) {
      const found = normalisedZip(cellText(source[field]))
      if (found !== '') return found
    }
  }
  return ''
}
