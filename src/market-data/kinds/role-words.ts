/** The words in which readings of people answer; `roles/titles/words.ts` has them with their meaning, and a test holds both together. */
export const DEPARTMENTS: readonly string[] = [
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
]

export const SENIORITIES: readonly string[] = [
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
]

const LEVELS = ['staff', 'manager', 'director', 'executive']

export const JOB_ROLES: readonly string[] = DEPARTMENTS.flatMap((department) =>
  LEVELS.map((level) => `${department} ${level}`),
)
