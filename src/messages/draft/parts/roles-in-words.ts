import { jobRoleWords } from '../../../roles/index.ts'

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

export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}
