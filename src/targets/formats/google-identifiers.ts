import { createHash } from 'node:crypto'
import type { CountryCode } from 'libphonenumber-js'
import { parsePhoneNumberFromString } from 'libphonenumber-js'

/**
 * Identifiers as Google matches them. Sources: Google Ads Help 7476159 (hashed files) and 7474263 (country and zip are
 * not hashed); Google Data Manager API, "Format user data" (blanks, Gmail's dots and plus signs, E.164, titles).
 */

/** Hex SHA-256 of the UTF-8 bytes; '' stays ''. */
export function hashed(normalised: string): string {
  return normalised === '' ? '' : createHash('sha256').update(normalised, 'utf8').digest('hex')
}

/**
 * Lower case without any blanks; for gmail.com and googlemail.com also without dots and without `+…` before the @.
 * '' for what is not an address: its hash could match nobody.
 */
export function normalisedEmail(written: string): string {
  const address = written.replace(/\s+/gu, '').toLowerCase()
  const at = address.lastIndexOf('@')
  if (at < 1 || at === address.length - 1 || address.indexOf('@') !== at) return ''
  const domain = address.slice(at + 1)
  const local = address.slice(0, at)
  if (domain !== 'gmail.com' && domain !== 'googlemail.com') return address
  const bare = (local.split('+', 1)[0] ?? '').replaceAll('.', '')
  return bare === '' ? '' : `${bare}@${domain}`
}

/** E.164 (`+493012345678`); '' when it is no possible number, or national while the country is unknown. */
export function normalisedPhone(written: string, country: string | undefined): string {
  const parsed = parsePhoneNumberFromString(written, country as CountryCode | undefined)
  return parsed?.isPossible() === true ? parsed.number : ''
}

/** Lower case, trimmed. */
export function normalisedName(written: string): string {
  return written.trim().toLowerCase()
}

/** Trimmed; '' when it is not made of letters, digits, blanks and hyphens. */
export function normalisedZip(written: string): string {
  const zip = written.trim()
  return /^[A-Za-z0-9][A-Za-z0-9 -]*$/.test(zip) ? zip : ''
}
