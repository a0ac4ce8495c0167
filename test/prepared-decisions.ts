import { createHash } from 'node:crypto'
import { constants, copyFileSync, mkdirSync, readdirSync } from 'node:fs'
import { access, mkdir, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openState } from '../src/state/index.ts'

const CACHE = fileURLToPath(new URL('../node_modules/.cache/brushwork/', import.meta.url))

/**
 * Puts a database of decisions as `openState` makes it into a workspace folder that has none.
 * To make one takes 3 s and more, to copy one a tenth of that: they are all alike, so one is made and kept.
 */
export async function prepareDecisions(folder: string): Promise<void> {
  copyFolder(await made(), join(folder, 'decisions'))
}

/** A thousand small files: one after the other takes a tenth of what `fs.promises.cp` takes. */
function copyFolder(from: string, to: string): void {
  mkdirSync(to, { recursive: true })
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) copyFolder(source, target)
    else copyFileSync(source, target, constants.COPYFILE_FICLONE)
  }
}

async function made(): Promise<string> {
  const place = join(CACHE, `decisions-${await madeOf()}`)
  if (await exists(place)) return place
  await mkdir(CACHE, { recursive: true })
  const draft = await mkdtemp(join(CACHE, 'draft-'))
  try {
    const state = await openState({ folder: draft })
    await state.close()
    // Whoever was quicker has made the same.
    await rename(join(draft, 'decisions'), place).catch(async (error: unknown) => {
      if (!(await exists(place))) throw error
    })
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
  return place
}

/** Everything that decides what a new database looks like. */
async function madeOf(): Promise<string> {
  const root = fileURLToPath(new URL('..', import.meta.url))
  const state = await readdir(join(root, 'src/state'), { recursive: true })
  const sources = state.filter((name) => name.endsWith('.ts')).map((name) => join('src/state', name))
  const hash = createHash('sha256')
  for (const source of [...sources.sort(), 'node_modules/@electric-sql/pglite/package.json'])
    hash.update(source).update(await readFile(join(root, source)))
  return hash.digest('hex').slice(0, 16)
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
