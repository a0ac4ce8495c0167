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

/** What was said, by whom or in which answer, and on which day. */
const SAID: readonly (readonly [kind: 'contacts' | 'answers', key: string, code: string, from: string])[] = [
  ['contacts', 'id:Software', 'won', '1900-01-01'],
  ['contacts', 'id:Software', 'Figma', '2024-02-29'],
  ['contacts', 'id:creative', 'creative', '2023-10-29'],
  ['contacts', 'id:Figma', '', '2022-03-27'],
  ['contacts', 'email:ärzte', 'Ärzte', '2024-12-31'],
  ['contacts', 'email:won', 'won', '2025-06-30'],
  ['contacts', 'email:won', '', '2024-01-01'],
  ['contacts', 'number:44', 'open', '2023-10-29'],
  ...['Software', 'Fintech', 'won', 'Ärzte', 'open'].flatMap((instrument) =>
    ['Software', 'creative', 'lost', 'meeting'].flatMap((question, index) =>
      ['Figma', 'won', 'a%_b'].map(
        (respondent) =>
          [
            'answers',
            [instrument, respondent, question].join('\n'),
            index === 3 ? '' : question,
            '2024-01-01',
          ] as const,
      ),
    ),
  ),
]

/** The place of a word on the scale of its question. */
const SCALES: Readonly<Record<string, number>> = Object.fromEntries(
  ['Software', 'won', ''].flatMap((instrument) =>
    ['creative', 'open', ''].flatMap((question) =>
      ['won', 'lost', ''].map((text, index) => [[instrument, question, text].join('\n'), index + 3]),
    ),
  ),
)

/** The rows of `evidence_codes` and `scale_values` that say so, and of versions that do not count. */
export function saidRows(): { readonly codes: Row[]; readonly scales: Row[] } {
  const codes = SAID.map(([kind, key, code, from]) => ({
    version: 7,
    kind,
    key,
    code,
    said_at: `${from} 00:00:00.000`,
  }))
  const scales = Object.entries(SCALES).map(([key, value]) => ({ version: 8, key, value }))
  const others = codes.map((row, index) => ({ ...row, version: 6 + (index % 2) * 2, code: 'lost' }))
  return {
    codes: [...codes, ...others],
    scales: [...scales, ...scales.map((row) => ({ ...row, version: 7, value: 1 }))],
  }
}

function readCodes(
  kind: KindName,
  seen: (field: string) => Held,
  { rid, until }: { readonly rid: string; readonly until: number | undefined },
): Held {
  const text = (field: string): string | null => {
    const held = seen(field)
    return typeof held === 'string' ? held : null
  }
  const keys =
    kind === 'contacts'
      ? [`id:${text('id') ?? ''}`, `email:${(text('email') ?? '').toLowerCase()}`, `number:${rid}`]
      : [[text('instrument') ?? '', text('respondent') ?? text('contact') ?? rid, text('question') ?? ''].join('\n')]
  const said = SAID.filter(
    ([of, key, , from]) =>
      of === kind && keys.includes(key) && (until === undefined || Date.parse(`${from}T00:00:00Z`) <= until),
  )
  if (said.length === 0) return UNKNOWN_LIST
  return [...new Set(said.map(([, , code]) => code))].filter((code) => code !== '').sort()
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

/** A text as it is seen; '' where it is not known. */
function textOf(held: Held): string {
  return typeof held === 'string' ? held : ''
}

/** What a field that is read says, from what is seen of the row; undefined for a field that is as it is written. */
export function readField(
  kind: KindName,
  name: string,
  seen: (field: string) => Held,
  row: { readonly rid: string; readonly until: number | undefined },
): Held | undefined {
  if (name === 'codes') return readCodes(kind, seen, row)
  if (kind === 'answers' && name === 'value') {
    const word = ['instrument', 'question', 'text'].map((field) => textOf(seen(field))).join('\n')
    return seen('value') ?? SCALES[word] ?? null
  }
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
