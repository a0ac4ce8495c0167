import { isGroup, type Query, type Row } from './builder-row.ts'

/** The query with another row or group at a path. */
export function replaceAt(query: Query, path: readonly number[], next: Query | Row): Query {
  const [index, ...rest] = path
  if (index === undefined) return isGroup(next) ? next : query
  const rules = query.rules.map((rule, at) => {
    if (at !== index) return rule
    if (rest.length === 0) return next
    return isGroup(rule) ? replaceAt(rule, rest, next) : rule
  })
  return { ...query, rules }
}
