import type { Row } from './builder-row.ts'
import { manyOf } from './vocabulary.ts'

/** What a row is about, in few words, for its buttons. */
export function rowName(row: Row): string {
  switch (row.kind) {
    case 'compare':
      return row.field.replaceAll('_', ' ').replace('account.', 'company ')
    case 'related':
      return manyOf(row.field)
    case 'total':
      return row.field.replace('.', ' ').replaceAll('_', ' ')
    case 'segment':
      return row.value === '' ? 'segment' : `segment ${row.value}`
    case 'raw':
      return 'in the rule language'
  }
}
