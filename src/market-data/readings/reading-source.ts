import { join, raw, type Sql, sql } from '../../query/index.ts'
import type { CatalogField } from '../catalog.ts'
import type { TextReading } from '../kinds/field.ts'
import { inOurWords, rolesInOurWords, roleTexts } from './role-texts.ts'

/** The texts of a row that readings look at, as they are seen (NULL where not known). */
interface WrittenTexts {
  readonly title: () => Sql
  readonly department: () => Sql
  readonly seniority: () => Sql
  readonly buyingRoles: () => Sql
}

/** The fields of a person, or of their part in a deal, that each reading looks at. */
export const READ_FROM: Readonly<Record<TextReading, readonly string[]>> = {
  department: ['title', 'department'],
  seniority: ['title', 'seniority'],
  job_role: ['title', 'department', 'seniority'],
  title_roles: ['title'],
  buying_roles: ['buying_roles', 'role'],
}

/** Readings of a person's texts, for one statement: ask for the columns first, then for the join that they need. */
export interface ReadingSource {
  /** What a field that is read says: NULL where unknown, `[]` where a list says nothing. */
  readonly column: (field: CatalogField) => Sql
  /** Joins each row with what its title was read as; nothing where no column asks for it. To be taken last. */
  readonly joins: () => Sql
}

/**
 * A correction of the title wins, else the CRM's own field where it says one of our words, else what the title says.
 * Linear in the rows: one look into a hash table of titles for each.
 */
export function readingSource(written: WrittenTexts): ReadingSource {
  let title: Sql | undefined
  const ofTitle = (column: string): Sql => {
    title ??= written.title()
    return raw(`r_${column}`)
  }
  const said = (kind: 'department' | 'seniority', column: 'department' | 'seniority' | 'level'): Sql => {
    const crm = inOurWords(kind, column, written[kind]())
    const read = ofTitle(column)
    return sql`toString(multiIf(${ofTitle(`${kind}_sure`)} = 'person' OR ${crm} = '', ${read}, ${crm}))`
  }
  return {
    column: ({ reading, name }) => {
      switch (reading) {
        case 'department':
        case 'seniority':
          return sql`nullIf(${said(reading, reading)}, '')`
        case 'job_role': {
          const [department, level] = [said('department', 'department'), said('seniority', 'level')]
          return sql`if(${department} = '' OR ${level} = '', NULL, concat(${department}, ' ', ${level}))`
        }
        case 'title_roles':
          return ofTitle('roles')
        case 'buying_roles':
          return rolesInOurWords(written.buyingRoles())
        default:
          throw new Error(`${name} is not read from texts`)
      }
    },
    joins: () => {
      if (title === undefined) return raw('')
      const columns = ['department', 'seniority', 'level', 'roles', 'department_sure', 'seniority_sure']
      const named = join(
        columns.map((column) => raw(`${column} AS r_${column}`)),
        ', ',
      )
      // By the hash: in half the time, and of a million titles two share one with a chance of 3 in 100 million.
      // GLOBAL: read where it is asked and sent along.
      return sql` GLOBAL LEFT ANY JOIN (${roleTexts('title', sql`sipHash64(text) AS r_key, ${named}`)}) AS r
        ON sipHash64(ifNull(${title}, '')) = r_key`
    },
  }
}
