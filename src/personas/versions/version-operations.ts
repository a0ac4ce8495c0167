import type { Kysely } from 'kysely'
import { z } from 'zod'
import type { Market } from '../../market-data/index.ts'
import { defineOperation } from '../../operation.ts'
import { refuse } from '../../problem.ts'
import type { StateTables } from '../../state/index.ts'
import { nameField } from '../operations/persona-fields.ts'
import { personaBody } from '../store/persona-body.ts'
import { findPersona } from '../store/persona-records.ts'
import { compareBodies, type VersionBody } from './compare-bodies.ts'

const stampFields = { version: z.int(), at: z.string(), by: z.string(), note: z.string().nullable() }

export const personaHistory = defineOperation<Market>()({
  name: 'persona history',
  summary: 'The versions of a persona, with what changed in each.',
  access: 'read',
  positional: ['name'],
  input: z.strictObject({ name: nameField }),
  output: z.object({
    name: z.string(),
    versions: z.array(z.object({ ...stampFields, changes: z.array(z.string()).describe('Against the one before.') })),
  }),
  run: async ({ state }, { name }) => {
    const persona = await findPersona(state.db, name)
    const versions = await readVersions(state.db, persona.id)
    return {
      name: persona.name,
      versions: versions
        .map(({ body, ...stamp }, place) => {
          const before = versions[place - 1]
          return { ...stamp, changes: before === undefined ? [] : [...compareBodies(before.body, body)] }
        })
        .toReversed(),
    }
  },
  print: ({ versions }) =>
    versions
      .map(({ version, at, by, note, changes }) =>
        [`Version ${version}, ${at.slice(0, 10)}, ${by}: ${note ?? ''}`, ...changes.map((each) => `  ${each}`)].join(
          '\n',
        ),
      )
      .join('\n'),
})

export const personaVersion = defineOperation<Market>()({
  name: 'persona version',
  summary: 'A persona as it stood in a version, and what is different in another one.',
  access: 'read',
  positional: ['name', 'number'],
  input: z.strictObject({
    name: nameField,
    number: z.int().min(1).describe('Number of the version; see persona history.'),
    against: z.int().min(1).optional().describe('The version to compare it with; default the one that stands.'),
  }),
  output: z.object({
    ...stampFields,
    against: z.int(),
    changes: z.array(z.string()).describe('From the version to the one it is compared with.'),
    body: personaBody
      .extend({ name: z.string() })
      .describe('Quotes by their places: words that were withdrawn are gone from it.'),
  }),
  run: async ({ state }, { name, number, against }) => {
    const persona = await findPersona(state.db, name)
    const versions = await readVersions(state.db, persona.id)
    const find = (wanted: number, field: string) => {
      const found = versions.find((each) => each.version === wanted)
      if (found !== undefined) return found
      return refuse('no_such_version', `${persona.name} has no version ${wanted}.`, {
        at: { field, value: String(wanted) },
        hint: `It has ${versions.map((each) => each.version).join(', ')}.`,
      })
    }
    const [one, other] = [find(number, 'number'), find(against ?? persona.version, 'against')]
    const { body, ...stamp } = one
    return { ...stamp, against: other.version, changes: [...compareBodies(body, other.body)], body }
  },
  print: ({ version, at, by, against, changes, body }) =>
    [
      `Version ${version} of ${body.name}, ${at.slice(0, 10)}, ${by}: ${body.statements?.length ?? 0} statements.`,
      ...(version === against
        ? []
        : [
            changes.length === 0 ? `Version ${against} is the same.` : `Up to version ${against}:`,
            ...changes.map((each) => `  ${each}`),
          ]),
    ].join('\n'),
})

interface Version {
  readonly version: number
  readonly at: string
  readonly by: string
  readonly note: string | null
  readonly body: VersionBody
}

/** First to last. */
async function readVersions(db: Kysely<StateTables>, persona: number): Promise<readonly Version[]> {
  const rows = await db
    .selectFrom('persona_versions')
    .selectAll()
    .where('persona_id', '=', persona)
    .orderBy('version')
    .execute()
  return rows.map(({ version, at, actor, note, body }) => ({
    version,
    at: at.toISOString(),
    by: actor,
    note,
    body: body as VersionBody,
  }))
}
