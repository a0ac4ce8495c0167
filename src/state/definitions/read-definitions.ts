import { lstat, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Problem } from '../../problem.ts'
import type { DefinitionFamily } from './definition-family.ts'
import { type FiledDefinition, readDefinitionFile } from './read-definition-file.ts'

/** A definition is written by people: a larger file is something else. */
const LARGEST_FILE = 1_000_000

export interface FolderDefinitions {
  /** By family folder, only for the folders that are there. */
  readonly filed: ReadonlyMap<string, readonly FiledDefinition[]>
  readonly problems: readonly Problem[]
}

/** Reads every family's folder under `dir`. A family without a folder is left out: it is left as it is. */
export async function readDefinitions(
  families: readonly DefinitionFamily[],
  dir: string,
): Promise<FolderDefinitions> {
  const filed = new Map<string, FiledDefinition[]>()
  const problems: Problem[] = []
  for (const family of families) {
    const found = await readFamily(family, dir)
    if (found === undefined) continue
    filed.set(family.folder, found.definitions)
    problems.push(...found.problems)
  }
  if (filed.size === 0) problems.push(await nothingThere(families, dir))
  return { filed, problems }
}

async function readFamily(family: DefinitionFamily, dir: string) {
  const entries = await readdir(join(dir, family.folder)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined
    throw error
  })
  if (entries === undefined) return undefined
  const definitions: FiledDefinition[] = []
  const problems: Problem[] = []
  for (const entry of entries.filter((name) => !name.startsWith('.') && !name.endsWith('.md')).sort()) {
    const file = `${family.folder}/${entry}`
    const text = await readText(join(dir, file), file)
    const read = 'problem' in text ? { problems: [text.problem] } : readDefinitionFile(family, file, text.text)
    if ('problems' in read) problems.push(...read.problems)
    else definitions.push(read.definition)
  }
  return { definitions, problems: [...problems, ...twice(family, definitions)] }
}

/** A file with a mistyped ending must not look like a definition that was taken away. */
async function readText(path: string, file: string): Promise<{ text: string } | { problem: Problem }> {
  const stats = await lstat(path)
  if (!stats.isFile() || !/\.ya?ml$/.test(file)) {
    const message = `${file} is not a definition: only .yaml files (and .md notes) belong into this folder.`
    return { problem: { code: 'not_a_definition', message, at: { file } } }
  }
  if (stats.size > LARGEST_FILE) {
    const message = `${file} is larger than 1 MB: this is no definition.`
    return { problem: { code: 'not_a_definition', message, at: { file } } }
  }
  return { text: await readFile(path, 'utf8') }
}

function twice(family: DefinitionFamily, definitions: readonly FiledDefinition[]): Problem[] {
  const first = new Map<string, FiledDefinition>()
  return definitions.flatMap((definition) => {
    const other = first.get(definition.name)
    first.set(definition.name, other ?? definition)
    if (other === undefined) return []
    const message = `The ${family.noun} "${definition.name}" is in ${other.file} too.`
    return [definition.place({ code: 'defined_twice', message, at: { field: 'name' } })]
  })
}

async function nothingThere(families: readonly DefinitionFamily[], dir: string): Promise<Problem> {
  const isFolder = await lstat(dir).then(
    (stats) => stats.isDirectory(),
    () => false,
  )
  return {
    code: 'no_definitions',
    message: isFolder ? `${dir} holds no definitions.` : `There is no folder ${dir}.`,
    at: { file: dir },
    hint: `Definitions stand in ${families.map((family) => `${family.folder}/`).join(', ')}; "brushwork export" writes them.`,
  }
}
