import type { Department } from '../../src/roles/titles/words.ts'

/**
 * Our departments → the labels of `department-v2.csv`: Marketing, Sales, Information Technology, Business Development,
 * Project Management, Consulting, Administrative, Other, Purchasing, Customer Support, Human Resources.
 * Settled on the development half. Empty where that set has no label: then the title counts as one we abstained on.
 */
export const DEPARTMENT_LABELS: Readonly<Record<Department, string>> = {
  // The set has no label for creative work or products; its designers and product managers are filed under Marketing.
  creative: 'Marketing',
  design: 'Marketing',
  marketing: 'Marketing',
  product: 'Marketing',
  sales: 'Sales',
  'business development': 'Business Development',
  // Theirs holds everybody with CRM in the title (283 of 443 in the development half), whom we file under revenue operations.
  'revenue operations': 'Information Technology',
  engineering: 'Information Technology',
  it: 'Information Technology',
  security: 'Information Technology',
  data: 'Information Technology',
  'customer success': 'Customer Support',
  'project management': 'Project Management',
  purchasing: 'Purchasing',
  hr: 'Human Resources',
  administration: 'Administrative',
  consulting: 'Consulting',
  // Their Other is whoever is left, nearly all of them in operations.
  operations: 'Other',
  research: 'Other',
  finance: 'Other',
  legal: 'Other',
  'general management': 'Other',
  other: 'Other',
  unknown: '',
}
