import { told } from '../gate/cleared.ts'
import type { Gate } from '../gate/open-gate.ts'
import type { KitMaterial } from '../material.ts'
import { list, type Section, section } from './section.ts'

/** Whom to bring in: the roles that usually take part, and at a company who of them does not yet. */
export function whoDecides(gate: Gate, { roles }: KitMaterial): Section | undefined {
  const lines = roles.flatMap((role) => {
    const words = gate.words(role.words, { what: `The role ${role.role}`, claim: false })
    if (words === '') return []
    const part = role.signs ? told`, who sign` : told``
    if (role.here === null) return [told`${words}${part}: their page is above.`]
    return [
      role.here
        ? told`${words}${part}: take part already; their page is above.`
        : told`${words}${part}: as far as we know, nobody has joined in yet. Bring somebody in before it is decided; their page is above.`,
    ]
  })
  return section(told`who-decides`, told`For whoever hands this on: who else has a say`, [list(lines)], {
    lead: lines.length === 0 ? undefined : told`Decisions like this one are made by several people.`,
    newPage: true,
  })
}
