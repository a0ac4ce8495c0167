import { type Problem, ProblemError } from '../../problem.ts'
import { DEPARTMENTS, jobRoleOf, jobRoleWords, SENIORITIES } from '../titles/words.ts'

/** Every job role there is: department and level. */
const JOB_ROLES: readonly string[] = [
  ...new Set(
    DEPARTMENTS.flatMap((department) => SENIORITIES.map((seniority) => jobRoleOf(department, seniority))).filter(
      (role) => role !== '',
    ),
  ),
]

/**
 * The job role that a text names, as rules write it ("creative manager") or as people say it ("Managers in creative");
 * throws a Problem where it names none.
 */
export function readJobRole(text: string): string {
  const told = jobRoleNamed(text, 'role')
  if ('problem' in told) throw new ProblemError([told.problem])
  return told.role
}

/** The same with what is wrong instead of a throw; `field` is its place. */
export function jobRoleNamed(text: string, field: string): { readonly role: string } | { readonly problem: Problem } {
  const asked = plain(text)
  const role = JOB_ROLES.find((each) => asked === each || asked === plain(jobRoleWords(each)))
  if (role !== undefined) return { role }
  const words = asked.split(' ')
  const like = JOB_ROLES.filter((each) => each.split(' ').some((word) => words.includes(word)))
  const few = like.length > 0 && like.length <= 8 ? ` Is it ${like.join(', ')}?` : ''
  return {
    problem: {
      code: 'no_such_role',
      message: `There is no role ${JSON.stringify(text)}.`,
      at: { field, value: text },
      hint: `A role is a department and a level (staff, manager, director, executive), such as "creative manager".${few}`,
    },
  }
}

function plain(text: string): string {
  return text.trim().toLowerCase().replaceAll(/\s+/g, ' ')
}
