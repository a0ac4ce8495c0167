/** Whether every word of a query begins somewhere in a text, at the start of a word or after a hyphen. */
export function fits(text: string, query: string): boolean {
  const words = text.toLowerCase().split(/[\s-]+/)
  const whole = text.toLowerCase()
  return query
    .toLowerCase()
    .split(/\s+/)
    .filter((asked) => asked !== '')
    .every((asked) => whole.startsWith(asked) || words.some((word) => word.startsWith(asked)))
}
