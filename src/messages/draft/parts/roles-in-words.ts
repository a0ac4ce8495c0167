import { jobRoleWords } from '../../../roles/index.ts'
import { listed } from '../../shown/in-words.ts'

/** Job roles in the middle of a sentence: “managers and executives in creative”. */
export function rolesInWords(roles: readonly string[]): string {
  const read = roles.map((role) => {
    const words = jobRoleWords(role)
    const [level = words, department] = words.split(' in ', 2)
    return { level: level.toLowerCase(), department }
  })
  const [first] = read
  const same = read.every(({ department }) => department !== undefined && department === first?.department)
  if (same && first?.department !== undefined)
    return `${listed(read.map(({ level }) => level))} in ${first.department}`
  return listed(read.map(({ level, department }) => (department === undefined ? level : `${level} in ${department}`)))
}
