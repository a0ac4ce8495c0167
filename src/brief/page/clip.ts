/** Cut between words, where it is longer than so many letters. */
export function clip(text: string, letters: number): string {
  const all = Array.from(text)
  if (all.length <= letters) return text
  const head = all.slice(0, Math.max(1, letters - 1)).join('')
  const space = head.lastIndexOf(' ')
  return `${(space > head.length / 2 ? head.slice(0, space) : head).trimEnd()}…`
}
