import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openChdb } from '../src/engines/chdb/index.ts'
import type { Market } from '../src/market-data/index.ts'
import { openState } from '../src/state/index.ts'
import { prepareDecisions } from './prepared-decisions.ts'

export interface ScratchMarket extends Market {
  /** Sets the workspace clock. */
  at(date: string): void
  /** Writes a file into the scratch folder and gives its path. */
  file(name: string, text: string): Promise<string>
  close(): Promise<void>
}

/** A workspace in a folder of its own, for one test file; `close` removes it. */
export async function scratchMarket(): Promise<ScratchMarket> {
  const folder = await mkdtemp(join(tmpdir(), 'brushwork-test-'))
  await prepareDecisions(folder)
  const [state, engine] = await Promise.all([
    openState({ folder }),
    openChdb({ folder: join(folder, 'observations') }),
  ])
  let now = new Date('2026-01-01T00:00:00Z')
  return {
    engine,
    state,
    folder,
    clock: () => now,
    at: (date) => {
      now = new Date(date)
    },
    file: async (name, text) => {
      const path = join(folder, name)
      await writeFile(path, text)
      return path
    },
    close: async () => {
      await engine.close()
      await state.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
