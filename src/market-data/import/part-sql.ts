import { identifier, raw, type Sql, sql, value } from '../../query/index.ts'
import { type Cast, castSql } from '../casting/cast-sql.ts'
import { cellText } from '../casting/cell-text.ts'
import type { CatalogField, CatalogKind } from '../catalog.ts'
import type { FieldType } from '../kinds/field.ts'
import type { ColumnReading, MappingPart, ResolvedMapping } from '../mapping/resolved-mapping.ts'

/** How one kind of rows is read from the staged file: expressions over its columns. */
export interface PartSql {
  readonly kind: CatalogKind
  readonly columns: readonly PartColumn[]
  /** The text of a reference or field that the part maps; undefined when it maps none of that name. */
  readonly text: (name: string) => Sql | undefined
  /** The typed value of a field of the kind; undefined when the part says nothing about it. */
  readonly value: (name: string) => Sql | undefined
  readonly checks: readonly CellCheck[]
  /** Every mapped cell as it stands, for rows without a key. */
  readonly cells: readonly Sql[]
  readonly saidAt: Sql
  /** A blank reference to the account takes the account away. */
  readonly blankClears: boolean
}

export interface PartColumn {
  readonly field: CatalogField
  readonly value: Sql
  /** Whether the row speaks about this field. */
  readonly said: Sql
}

/** A cell that could not be taken: `wrong` is true for it. */
export interface CellCheck {
  readonly staged: string
  readonly header: string
  readonly wrong: Sql
  readonly code: string
  readonly message: string
}

interface Mapped {
  readonly name: string
  readonly reading: Reading
  readonly field?: CatalogField
  readonly onlyWhere?: 'open' | 'not open'
}

type Reading = ColumnReading | { readonly constant: string }

const ARTICLE: Record<FieldType, string> = {
  text: 'a text',
  integer: 'a whole number',
  number: 'a number',
  money: 'an amount',
  boolean: 'yes or no',
  date: 'a date',
  list: 'a list',
}

export function partSql(part: MappingPart, kind: CatalogKind, mapping: ResolvedMapping, startedAt: Date): PartSql {
  const checks: CellCheck[] = []
  const mapped: Mapped[] = part.fields.map((each) => {
    const field = kind.fields.find((one) => one.name === each.field && !one.custom)
    return {
      name: each.field,
      reading: each.reading,
      ...(field === undefined ? {} : { field }),
      ...(each.onlyWhere === undefined ? {} : { onlyWhere: each.onlyWhere }),
    }
  })
  for (const custom of part.custom) {
    const field = kind.fields.find((one) => one.name === custom.name && one.custom)
    if (field === undefined) throw new Error(`custom field ${custom.name} is not in the catalog`)
    mapped.push({ name: custom.name, reading: custom.reading, field })
  }
  const declared = kind.kind.fields.some((field) => field.name === 'currency') && mapping.currency !== undefined
  if (declared && !mapped.some((each) => each.name === 'currency')) {
    const field = kind.fields.find((one) => one.name === 'currency' && !one.custom)
    mapped.push({ name: 'currency', reading: { constant: mapping.currency ?? '' }, ...(field ? { field } : {}) })
  }

  const texts = new Map<string, Sql>()
  const columns: PartColumn[] = []
  // The status first: other fields may count only where a deal is open, or is not.
  mapped.sort((left, right) => Number(right.name === 'status') - Number(left.name === 'status'))
  for (const { name, reading, field, onlyWhere } of mapped) {
    const text =
      'constant' in reading ? sql`${value(reading.constant, 'String')}` : cellText(reading, mapping.missing)
    texts.set(name, sql`ifNull(${cast('text', reading, text, mapping).value}, '')`)
    if (field === undefined) continue
    const typed = onlyIf(statusIs(columns, onlyWhere), typedValue(field, reading, text, mapping))
    addColumn(columns, { field, value: typed.value, said: saidOf(field, typed, text, mapping.blankClears) })
    const check = cellCheck(field, reading, typed)
    if (check !== undefined) checks.push(check)
  }
  const described = mapping.describes ?? startedAt
  const time = sql`fromUnixTimestamp64Milli(${value(described.getTime(), 'Int64')}, 'UTC')`
  const { updatedAt } = mapping
  let saidAt = time
  if (updatedAt !== undefined) {
    const updated = cast('date', updatedAt, cellText(updatedAt, mapping.missing), mapping)
    saidAt = sql`ifNull(${updated.value}, ${time})`
    checks.push({
      staged: updatedAt.staged,
      header: updatedAt.column,
      wrong: updated.failed,
      code: 'not_date',
      message: 'This cannot be read as a date; the row counts as said at the time of the import.',
    })
  }
  return {
    kind,
    columns: dealDates(nameOfParts(columns, texts, kind), kind),
    text: (name) => texts.get(name),
    value: (name) => columns.find((column) => column.field.name === name && !column.field.custom)?.value,
    checks,
    cells: mapped.flatMap(({ reading }) => ('staged' in reading ? [identifier(reading.staged)] : [])),
    saidAt,
    blankClears: mapping.blankClears,
  }
}

function statusIs(columns: readonly PartColumn[], where: Mapped['onlyWhere']): Sql | undefined {
  const status = columns.find((column) => column.field.name === 'status')
  if (where === undefined || status === undefined) return undefined
  const open = sql`ifNull(${status.value} = 'open', 0)`
  return where === 'open' ? open : sql`NOT ${open}`
}

function onlyIf(condition: Sql | undefined, typed: Cast): Cast {
  if (condition === undefined) return typed
  return {
    value: sql`if(${condition}, ${typed.value}, NULL)`,
    failed: sql`(${condition} AND ${typed.failed})`,
  }
}

