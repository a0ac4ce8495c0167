import { emptyQuery, isGroup, newId, type Query, type Row } from './builder-row.ts'

const COMPANY = 'account.'

/**
 * The same conditions about other things: a rule about companies becomes one about the people there, and back. What was
 * asked of the person becomes "has at least one person who …", so that nothing is lost.
 */
export function changeSubject(query: Query, to: 'account' | 'contact'): Query {
  return to === 'contact' ? ofPeople(query) : ofCompanies(query)
}

function ofPeople(query: Query): Query {
  return {
    ...query,
    rules: query.rules.map((item: Query | Row) => {
      if (isGroup(item)) return ofPeople(item)
      return item.kind === 'compare' ? withField(item, `${COMPANY}${item.field}`) : item
    }),
  }
}

function ofCompanies(query: Query): Query {
  const isPersonal = (item: Query | Row): boolean =>
    !isGroup(item) && item.kind === 'compare' && !item.field.startsWith(COMPANY)
  const personal = query.rules.filter(isPersonal)
  const rules = query.rules
    .filter((item: Query | Row) => !isPersonal(item))
    .map((item: Query | Row) => {
      if (isGroup(item)) return ofCompanies(item)
      return item.kind === 'compare' ? withField(item, item.field.slice(COMPANY.length)) : item
    })
  if (personal.length === 0) return { ...query, rules }
  const where = { ...emptyQuery(), combinator: query.combinator, rules: personal }
  const some: Row = {
    id: newId(),
    kind: 'related',
    field: 'contacts',
    operator: 'some',
    value: { count: null, where },
  }
  return { ...query, rules: [some, ...rules] }
}

/** How the text spelled it goes with the old field. */
function withField(row: Extract<Row, { kind: 'compare' }>, field: string): Row {
  const { written: _, ...kept } = row.kept ?? {}
  return { ...row, field, kept }
}
