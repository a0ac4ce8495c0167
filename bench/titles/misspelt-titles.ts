import { misspell } from '../../src/example/dirt.ts'
import { randomFrom } from '../../src/example/random.ts'
import { PERSON_ROLES } from '../../src/example/stories/person-roles.ts'
import { readTitle } from '../../src/roles/titles/read-title.ts'

const EACH = 40

/** How often a title of the example market says the same with one slip of the finger; each with slips drawn by a fixed seed. */
export function misspeltTitles(): { drawn: number; same: number; less: number; otherwise: number } {
  const random = randomFrom(1, 'misspelt titles')
  const titles = Object.values(PERSON_ROLES).flatMap((role) => Object.values(role.titles).flat())
  const counts = { drawn: 0, same: 0, less: 0, otherwise: 0 }
  for (const title of new Set(titles.flatMap((forms) => forms.split('|')))) {
    const right = readTitle(title)
    for (let one = 0; one < EACH; one += 1) {
      const read = readTitle(misspell(title, random))
      const same = (['department', 'seniority'] as const).filter((part) => read[part] === right[part])
      const unknown = (['department', 'seniority'] as const).filter((part) => read[part] === 'unknown')
      counts.drawn += 1
      if (same.length === 2) counts.same += 1
      else if (new Set([...same, ...unknown]).size === 2) counts.less += 1
      else counts.otherwise += 1
    }
  }
  return counts
}
