/** What operations take for the account of an address: its number there, `#12` for them; a domain or name as it stands. */
export function accountOfAddress(given: string): string {
  return /^\d{1,9}$/.test(given) ? `#${given}` : given
}
