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
  'revenue operations': 'Sales',
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

/** They file CRM under IT (283 of 443 titles of the development half, the others name sales or marketing too); we do not. */
export const CRM_LABEL = 'Information Technology'

/**
 * Which of several named departments that set files a title under. It goes by a fixed order: of 562 titles of the
 * development half that name sales and marketing, 471 are under Marketing; of 186 with sales and IT, 173 under Sales. We
 * go by the first named and by the head of the phrase instead, so agreement is shown both ways: by the one department that
 * we read, and by all that the title names, in their order.
 */
export const LABEL_ORDER: readonly string[] = [
  'Marketing',
  'Sales',
  'Business Development',
  'Purchasing',
  'Consulting',
  'Human Resources',
  'Information Technology',
  'Project Management',
  'Customer Support',
  'Administrative',
  'Other',
]
