import type { Kysely } from 'kysely'
import type { Problem } from '../../problem.ts'
import type { StateTables } from '../tables.ts'
import type { Definition, DefinitionFamily } from './definition-family.ts'
import { orderByUse } from './order-by-use.ts'
import type { FiledDefinition } from './read-definition-file.ts'
import { readDefinitions } from './read-definitions.ts'
import { sameBody } from './same-body.ts'

/** What applying a folder would do to one definition. */
export interface PlannedDefinition {
  readonly folder: string
  readonly name: string
  readonly change: 'created' | 'changed' | 'removed' | 'unchanged'
  /** Missing for `removed`. */
  readonly file?: string
  readonly before?: object
  readonly after?: object
}

export interface DefinitionPlan {
  /** In the order of application: what is used comes before what uses it; removals last, the other way round. */
  readonly definitions: readonly PlannedDefinition[]
  /** With file and line (`at.row`); nothing is applied while there is one. */
  readonly problems: readonly Problem[]
}

/**
 * Compares the files under `dir` with what stands, and checks them, without changing anything. A family whose folder
 * is there is meant as a whole: a definition without a file is removed. A family without a folder is left as it is.
 */
export async function planDefinitions(
  db: Kysely<StateTables>,
  families: readonly DefinitionFamily[],
  dir: string,
): Promise<DefinitionPlan> {
  const sorted = inOrder(families)
  const { filed, problems: unreadable } = await readDefinitions(sorted, dir)
  if (unreadable.length > 0) return { definitions: [], problems: unreadable }

  const standing = new Map<string, readonly Definition[]>()
  for (const family of sorted) standing.set(family.folder, await family.read(db))
  const all = new Map(sorted.map(({ folder }) => [folder, filed.get(folder) ?? standing.get(folder) ?? []]))

  const saved: PlannedDefinition[] = []
  const removed: PlannedDefinition[] = []
  const problems: Problem[] = []
  for (const family of sorted) {
    const wanted = all.get(family.folder) ?? []
    const files = new Map((filed.get(family.folder) ?? []).map((definition) => [definition.name, definition]))
    // Also a family that has no folder: what it refers to may be about to go.
    for (const { name, problem } of await family.problems({ db, wanted, all })) {
      problems.push(files.get(name)?.place(problem) ?? problem)
    }
    if (!filed.has(family.folder)) continue
    const before = standing.get(family.folder) ?? []
    saved.push(...comparison(family, before, inUseOrder(family, [...files.values()], problems)))
    const gone = before.filter((definition) => !files.has(definition.name))
    removed.unshift(...removals(family, inUseOrder(family, gone, problems)))
  }
  return { definitions: [...saved, ...removed], problems }
}

function comparison(
  family: DefinitionFamily,
  standing: readonly Definition[],
  filed: readonly FiledDefinition[],
): PlannedDefinition[] {
  const { folder } = family
  const before = new Map(standing.map((definition) => [definition.name, definition.body]))
  return filed.map(({ name, body, file }) => {
    const old = before.get(name)
    if (old === undefined) return { folder, name, change: 'created', file, after: body }
    return {
      folder,
      name,
      change: sameBody(family, old, body) ? 'unchanged' : 'changed',
      file,
      before: old,
      after: body,
    }
  })
}

function removals({ folder }: DefinitionFamily, gone: readonly Definition[]): PlannedDefinition[] {
  return gone
    .map(({ name, body }): PlannedDefinition => ({ folder, name, change: 'removed', before: body }))
    .reverse()
}

function inUseOrder<T extends Definition>(
  family: DefinitionFamily,
  definitions: readonly T[],
  problems: Problem[],
): T[] {
  const found = orderByUse(
    definitions,
    (definition) => definition.name,
    (definition) => family.uses?.(definition) ?? [],
  )
  if (found.cycle === undefined) return found.ordered
  // The family's own check may have said so already, in better words.
  if (problems.length === 0) {
    const message = `These ${family.noun} definitions use one another in a circle: ${found.cycle.join(' → ')}.`
    problems.push({ code: 'definition_cycle', message, at: { file: `${family.folder}/` } })
  }
  return [...definitions]
}

function inOrder(families: readonly DefinitionFamily[]): DefinitionFamily[] {
  const found = orderByUse(
    families,
    (family) => family.folder,
    (family) => family.after,
  )
  if (found.cycle !== undefined)
    throw new Error(`families of definitions wait for one another: ${found.cycle.join(', ')}`)
  return found.ordered
}
