import type { Row } from '../../src/engines/index.ts'
import type { KindName } from '../../src/market-data/index.ts'
import { type Held, UNKNOWN_LIST } from './reference-values.ts'

/** What a text of the test market was read as; '' where it says nothing. */
interface ReadText {
  readonly department: string
  readonly seniority: string
  readonly level: string
  readonly roles: readonly string[]
  /** A person said so of the title: it wins over the CRM's own field. */
  readonly settled: boolean
}

const NOTHING: ReadText = { department: '', seniority: '', level: '', roles: [], settled: false }

/** Texts of the random market, by the column that they stand in; of the others nothing is known. */
const READ: Readonly<Record<string, Readonly<Record<string, ReadText>>>> = {
  title: {
    Software: { ...NOTHING, department: 'engineering', seniority: 'individual', level: 'staff' },
    creative: { department: 'creative', seniority: 'lead', level: 'manager', roles: ['end user'], settled: true },
    Figma: { ...NOTHING, department: 'design' },
    won: { ...NOTHING, seniority: 'vp', level: 'director', roles: ['economic buyer', 'coach'] },
    Ärzte: { ...NOTHING, department: 'research', seniority: 'owner', level: 'executive' },
  },
  department: {
    Fintech: { ...NOTHING, department: 'finance' },
    creative: { ...NOTHING, department: 'creative' },
    won: { ...NOTHING, department: 'sales' },
  },
  seniority: {
    lost: { ...NOTHING, seniority: 'entry', level: 'staff' },
    open: { ...NOTHING, seniority: 'manager', level: 'manager' },
  },
  buying_role: {
    Software: { ...NOTHING, roles: ['champion'] },
    Fintech: { ...NOTHING, roles: ['economic buyer', 'champion'] },
  },
}

/** The rows of `role_texts` that say so. */
export function readTextRows(): Row[] {
  return Object.entries(READ).flatMap(([kind, texts]) =>
    Object.entries(texts).map(([text, { settled, ...says }]) => ({
      kind,
      text,
      ...says,
      department_sure: settled ? 'person' : 'high',
      seniority_sure: settled ? 'person' : 'high',
    })),
  )
}

/** What a field that is read says, from what is seen of the row; undefined for a field that is as it is written. */
export function readField(kind: KindName, name: string, seen: (field: string) => Held): Held | undefined {
  if (kind !== 'contacts') return undefined
  const read = (of: string, text: Held): ReadText =>
    (typeof text === 'string' ? READ[of]?.[text] : undefined) ?? NOTHING
  const title = read('title', seen('title'))
  const best = (of: 'department' | 'seniority', part: 'department' | 'seniority' | 'level'): string => {
    const crm = read(of, seen(of))
    return title.settled || crm[part] === '' ? title[part] : crm[part]
  }
  const orMissing = (text: string): string | null => (text === '' ? null : text)
  switch (name) {
    case 'job_department':
      return orMissing(best('department', 'department'))
    case 'job_seniority':
      return orMissing(best('seniority', 'seniority'))
    case 'job_role': {
      const [department, level] = [best('department', 'department'), best('seniority', 'level')]
      return department === '' || level === '' ? null : `${department} ${level}`
    }
    case 'title_roles':
      // Known where the row's other lists are.
      return seen('buying_roles') === UNKNOWN_LIST ? UNKNOWN_LIST : title.roles
    case 'buying_roles': {
      const written = seen('buying_roles')
      if (!Array.isArray(written)) return written
      const roles = (written as string[]).map((role) => READ.buying_role?.[role]?.roles ?? [role])
      return [...new Set(roles.flat())]
    }
    default:
      return undefined
  }
}
