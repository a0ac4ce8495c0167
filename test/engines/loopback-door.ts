import { rm } from 'node:fs/promises'
import { startEngineProcess } from '../../src/engines/chdb/engine-process.ts'
import { childOptions, makeScratch } from '../../src/engines/chdb/open-chdb.ts'

/** chDB's HTTP door on a free port of the loopback address: a stand-in for a ClickHouse server. */
export async function openLoopbackDoor(folder: string): Promise<{ url: string; close(): Promise<void> }> {
  const scratch = makeScratch()
  const engine = startEngineProcess(childOptions({ folder }, scratch, 0))
  const port = await engine.ready()
  return {
    url: `http://someone:s3cret@127.0.0.1:${port}/default`,
    close: async () => {
      await engine.close()
      await rm(scratch, { recursive: true, force: true })
    },
  }
}
