import type { Kysely } from 'kysely'
import { z } from 'zod'
import { type Problem, ProblemError } from '../../problem.ts'
import { BUYING_ROLES } from '../../roles/index.ts'
import { listSegments, noSuchSegment } from '../../segments/index.ts'
import type { StateTables } from '../../state/index.ts'
import { WHOLE_MARKET } from '../store/persona-body.ts'

/** Fields that several operations on personas take. */
export const nameField = z.string().trim().min(1).max(80).describe('Name of the persona: an invented one.')

export const basedOnField = z
  .number()
  .int()
  .min(1)
  .optional()
  .describe('The version you saw: refused when it is another by now.')

export const segmentsField = z
  .array(z.string().trim().min(1))
  .describe(`Names of saved segments; ${JSON.stringify(WHOLE_MARKET)}, or none, for everybody in the role.`)

export const buyingRoleField = z.enum(BUYING_ROLES).describe('Their part in the purchase.')

export const statementField = z.number().int().min(1).describe('Number of the statement.')

/** Numbers of the segments that are named, sorted; 0 alone for the whole market. Throws all Problems. */
export async function segmentNumbers(db: Kysely<StateTables>, names: readonly string[]): Promise<readonly number[]> {
  const saved = await listSegments(db)
  const problems: Problem[] = []
  const numbers = names.flatMap((name) => {
    if (name.toLowerCase() === WHOLE_MARKET) return [0]
    const found = saved.find((segment) => segment.name === name)
    if (found === undefined) problems.push(noSuchSegment(saved, name, 'segment'))
    return found === undefined ? [] : [found.id]
  })
  if (problems.length > 0) throw new ProblemError(problems)
  if (numbers.length === 0 || numbers.includes(0)) return [0]
  return [...new Set(numbers)].sort((one, other) => one - other)
}
