export {
  type Bound,
  type BoundValue,
  identifier,
  join,
  type RenderedSql,
  raw,
  render,
  type Sql,
  sql,
  value,
} from './sql.ts'
