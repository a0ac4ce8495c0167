/** The parts of the settings; `id` stands in the address. */
export const SECTIONS = [
  { id: 'fields', label: 'Data fields', about: 'What your records say, and how completely' },
  { id: 'duplicates', label: 'Likely duplicates', about: 'Records that may be one company' },
  { id: 'company', label: 'Company', about: 'Currency, time zone, fiscal year' },
  { id: 'thresholds', label: 'Thresholds', about: 'When something is marked' },
  { id: 'storage', label: 'Storage', about: 'How much room it takes, and where' },
  { id: 'health', label: 'Health', about: 'Whether everything works' },
] as const

export type SectionId = (typeof SECTIONS)[number]['id']

/** The section that an address names; the first where it names none. */
export function sectionOf(search: Readonly<Record<string, unknown>>): SectionId {
  return SECTIONS.find(({ id }) => id === search['section'])?.id ?? 'fields'
}
