import type { InputOf } from '../../../api/operation-types.ts'
import { BUYING_ROLE_CHOICES, BUYING_ROLES, type BuyingRole } from '../../../look/buying-roles.ts'

type Settling = InputOf<'role settle'>
export type Department = NonNullable<Settling['department']>
export type Seniority = NonNullable<Settling['seniority']>

/** Every department as people read it; the compiler sees that none is missing. */
const DEPARTMENTS: Readonly<Record<Department, string>> = {
  creative: 'Creative',
  design: 'Design',
  marketing: 'Marketing',
  sales: 'Sales',
  'business development': 'Business development',
  'revenue operations': 'Revenue operations',
  'customer success': 'Customer success',
  product: 'Product',
  'project management': 'Project management',
  engineering: 'Engineering',
  it: 'IT',
  security: 'Security',
  data: 'Data',
  finance: 'Finance',
  purchasing: 'Purchasing',
  legal: 'Legal',
  hr: 'HR',
  operations: 'Operations',
  research: 'Research',
  administration: 'Administration',
  'general management': 'General management',
  consulting: 'Consulting',
  other: 'Another department',
  unknown: 'Cannot be told',
}

const SENIORITIES: Readonly<Record<Seniority, string>> = {
  intern: 'Intern',
  entry: 'Entry',
  individual: 'Individual',
  senior: 'Senior',
  lead: 'Lead',
  manager: 'Manager',
  director: 'Director',
  vp: 'Vice president',
  executive: 'Executive',
  owner: 'Owner',
  unknown: 'Cannot be told',
}

interface Choice<Value extends string> {
  readonly value: Value
  readonly label: string
}

export const DEPARTMENT_CHOICES = choicesOf(DEPARTMENTS)
export const SENIORITY_CHOICES = choicesOf(SENIORITIES)
export const ROLE_CHOICES = BUYING_ROLE_CHOICES.filter(({ value }) => value !== 'unknown')

function choicesOf<Value extends string>(words: Readonly<Record<Value, string>>): Choice<Value>[] {
  return (Object.entries(words) as [Value, string][]).map(([value, label]) => ({ value, label }))
}

export function departmentWords(department: Department): string {
  return DEPARTMENTS[department]
}

export function seniorityWords(seniority: Seniority): string {
  return SENIORITIES[seniority]
}

export function roleWords(role: BuyingRole): string {
  return BUYING_ROLES[role]
}
