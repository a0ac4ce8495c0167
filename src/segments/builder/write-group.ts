import { isDeepStrictEqual } from 'node:util'
import type { Problem } from '../../problem.ts'
import { isRelation, RELATIONS } from '../language/check/check-names.ts'
import type { Relation } from '../language/node.ts'
import { parse } from '../language/parse.ts'
import { didYouMean } from '../language/suggest.ts'
import type { Syntax } from '../language/syntax.ts'
import type { BuilderCompare, BuilderGroup, BuilderPath, BuilderRow } from './builder-tree.ts'
import { familyOf, OPERATORS_OF } from './compare-operators.ts'
import { call, chain, literal, not } from './make-syntax.ts'
import { fieldNamed, mayNameRow, ownFields, type Place, usualVariable } from './place.ts'
import { readRow } from './read-row.ts'
import { type ReadGroup, writeRelated, writeTotal } from './related-row.ts'
import { writeCompare } from './write-compare.ts'

/** What is told while a tree is written, and what writing needs of reading. */
export interface Writing {
  readonly readGroup: ReadGroup
  /** Of an item that cannot be written, or not yet. */
  readonly problem: (problem: Problem, path: BuilderPath) => void
  /** Which item a piece of syntax comes from. */
  readonly at: (syntax: Syntax, path: BuilderPath) => void
}

/** A group as syntax; undefined when nothing in it can be written. Items that cannot are left out and told. */
export function writeGroup(
  place: Place,
  group: BuilderGroup,
  writing: Writing,
  path: BuilderPath = [],
): Syntax | undefined {
  const operands: Syntax[] = []
  for (const [index, item] of group.items.entries()) {
    const at = [...path, index]
    const syntax = item.kind === 'group' ? writeGroup(place, item, writing, at) : writeRow(place, item, writing, at)
    if (syntax === undefined) continue
    writing.at(syntax, at)
    // A row that says two things stands among its neighbours as two.
    const parts =
      item.kind === 'compare' && item.operator === 'between' && group.join === 'all' ? partsOf(syntax) : [syntax]
    for (const part of parts) writing.at(part, at)
    operands.push(...parts)
  }
  if (operands.length === 0) return undefined
  const joined = chain(group.join === 'all' ? 'and' : 'or', operands)
  return group.not ? not(joined) : joined
}

function partsOf(syntax: Syntax): readonly Syntax[] {
  return syntax.kind === 'and' ? syntax.operands : [syntax]
}

function writeRow(place: Place, row: BuilderRow, writing: Writing, path: BuilderPath): Syntax | undefined {
  const spelled = asSpelled(place, row, writing)
  if (spelled !== undefined) return spelled
  const problem = (code: string, message: string, field: string, hint?: string): undefined => {
    writing.problem({ code, message, at: { field }, ...(hint === undefined ? {} : { hint }) }, path)
    return undefined
  }
  switch (row.kind) {
    case 'raw': {
      const { syntax, problems } = parse(row.text)
      for (const each of problems) writing.problem({ ...each, at: { ...each.at, field: 'text' } }, path)
      return syntax
    }
    case 'segment': {
      if (row.name === '') return problem('row_incomplete', 'Choose a segment.', 'name')
      if (/\p{Surrogate}/u.test(row.name)) return problem('unknown_segment', 'There is no such segment.', 'name')
      const asked = call('inSegment', literal(row.name))
      return row.not ? not(asked) : asked
    }
    case 'compare':
      return writeCompare(place, row) ?? compareProblem(place, row, problem)
    case 'related':
    case 'total':
      break
  }
  const { relation } = row
  if (place.row !== undefined) {
    return problem('nested_relation', 'Inside conditions on rows, other rows cannot be asked about.', 'relation')
  }
  if (relation === '')
    return problem('row_incomplete', 'Choose what to look at: contacts, deals, orders …', 'relation')
  if (!isRelation(relation)) {
    return problem('unknown_relation', `There are no ${relation}.`, 'relation', didYouMean(relation, RELATIONS))
  }
  const variable = row.variable ?? usualVariable(relation)
  if (!mayNameRow(variable)) return problem('unknown_name', `A row cannot be called ${variable}.`, 'variable')
  const inside: Place = { ...place, row: { relation, variable } }
  const where = row.where === null ? undefined : writeGroup(inside, row.where, writing, path)
  if (row.kind === 'total') {
    return writeTotal(place, relation, row, where) ?? totalProblem(inside, relation, row.field, problem)
  }
  const written = writeRelated(place, relation, row, where)
  if (written !== undefined) return written
  if (row.quantity === 'every') return problem('row_incomplete', 'Say what must hold for every one of them.', 'where')
  return row.count === null
    ? problem('row_incomplete', 'Say how many.', 'count')
    : problem('row_value', 'How many is a whole number of 0 or more.', 'count')
}

/** The row's own spelling, as long as it still says what the row says. */
function asSpelled(place: Place, row: BuilderRow, { readGroup }: Writing): Syntax | undefined {
  if (row.kind === 'raw' || row.written === undefined) return undefined
  const { written, ...said } = row
  const { syntax } = parse(written)
  if (syntax === undefined) return undefined
  const read = readRow(place, syntax, readGroup)
  return isDeepStrictEqual(read, plain(said)) ? syntax : undefined
}

/** Without entries that are undefined, which JSON does not have. */
function plain<T extends object>(row: T): T {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as T
}

type Tell = (code: string, message: string, field: string, hint?: string) => undefined

function compareProblem(place: Place, row: BuilderCompare, problem: Tell): undefined {
  if (row.field === '') return problem('row_incomplete', 'Choose a field.', 'field')
  const placed = fieldNamed(place, row.field)
  if (placed === undefined) {
    return problem(
      'unknown_field',
      `There is no field ${row.field} here.`,
      'field',
      didYouMean(row.field, ownFields(place)),
    )
  }
  const family = familyOf(placed)
  if (!OPERATORS_OF[family].includes(row.operator)) {
    return problem('row_operator', `This cannot be asked of ${row.field}.`, 'operator')
  }
  const { value } = row
  const values: readonly unknown[] = Array.isArray(value) ? value : [value]
  const some = values.some((each) => each !== null && each !== '')
  if (!some || (row.operator === 'between' && values.length < 2)) {
    return problem('row_incomplete', `Say what ${row.field} is compared with.`, 'value')
  }
  const capitals = row.ignoringCase === true && values.some((each) => each !== String(each).toLowerCase())
  if (capitals) {
    return problem('row_value', 'Where capitals make no difference, the text is written in small letters.', 'value')
  }
  return problem('row_value', `${row.field} takes ${VALUE_WORDS[family] ?? 'another value'}.`, 'value')
}

function totalProblem(inside: Place, relation: Relation, name: string, problem: Tell): undefined {
  if (name === '') return problem('row_incomplete', 'Choose what to add up or compare.', 'field')
  const placed = fieldNamed(inside, name)
  if (placed === undefined) {
    const about = `The ${relation.replaceAll('_', ' ')} have no field ${name}.`
    return problem('unknown_field', about, 'field', didYouMean(name, ownFields(inside)))
  }
  return problem('row_incomplete', 'Say what it is compared with.', 'value')
}

const VALUE_WORDS: Readonly<Partial<Record<string, string>>> = {
  text: 'a text',
  number: 'a number',
  date: 'a day such as 2024-01-31, or a time before now such as 90d',
  list: 'a text',
}
