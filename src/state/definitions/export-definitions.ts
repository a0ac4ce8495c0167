import { randomUUID } from 'node:crypto'
import { lstat, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Kysely } from 'kysely'
import { type Problem, ProblemError } from '../../problem.ts'
import type { StateTables } from '../tables.ts'
import type { Definition, DefinitionFamily } from './definition-family.ts'
import { definitionPath, definitionText, isOurs } from './definition-file.ts'
import { readDefinitionFile } from './read-definition-file.ts'
import { sameBody } from './same-body.ts'

/** Paths under the export folder, with `/`. */
export interface DefinitionExport {
  readonly written: readonly string[]
  readonly unchanged: readonly string[]
  /** Files of definitions that are no more, which an earlier export had written. */
  readonly deleted: readonly string[]
}

/**
 * Writes every definition to its file under `dir`. A file that says the same already is left alone, comments and all.
 * A file that no export wrote is never replaced or deleted: then all such files are told (`ProblemError`) and nothing
 * is written.
 */
export async function exportDefinitions(
  db: Kysely<StateTables>,
  families: readonly DefinitionFamily[],
  dir: string,
): Promise<DefinitionExport> {
  const found: FamilyFiles[] = []
  for (const family of families) found.push(await compare(family, await family.read(db), dir))
  const problems = found.flatMap((files) => files.problems)
  if (problems.length > 0) throw new ProblemError(problems)

  for (const { family, written, deleted } of found) {
    await mkdir(join(dir, family.folder), { recursive: true })
    for (const [file, text] of written) await writeWhole(join(dir, file), text)
    for (const file of deleted) await rm(join(dir, file))
  }
  return {
    written: found.flatMap(({ written }) => [...written.keys()]),
    unchanged: found.flatMap(({ unchanged }) => unchanged),
    deleted: found.flatMap(({ deleted }) => deleted),
  }
}

interface FamilyFiles {
  readonly family: DefinitionFamily
  /** Text by file. */
  readonly written: Map<string, string>
  readonly unchanged: string[]
  readonly deleted: string[]
  readonly problems: Problem[]
}

async function compare(family: DefinitionFamily, standing: readonly Definition[], dir: string): Promise<FamilyFiles> {
  const files: FamilyFiles = { family, written: new Map(), unchanged: [], deleted: [], problems: [] }
  const present = await presentFiles(family, dir, files.problems)
  // A definition stays in the file that people gave it, whatever that is called.
  const fileOf = new Map(
    [...present].flatMap(([file, { definition }]) => (definition ? [[definition.name, file]] : [])),
  )
  const taken = new Set<string>()
  for (const definition of standing) {
    const file = fileOf.get(definition.name) ?? definitionPath(family, definition.name)
    const old = present.get(file)
    taken.add(file)
    if (
      old?.definition &&
      old.definition.name === definition.name &&
      sameBody(family, definition.body, old.definition.body)
    ) {
      files.unchanged.push(file)
    } else if (old !== undefined && !old.ours) {
      files.problems.push(foreignFile(file))
    } else {
      files.written.set(file, definitionText(family, definition))
    }
  }
  for (const [file, { ours }] of present) if (ours && !taken.has(file)) files.deleted.push(file)
  return files
}

interface PresentFile {
  readonly ours: boolean
  readonly definition: Definition | undefined
}

/** What stands in the family's folder. Anything but a plain file counts as foreign: we write through no link. */
async function presentFiles(
  family: DefinitionFamily,
  dir: string,
  problems: Problem[],
): Promise<Map<string, PresentFile>> {
  const present = new Map<string, PresentFile>()
  const folder = await lstat(join(dir, family.folder)).catch(() => undefined)
  if (folder === undefined) return present
  if (!folder.isDirectory()) {
    problems.push(foreignFile(family.folder))
    return present
  }
  for (const entry of (await readdir(join(dir, family.folder))).sort()) {
    const file = `${family.folder}/${entry}`
    if (!/\.ya?ml$/.test(entry)) continue
    if (!(await lstat(join(dir, file))).isFile()) {
      present.set(file, { ours: false, definition: undefined })
      continue
    }
    const text = await readFile(join(dir, file), 'utf8')
    const read = readDefinitionFile(family, file, text)
    present.set(file, { ours: isOurs(family, text), definition: 'definition' in read ? read.definition : undefined })
  }
  return present
}

function foreignFile(file: string): Problem {
  return {
    code: 'foreign_file',
    message: `${file} is in the way: it says something else and no export wrote it.`,
    at: { file },
    hint: 'Apply it first, or move or delete it; or export to another folder.',
  }
}

async function writeWhole(path: string, text: string): Promise<void> {
  const draft = `${path}.${randomUUID()}`
  await writeFile(draft, text)
  await rename(draft, path)
}