/** Two columns may be mapped to one field (why it was lost, why it was won): the first that says something counts. */
function addColumn(columns: PartColumn[], column: PartColumn): void {
  const index = columns.findIndex((each) => each.field.column === column.field.column)
  const earlier = columns[index]
  if (earlier === undefined) {
    columns.push(column)
    return
  }
  const isList = column.field.type === 'list'
  columns[index] = {
    field: column.field,
    value: isList
      ? sql`arrayDistinct(arrayConcat(${earlier.value}, ${column.value}))`
      : sql`ifNull(${earlier.value}, ${column.value})`,
    said: sql`(${earlier.said} OR ${column.said})`,
  }
}

function cast(type: FieldType, reading: Reading, text: Sql, mapping: ResolvedMapping): Cast {
  const column: ColumnReading = 'constant' in reading ? { staged: '', column: '' } : reading
  const { timeZone, currency } = mapping
  return castSql(type, column, text, { timeZone, ...(currency === undefined ? {} : { currency }) })
}

function typedValue(field: CatalogField, reading: Reading, text: Sql, mapping: ResolvedMapping): Cast {
  const typed = product(cast(field.type, reading, text, mapping), reading, mapping)
  if (field.values === undefined) return typed
  const allowed = sql`has(${value(field.values, 'Array(String)')}, ifNull(lower(${typed.value}), ''))`
  return {
    value: sql`if(${allowed}, lower(${typed.value}), NULL)`,
    failed: sql`(isNotNull(${typed.value}) AND NOT ${allowed})`,
  }
}

/** Times the number in another column of the row; a number there that cannot be read makes the product unreadable. */
function product(typed: Cast, reading: Reading, mapping: ResolvedMapping): Cast {
  if ('constant' in reading || reading.times === undefined) return typed
  const factor = cast('number', reading.times, cellText(reading.times, mapping.missing), mapping)
  return { value: sql`${typed.value} * ${factor.value}`, failed: sql`(${typed.failed} OR ${factor.failed})` }
}

function saidOf(field: CatalogField, typed: Cast, text: Sql, blankClears: boolean): Sql {
  const there = field.type === 'list' ? sql`notEmpty(${typed.value})` : sql`isNotNull(${typed.value})`
  return blankClears ? sql`(${there} OR ${text} = '')` : there
}

function cellCheck(field: CatalogField, reading: Reading, typed: Cast): CellCheck | undefined {
  if ('constant' in reading || field.type === 'list') return undefined
  if (field.type === 'text' && field.values === undefined) return undefined
  const closed = field.values !== undefined
  return {
    staged: reading.staged,
    header: reading.column,
    wrong: typed.failed,
    code: closed ? 'unknown_value' : `not_${field.type}`,
    message: closed
      ? `${field.name} is one of ${field.values?.join(', ')}.`
      : `This cannot be read as ${ARTICLE[field.type]}.`,
  }
}

/** A contact's name may come in two columns. */
function nameOfParts(columns: PartColumn[], texts: ReadonlyMap<string, Sql>, kind: CatalogKind): PartColumn[] {
  const parts = ['first_name', 'last_name'].flatMap((name) => texts.get(name) ?? [])
  if (parts.length === 0 || columns.some((column) => column.field.name === 'name')) return columns
  const field = kind.fields.find((each) => each.name === 'name')
  if (field === undefined) return columns
  const joined = sql`nullIf(trimBoth(concat(${join(parts)})), '')`
  columns.push({ field, value: joined, said: sql`isNotNull(${joined})` })
  return columns
}

function join(parts: readonly Sql[]): Sql {
  return parts.length === 1
    ? sql`${parts[0] ?? raw("''")}`
    : sql`${parts[0] ?? raw("''")}, ' ', ${parts[1] ?? raw("''")}`
}

/**
 * An open deal has not closed: CRMs keep the expected date in the same column, so the date goes where it belongs,
 * and a deal that was closed and is open again loses its closing date.
 */
function dealDates(columns: PartColumn[], kind: CatalogKind): PartColumn[] {
  if (kind.kind.name !== 'deals') return columns
  const find = (name: string): PartColumn | undefined => columns.find((column) => column.field.name === name)
  const status = find('status')
  if (status === undefined) return columns
  const open = sql`ifNull(${status.value} = 'open', 0)`
  const closed = find('closed_at')
  const expected = find('expected_close_at')
  const fieldOf = (name: string): CatalogField => {
    const field = kind.fields.find((each) => each.name === name)
    if (field === undefined) throw new Error(`deals have no ${name}`)
    return field
  }
  const rest = columns.filter((column) => column !== closed && column !== expected)
  rest.push({
    field: fieldOf('closed_at'),
    value: closed === undefined ? raw('NULL') : sql`if(${open}, NULL, ${closed.value})`,
    said: closed === undefined ? open : sql`(${open} OR ${closed.said})`,
  })
  if (closed !== undefined) {
    const moved = sql`if(${open}, ${closed.value}, NULL)`
    const either = expected === undefined ? moved : sql`ifNull(${expected.value}, ${moved})`
    const said = expected === undefined ? sql`isNotNull(${moved})` : sql`(${expected.said} OR isNotNull(${moved}))`
    rest.push({ field: fieldOf('expected_close_at'), value: either, said })
  } else if (expected !== undefined) rest.push(expected)
  return rest
}

/** Counts the open deals of a file that came with a date in the closing column. */
export function openWithDate(part: PartSql): Sql | undefined {
  const status = part.value('status')
  const closed = part.text('closed_at')
  if (part.kind.kind.name !== 'deals' || status === undefined || closed === undefined) return undefined
  return sql`countIf(ifNull(${status} = 'open', 0) AND ${closed} != '')`
}
