/** Headers compared without regard to capitals, spaces and signs: `Account Name`, `account_name` and `AccountName` are one. */
export function headerKey(header: string): string {
  return header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}
