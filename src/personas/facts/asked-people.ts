import { z } from 'zod'
import type { Market } from '../../market-data/index.ts'
import { refuse } from '../../problem.ts'
import { jobRoleWords, readJobRole } from '../../roles/index.ts'
import { findSegment, type RuleBook } from '../../segments/index.ts'
import { findPersona } from '../store/persona-records.ts'
import { type PersonaScope, scopeWords } from './persona-scope.ts'

/** Fields by which an operation is asked of a persona, or of a job role for which none is written yet. */
export const askedPeopleFields = {
  name: z.string().optional().describe('Name of a persona; or say whom you mean with role and segment.'),
  role: z
    .string()
    .optional()
    .describe('Department and level, such as “creative manager”: while no persona is written.'),
  segment: z
    .array(z.string())
    .optional()
    .describe('With role: names of saved segments; without them the whole market.'),
}

export interface AskedPeople {
  readonly name?: string | undefined
  readonly role?: string | undefined
  readonly segment?: readonly string[] | undefined
}

export interface FoundPeople {
  readonly scope: PersonaScope
  /** The persona that was named. */
  readonly persona: { readonly id: number; readonly name: string } | null
  /** `Managers in creative in mid-market-software`. */
  readonly words: string
}

/** Whose persona is meant; throws a Problem where it cannot be told. */
export async function askedPeople(market: Market, book: RuleBook, asked: AskedPeople): Promise<FoundPeople> {
  const found = asked.name === undefined ? ofRole(book, asked) : await ofPersona(market, asked, asked.name)
  return { ...found, words: `${jobRoleWords(found.scope.jobRole)}${scopeWords(book, found.scope)}` }
}

function ofRole(book: RuleBook, { role, segment }: AskedPeople): Omit<FoundPeople, 'words'> {
  if (role === undefined) {
    refuse('persona_or_role', 'Say whom you mean: a persona by its name, or a role with --role.', {
      at: { field: 'name' },
      hint: 'For example --role "creative manager". brushwork persona list shows the personas.',
    })
  }
  const segments = (segment ?? []).map((name) => findSegment(book.segments, name).id)
  return { scope: { jobRole: readJobRole(role), segments }, persona: null }
}

async function ofPersona(market: Market, asked: AskedPeople, name: string): Promise<Omit<FoundPeople, 'words'>> {
  if (asked.role !== undefined || asked.segment !== undefined) {
    refuse('persona_and_role', 'A persona has its role and segments: name the persona, or say role and segment.', {
      at: { field: asked.role === undefined ? 'segment' : 'role' },
    })
  }
  const { id, name: given, jobRole, segments } = await findPersona(market.state.db, name)
  return { scope: { jobRole, segments }, persona: { id, name: given } }
}
