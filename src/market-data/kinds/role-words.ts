/** The words in which readings of people answer: where in a company somebody works. `roles/titles/words.ts` says what they mean. */
export const DEPARTMENTS = [
  'creative',
  'design',
  'marketing',
  'sales',
  'business development',
  'revenue operations',
  'customer success',
  'product',
  'project management',
  'engineering',
  'it',
  'security',
  'data',
  'finance',
  'purchasing',
  'legal',
  'hr',
  'operations',
  'research',
  'administration',
  'general management',
  'consulting',
  'other',
] as const

/** How far up somebody is, from the first step to the owner. */
export const SENIORITIES = [
  'intern',
  'entry',
  'individual',
  'senior',
  'lead',
  'manager',
  'director',
  'vp',
  'executive',
  'owner',
] as const

const LEVELS = ['staff', 'manager', 'director', 'executive']

export const JOB_ROLES: readonly string[] = DEPARTMENTS.flatMap((department) =>
  LEVELS.map((level) => `${department} ${level}`),
)
