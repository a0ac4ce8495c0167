import type { Kysely, Transaction } from 'kysely'
import type { z } from 'zod'
import type { Problem } from '../../problem.ts'
import type { StateTables } from '../tables.ts'

/** One thing people decided, as a file holds it: `segments/mid-market.yaml` is `{name: 'mid-market', body: {…}}`. */
export interface Definition<Body extends object = object> {
  readonly name: string
  readonly body: Body
}

/** A problem of one definition; `at.field` is a path into its body (`rule`, `statements.0.text`), or `name`. */
export interface DefinitionProblem {
  readonly name: string
  readonly problem: Problem
}

/** What a family's check is given. */
export interface DefinitionCheck<Body extends object = object> {
  readonly db: Kysely<StateTables>
  /** All definitions of this family as they would stand afterwards. */
  readonly wanted: readonly Definition<Body>[]
  /** The same for every family, by folder. */
  readonly all: ReadonlyMap<string, readonly Definition[]>
}

/**
 * A kind of definition that can be written out as files and applied again. A domain makes one of its own
 * (with what it needs, such as the catalog, handed to the function that makes it) and lists it in `open-brushwork.ts`.
 */
export interface DefinitionFamily<Body extends object = object> {
  /** Folder its files stand in, e.g. `segments`. */
  readonly folder: string
  /** What one of them is called, e.g. `segment`. */
  readonly noun: string
  /** Folders of the families that must be applied before this one. */
  readonly after: readonly string[]
  /** A strict object without `name`; its key order is the order in the file. */
  readonly body: z.ZodObject
  /** Fields that stay as they are where a file leaves them out. */
  readonly keeps?: readonly string[]
  /** What stands now. A body leaves out what is not set, and parses with the schema to itself. */
  read(db: Kysely<StateTables>): Promise<readonly Definition<Body>[]>
  /** Everything that is wrong with the wanted definitions beyond their shape. */
  problems(check: DefinitionCheck<Body>): Promise<readonly DefinitionProblem[]>
  /** Names of definitions of the same family that must be saved before this one, and removed after it. */
  uses?(definition: Definition<Body>): readonly string[]
  /** Makes or changes one; never writes its own audit entry, the apply has one. */
  save(tx: Transaction<StateTables>, definition: Definition<Body>, actor: string): Promise<void>
  remove(tx: Transaction<StateTables>, name: string, actor: string): Promise<void>
}
