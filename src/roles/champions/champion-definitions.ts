import { z } from 'zod'
import { listSegments, noSuchSegment } from '../../segments/index.ts'
import type { DefinitionFamily, DefinitionProblem } from '../../state/index.ts'
import { readChampion, WHOLE_MARKET, writeChampion } from './champion-store.ts'
import { jobRoleNamed } from './read-job-role.ts'

export interface ChampionBody {
  readonly role: string
  /** What the data recommended when it was settled; left out where they recommended nothing. */
  readonly recommended?: string | undefined
  readonly reason: string
}

/** The name of the file of the whole market; no segment can be called so. */
const WHOLE = 'the whole market'

/** Champions that people settled on, as files: `champions/SEGMENT.yaml`. Made for one export or apply. */
export function championDefinitions(clock: () => Date): DefinitionFamily<ChampionBody> {
  return {
    folder: 'champions',
    noun: 'champion',
    after: ['segments'],
    body: z.strictObject({ role: z.string(), recommended: z.string().optional(), reason: z.string().trim().min(1) }),
    async read(db) {
      const named = [{ id: WHOLE_MARKET, name: WHOLE }, ...(await listSegments(db))]
      const found: { name: string; body: ChampionBody }[] = []
      for (const { id, name } of named) {
        const decision = await readChampion(db, id)
        if (decision === undefined) continue
        const { role, recommended, reason } = decision
        found.push({ name, body: recommended === null ? { role, reason } : { role, recommended, reason } })
      }
      return found
    },
    async problems({ db, wanted, all }) {
      const segments = await listSegments(db)
      const names = new Set((all.get('segments') ?? []).map(({ name }) => name))
      return wanted.flatMap(({ name, body }): DefinitionProblem[] => {
        const problems: DefinitionProblem[] = []
        if (name !== WHOLE && !names.has(name)) problems.push({ name, problem: noSuchSegment(segments, name) })
        for (const field of ['role', 'recommended'] as const) {
          const text = body[field]
          const told = text === undefined ? undefined : jobRoleNamed(text, field)
          if (told !== undefined && 'problem' in told) problems.push({ name, problem: told.problem })
        }
        return problems
      })
    },
    async save(tx, { name, body }, actor) {
      const role = roleOf(body.role)
      const recommended = body.recommended === undefined ? null : roleOf(body.recommended)
      const segment = name === WHOLE ? WHOLE_MARKET : (await listSegments(tx)).find((each) => each.name === name)?.id
      if (segment === undefined) throw new Error(`a checked champion has no segment: ${name}`)
      await writeChampion(tx, segment, { role, recommended, reason: body.reason, by: actor, at: clock() })
    },
    async remove(tx, name) {
      const segment = name === WHOLE ? WHOLE_MARKET : (await listSegments(tx)).find((each) => each.name === name)?.id
      // Went with its segment, whose number is never given again.
      if (segment !== undefined) await writeChampion(tx, segment, undefined)
    },
  }
}

function roleOf(text: string): string {
  const told = jobRoleNamed(text, 'role')
  if ('problem' in told) throw new Error(`a checked champion has no role: ${text}`)
  return told.role
}
