import type { Seniority } from './words.ts'

/**
 * The words of titles tell more steps apart than a list of seniorities should: "Head of Sales" and "Sales Director" are
 * both directors. From the lowest to the highest; in a title with several the highest counts, but see `lowers`.
 */
export const GRADES = {
  internship: { says: 'intern', lowers: true },
  junior: { says: 'entry', lowers: true },
  assistant: { says: 'entry' },
  employee: { says: 'individual' },
  /** Works on matters of a desk: analysts, Sachbearbeiter, Referenten. */
  clerk: { says: 'individual' },
  specialist: { says: 'individual' },
  /** Called a manager, and manages a thing rather than people: accounts, a community, an office. */
  'manager of a thing': { says: 'individual' },
  senior: { says: 'senior' },
  lead: { says: 'lead' },
  /** Managers of projects, products and brands, for whom the word does not tell whether anybody reports to them. */
  'manager of work': { says: 'manager' },
  manager: { says: 'manager' },
  /** Heads a unit inside a department: Abteilungsleiter, chef de service, branch manager. */
  'head of a unit': { says: 'manager' },
  /** Heads a function of the company: Head of Sales, Leiterin Einkauf. */
  'head of a function': { says: 'director' },
  director: { says: 'director' },
  'vice president': { says: 'vp' },
  'managing director': { says: 'executive' },
  executive: { says: 'executive' },
  owner: { says: 'owner' },
} as const satisfies Readonly<Record<string, { says: Seniority; lowers?: boolean }>>

export type Grade = keyof typeof GRADES

/** What people write in titles, by the grade it says: separated by commas, a word may be several. */
export type GradeLists = Readonly<Partial<Record<Grade, string>>>

const ORDER = new Map(Object.keys(GRADES).map((grade, index) => [grade as Grade, index]))

/** Where a grade stands: higher is further up. */
export function rankOf(grade: Grade): number {
  return ORDER.get(grade) ?? 0
}
