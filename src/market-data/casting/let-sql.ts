import { identifier, type Sql, sql } from '../../query/index.ts'

/**
 * `body` with `expression` computed once under a name, so that a long expression does not stand in the statement as often
 * as it is used. `name` must differ from the names of the lets around it.
 */
export function letSql(name: string, expression: Sql, body: (named: Sql) => Sql): Sql {
  const named = identifier(name)
  return sql`arrayElement(arrayMap(${named} -> ${body(named)}, [${expression}]), 1)`
}
