import type { Grade } from '../../src/roles/titles/grades.ts'

/**
 * Our grades → the labels of `seniority-v2.csv`: Junior, Senior, Lead, Director, Management (in that order, upwards).
 * Settled on the development half. Their set tells "Head of" and "Leiter" (Lead) from "Director", which our ten
 * seniorities both call director; so the finer grades are mapped, of which ours are made.
 */
export const SENIORITY_LABELS: Readonly<Record<Grade, string>> = {
  internship: 'Junior',
  junior: 'Junior',
  assistant: 'Junior',
  // Mitarbeiter.
  employee: 'Junior',
  clerk: 'Junior',
  // Their Senior is everybody between the juniors and the heads: managers, consultants, engineers, specialists.
  specialist: 'Senior',
  'manager of a thing': 'Senior',
  senior: 'Senior',
  'manager of work': 'Senior',
  manager: 'Senior',
  lead: 'Lead',
  'head of a unit': 'Lead',
  'head of a function': 'Lead',
  director: 'Director',
  // They file whatever has the word Director in it there, managing directors too.
  'managing director': 'Director',
  // Vice presidents, chiefs, Geschäftsführer, founders.
  'vice president': 'Management',
  executive: 'Management',
  owner: 'Management',
}
