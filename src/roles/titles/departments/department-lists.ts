import type { Department } from '../words.ts'

/**
 * What people write in titles, and the department it says. Separated by commas; a word may be several ("public
 * relations"), and the longest that fits is taken ("product marketing" is not "product"). Small words (of, der, des),
 * endings (-in, -e, -trice, -s) and accents need no line of their own.
 */
export interface DepartmentWords {
  /** What a person does: counts before any field, wherever it stands ("recruiter" in "IT recruiter"). */
  readonly people?: string
  /** Fields of work. */
  readonly fields?: string
  /** Says it surely where no field is named, and gives way where one is ("project manager" in "IT project manager"). */
  readonly general?: string
  /** Says it with doubt, and only where nothing else is said. */
  readonly hints?: string
}

export type DepartmentLists = Readonly<Partial<Record<Department, DepartmentWords>>>
