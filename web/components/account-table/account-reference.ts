/** What names an account in an address: its id in the system it came from, else its number in this workspace. */
export function accountReference({ id, account }: { readonly id: string | null; readonly account: number }): string {
  return id ?? `#${account}`
}
