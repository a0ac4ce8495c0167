import { emptyQuery, newId, type Row } from './builder-row.ts'
import { carryValue, usualOperator } from './operator-menu.ts'
import type { VocabularyField } from './vocabulary.ts'

/** What a person picks from the list of fields. */
export type Pick =
  | { readonly kind: 'compare'; readonly name: string; readonly field: VocabularyField }
  | { readonly kind: 'related'; readonly relation: string; readonly where?: VocabularyField }
  | { readonly kind: 'total'; readonly relation: string; readonly field: VocabularyField }
  | { readonly kind: 'segment' }
  | { readonly kind: 'raw' }

/** The row for what was picked, with nothing chosen that the person has not chosen. */
export function newRow(pick: Pick): Row {
  const id = newId()
  switch (pick.kind) {
    case 'compare': {
      const operator = usualOperator(pick.field.type)
      const value = carryValue(pick.field.type, 'known', operator, null)
      return { id, kind: 'compare', field: pick.name, operator, value }
    }
    case 'related': {
      const where = emptyQuery()
      if (pick.where !== undefined)
        where.rules = [newRow({ kind: 'compare', name: pick.where.name, field: pick.where })]
      return { id, kind: 'related', field: pick.relation, operator: 'some', value: { count: null, where } }
    }
    case 'total': {
      const isDate = pick.field.type === 'date'
      return {
        id,
        kind: 'total',
        field: `${pick.relation}.${pick.field.name}`,
        operator: isDate ? 'before' : 'more',
        value: { measure: isDate ? 'max' : 'sum', amount: null, where: emptyQuery() },
      }
    }
    case 'segment':
      return { id, kind: 'segment', field: 'segment', operator: 'in', value: '' }
    case 'raw':
      return { id, kind: 'raw', field: 'raw', operator: 'text', value: '' }
  }
}
