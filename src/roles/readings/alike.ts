/** The same for texts that differ only in capitals and spacing. */
export function alike(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim().replace(/\s+/gu, ' ')
}
