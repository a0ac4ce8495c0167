import { KNOWN_DEPARTMENTS, KNOWN_SENIORITIES } from '../../market-data/index.ts'

/** Where in a company somebody works. */
export const DEPARTMENTS = [...KNOWN_DEPARTMENTS, 'unknown'] as const
export type Department = (typeof DEPARTMENTS)[number]

/** How far up somebody is, from the first step to the owner. */
export const SENIORITIES = [...KNOWN_SENIORITIES, 'unknown'] as const
export type Seniority = (typeof SENIORITIES)[number]

/** What part somebody plays in a purchase. */
export const BUYING_ROLES = [
  'champion',
  'economic buyer',
  'decision maker',
  'executive sponsor',
  'budget holder',
  'technical evaluator',
  'end user',
  'influencer',
  'purchasing',
  'legal and compliance',
  'security',
  'blocker',
  'coach',
  'other',
  'unknown',
] as const
export type BuyingRole = (typeof BUYING_ROLES)[number]

/** How sure a reading is; `none` where it abstains. */
export const CONFIDENCES = ['high', 'medium', 'low', 'none'] as const
export type Confidence = (typeof CONFIDENCES)[number]

/** Seniority in four steps, wide enough to be counted. */
export type Level = 'staff' | 'manager' | 'director' | 'executive'

const LEVELS: Readonly<Record<Seniority, Level | ''>> = {
  intern: 'staff',
  entry: 'staff',
  individual: 'staff',
  senior: 'staff',
  lead: 'manager',
  manager: 'manager',
  director: 'director',
  vp: 'director',
  executive: 'executive',
  owner: 'executive',
  unknown: '',
}

/** The level of a seniority; empty where it is unknown. */
export function levelOf(seniority: Seniority): Level | '' {
  return LEVELS[seniority]
}

/** Department and level: "creative manager"; empty where either is unknown. */
export function jobRoleOf(department: Department, seniority: Seniority): string {
  const level = levelOf(seniority)
  return department === 'unknown' || level === '' ? '' : `${department} ${level}`
}

const LEVEL_WORDS: Readonly<Record<string, string>> = {
  staff: 'Staff',
  manager: 'Managers',
  director: 'Directors',
  executive: 'Executives',
}

const DEPARTMENT_WORDS: Readonly<Record<string, string>> = { it: 'IT', hr: 'HR', other: 'other departments' }

/** A department as people write it in a sentence. */
export function departmentWords(department: string): string {
  return DEPARTMENT_WORDS[department] ?? department
}

/** A job role as people say it: "creative manager" → "Managers in creative". Empty for the unknown one. */
export function jobRoleWords(jobRole: string): string {
  const space = jobRole.lastIndexOf(' ')
  const level = LEVEL_WORDS[jobRole.slice(space + 1)]
  if (space < 0 || level === undefined) return jobRole
  return `${level} in ${departmentWords(jobRole.slice(0, space))}`
}
