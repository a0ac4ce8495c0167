import { access, open, readdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import type { OutsideError } from '../../problem.ts'
import { parsers } from '../parsers.ts'
import { DurableNodeFS } from './durable-node-fs.ts'

export interface EmbeddedPostgres {
  readonly database: PGlite
  readonly disk: { readonly failure: OutsideError | undefined }
}

/**
 * Opens the embedded Postgres in `folder`, making it when it is not there. The caller holds the lock.
 *
 * A new database is made beside its place and moved there when it is whole and on the disk: one that was interrupted
 * half-way is thrown away, never opened.
 */
export async function openPglite(folder: string): Promise<EmbeddedPostgres> {
  if (!(await exists(join(folder, 'PG_VERSION')))) await make(folder)
  return start(folder)
}

async function make(folder: string): Promise<void> {
  const draft = `${folder}.new`
  await rm(draft, { recursive: true, force: true })
  const { database } = await start(draft)
  await database.close()
  await syncTree(draft)
  await rename(draft, folder)
  await syncPath(dirname(folder))
}

async function start(folder: string): Promise<EmbeddedPostgres> {
  const disk = new DurableNodeFS(folder)
  const database = await PGlite.create({
    fs: disk,
    parsers,
    startParams: [
      ...PGlite.defaultStartParams.filter((param) => param !== '-F'),
      '-c',
      'fsync=on',
      '-c',
      'wal_sync_method=fsync',
      '-c',
      'shared_buffers=16MB',
    ],
  })
  return { database, disk }
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}

/** About a thousand files. Many at a time: the file system then writes its journal once for all of them. */
async function syncTree(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.map((entry) => join(entry.parentPath, entry.name))
  await Promise.all(
    Array.from({ length: 16 }, async () => {
      for (let path = paths.pop(); path !== undefined; path = paths.pop()) await syncPath(path)
    }),
  )
  await syncPath(folder)
}

async function syncPath(path: string): Promise<void> {
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
