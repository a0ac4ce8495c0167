import { createHash } from 'node:crypto'

/** What somebody who only answered a survey is called: the same wherever and whenever it is asked, and saying nothing of who it is. */
export function pseudonymOf(person: string): string {
  const number = createHash('sha256').update(person).digest().readUInt32BE(0) % 1_000_000
  return `R${String(number).padStart(6, '0')}`
}
