import { join, raw, type Sql, sql, value } from '../../query/index.ts'
import { cellText, replaced } from '../casting/cell-text.ts'
import type { CatalogKind } from '../catalog.ts'
import type { ResolvedMapping, WideQuestion } from '../mapping/resolved-mapping.ts'
import type { PreparedFile } from '../sources/prepared-file.ts'
import { noteRows, stagedPlaces } from './import-problems.ts'
import type { PartColumn, PartSql } from './part-sql.ts'
import type { Work } from './work.ts'

export interface LongAnswers {
  readonly source: Sql
  readonly fileRow: (row: Sql) => Sql
}

/**
 * A survey with a column for each question, turned: a row for each answer that is not blank.
 * Adds `_question`, `_wording` and `_cell` to the staged columns; `row` counts answers then.
 */
export async function turnWide(
  work: Work,
  file: PreparedFile,
  staging: Sql,
  questions: readonly WideQuestion[],
  mapping: ResolvedMapping,
): Promise<LongAnswers> {
  const width = raw(String(questions.length))
  const cells = questions.map(({ reading }) => replaced(reading, cellText(reading, mapping.missing)))
  const texts = (of: (question: WideQuestion) => string) => value(questions.map(of), 'Array(String)')
  const source = await work.table(
    'answers',
    sql`ENGINE = MergeTree ORDER BY row AS SELECT toUInt64((s.row - 1) * ${width} + _at) AS row,
        arrayElement(${texts((each) => each.question)}, _at) AS _question,
        arrayElement(${texts((each) => each.wording)}, _at) AS _wording, _cell, s.* EXCEPT (row)
      FROM (SELECT *, [${join(cells, ', ')}] AS _cells FROM ${staging}) AS s
      ARRAY JOIN _cells AS _cell, arrayEnumerate(_cells) AS _at WHERE _cell != ''`,
  )
  await noteRows(
    work,
    stagedPlaces(file),
    sql`SELECT row, '' AS value FROM ${staging} WHERE row NOT IN (SELECT intDiv(row - 1, ${width}) + 1 FROM ${source})`,
    { column: '', code: 'row_without_answers', message: 'Nothing is answered in this row.' },
  )
  return {
    source,
    fileRow: (row) => sql`intDiv(${row} - 1, ${width}) + ${raw(String(file.firstRow))}`,
  }
}

/**
 * What answers need beside the mapped columns: the survey's name (else the file's), who answered (else the contact,
 * else in a wide survey the row), and for a wide survey question, wording, value and text.
 */
export function answerColumns(part: PartSql, file: PreparedFile, turned: LongAnswers | undefined): PartSql {
  const columns = [...part.columns]
  const texts = new Map<string, Sql>()
  const add = (name: string, typed: Sql): void => {
    const index = columns.findIndex((column) => column.field.name === name && !column.field.custom)
    if (index >= 0) columns.splice(index, 1)
    columns.push({ field: fieldOf(part.kind, name), value: typed, said: sql`isNotNull(${typed})` })
    texts.set(name, sql`ifNull(toString(${typed}), '')`)
  }
  const valueOf = (name: string): Sql | undefined =>
    columns.find((column: PartColumn) => column.field.name === name && !column.field.custom)?.value
  const stem = file.name.replace(/(\.[A-Za-z0-9]{1,5}){1,2}$/, '')
  if (valueOf('instrument') === undefined) add('instrument', sql`CAST(${value(stem, 'String')} AS Nullable(String))`)
  const who = [valueOf('respondent'), valueOf('contact')].filter((each) => each !== undefined)
  if (turned !== undefined) {
    who.push(sql`concat('row ', toString(${turned.fileRow(raw('s.row'))}))`)
    add('question', raw('CAST(_question AS Nullable(String))'))
    add('wording', raw('CAST(_wording AS Nullable(String))'))
    add('value', raw('toFloat64OrNull(_cell)'))
    add('text', raw('CAST(_cell AS Nullable(String))'))
  }
  if (who.length > 0) add('respondent', sql`coalesce(${join(who, ', ')})`)
  return {
    ...part,
    columns,
    text: (name) => texts.get(name) ?? part.text(name),
    value: (name) => columns.find((column) => column.field.name === name && !column.field.custom)?.value,
    cells: turned === undefined ? part.cells : [...part.cells, raw('_question'), raw('_cell')],
    checks: part.checks,
  }
}

function fieldOf(kind: CatalogKind, name: string) {
  const field = kind.fields.find((each) => each.name === name && !each.custom)
  if (field === undefined) throw new Error(`${kind.kind.name} have no ${name}`)
  return field
}
