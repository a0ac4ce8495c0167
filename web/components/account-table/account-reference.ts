/** What names an account in an address: its number, which nothing else in this workspace has. */
export function accountReference({ account }: { readonly account: number }): string {
  return String(account)
}
