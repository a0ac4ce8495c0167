import type { Row } from './builder-row.ts'
import { manyOf, type Vocabulary } from './vocabulary.ts'

/** What a row is about, in few words, for its buttons. */
export function rowName(row: Row, vocabulary: Vocabulary): string {
  switch (row.kind) {
    case 'compare':
      return row.field.replaceAll('_', ' ').replace('account.', 'company ')
    case 'related':
      return manyOf(vocabulary, row.field)
    case 'total':
      return row.field.replace('.', ' ').replaceAll('_', ' ')
    case 'segment':
      return row.value === '' ? 'segment' : `segment ${row.value}`
    case 'raw':
      return 'in the rule language'
  }
}
