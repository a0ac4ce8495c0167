import { findField, type Vocabulary } from '../builder/vocabulary.ts'

/** `account.employees` → "number of employees". */
export function fieldLabel(vocabulary: Vocabulary, field: string): string {
  const point = field.indexOf('.')
  const [first, name] = [field.slice(0, point), field.slice(point + 1)]
  const kind = first === 'account' ? 'accounts' : first === 'contact' ? 'contacts' : first
  return findField(vocabulary, kind, name)?.field.label ?? field
}
