/** What an operation takes for the account in an address: `/accounts/12` is account number 12, anything else its domain or name. */
export function accountOfAddress(given: string): string {
  return /^\d{1,9}$/.test(given) ? `#${given}` : given
}
