import type { RoleTextKind } from '../../market-data/index.ts'
import { readBuyingRole } from '../buying-roles/read-buying-role.ts'
import { readDepartment, readSeniority, readTitle } from '../titles/read-title.ts'
import { DEPARTMENTS, type Department, levelOf, SENIORITIES, type Seniority } from '../titles/words.ts'
import { alike } from './alike.ts'
import type { TitleCorrection } from './title-corrections.ts'

/** A row of `role_texts` but for when and by which rules it was made; '' where nothing is known. */
export interface RoleTextRow {
  readonly kind: RoleTextKind
  readonly text: string
  readonly alike: string
  readonly department: Department | ''
  readonly seniority: Seniority | ''
  readonly level: string
  readonly roles: readonly string[]
  readonly department_sure: string
  readonly seniority_sure: string
  readonly roles_sure: string
  readonly corrected: boolean
}

/** What a text says; for a title, what people said of it comes first. */
export function readRoleText(
  kind: RoleTextKind,
  text: string,
  corrections: ReadonlyMap<string, TitleCorrection>,
): RoleTextRow {
  const row = { kind, text, alike: alike(text) }
  switch (kind) {
    case 'title':
      return titleRow(row, corrections.get(row.alike))
    case 'department':
      return { ...row, ...NOTHING, department: known(ownWord(DEPARTMENTS, row.alike) ?? readDepartment(text)) }
    case 'seniority': {
      const seniority = ownWord(SENIORITIES, row.alike) ?? readSeniority(text)
      return { ...row, ...NOTHING, seniority: known(seniority), level: levelOf(seniority) }
    }
    case 'buying_role':
      return { ...row, ...NOTHING, roles: readBuyingRole(text) }
  }
}

const NOTHING = {
  department: '',
  seniority: '',
  level: '',
  roles: [],
  department_sure: '',
  seniority_sure: '',
  roles_sure: '',
  corrected: false,
} as const

function titleRow(
  row: Pick<RoleTextRow, 'kind' | 'text' | 'alike'>,
  correction: TitleCorrection | undefined,
): RoleTextRow {
  const read = readTitle(row.text)
  const seniority = correction?.seniority ?? read.seniority
  const sure = (said: unknown, confidence: string): string => (said === undefined ? confidence : 'person')
  return {
    ...row,
    department: known(correction?.department ?? read.department),
    seniority: known(seniority),
    level: levelOf(seniority),
    roles: (correction?.roles ?? read.roles).filter((role) => role !== 'unknown'),
    department_sure: sure(correction?.department, read.confidence.department),
    seniority_sure: sure(correction?.seniority, read.confidence.seniority),
    roles_sure: sure(correction?.roles, read.confidence.roles),
    corrected: correction !== undefined,
  }
}

/** A CRM whose word is ours means it. */
function ownWord<W extends string>(words: readonly W[], text: string): W | undefined {
  return words.find((word) => word === text)
}

function known<W extends string>(word: W): W | '' {
  return word === 'unknown' ? '' : word
}
