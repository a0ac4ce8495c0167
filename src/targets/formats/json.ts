import { csv } from './csv.ts'
import type { TargetFormat } from './target-format.ts'

/** The same columns as the plain table, as one JSON array of objects; for programs, so nothing is neutralised. */
export const json: TargetFormat = {
  ...csv,
  name: 'json',
  about: 'the plain table as one JSON array of objects, for programs',
  encoding: 'json',
}
