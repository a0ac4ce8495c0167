/** What somebody would write in a spreadsheet in ten minutes: the first label one of whose words is in the title. */
export const DEPARTMENT_KEYWORDS: Readonly<Record<string, readonly string[]>> = {
  Marketing: ['marketing', 'kommunikation', 'communication', 'brand', 'event', 'messe'],
  Sales: ['sales', 'vertrieb', 'verkauf', 'account'],
  'Business Development': ['business development', 'geschäftsentwicklung'],
  'Information Technology': ['information technology', 'crm', 'software', 'system', 'digital', 'sap'],
  Purchasing: ['purchas', 'procurement', 'einkauf', 'achat'],
  'Human Resources': ['human resources', 'recruit', 'personal'],
  'Customer Support': ['support', 'customer service', 'kundenservice'],
  'Project Management': ['project', 'projekt'],
  Consulting: ['consult', 'berater'],
  Administrative: ['assist', 'sekret', 'secret', 'office'],
  Other: ['operations'],
}

export const SENIORITY_KEYWORDS: Readonly<Record<string, readonly string[]>> = {
  Junior: ['junior', 'intern', 'trainee', 'assist', 'referent', 'mitarbeiter'],
  Management: ['ceo', 'chief', 'founder', 'geschäftsführ', 'vice president', 'vp', 'vorstand', 'owner'],
  Director: ['director', 'direktor', 'directeur'],
  Lead: ['head', 'leiter', 'leitung', 'lead'],
  Senior: ['senior', 'manager', 'consultant', 'specialist', 'engineer'],
}

/** The label, or empty for none. */
export function byKeyword(keywords: Readonly<Record<string, readonly string[]>>, title: string): string {
  const lower = title.toLowerCase()
  const found = Object.entries(keywords).find(([, words]) => words.some((word) => lower.includes(word)))
  return found?.[0] ?? ''
}
