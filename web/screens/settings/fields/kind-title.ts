/** `deal_contacts` is `Deal contacts`. */
export function kindTitle(kind: string): string {
  const words = kind.replaceAll('_', ' ')
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}
