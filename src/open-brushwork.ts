import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { type Engine, lazyEngine } from './engines/index.ts'
import { refuse } from './problem.ts'
import type { ReadProblem } from './roles/index.ts'
import type { FindChampion } from './segments/index.ts'
import type { State } from './state/index.ts'
import type { Workspace } from './workspace/index.ts'

/** An open workspace and the way to let it go. */
export interface Brushwork extends Workspace {
  /** The scorecard asks who carries a purchase; roles tell. */
  readonly findChampion?: FindChampion
  /** The champion's recommendation asks who names the problem; research tells. */
  readonly readProblem?: ReadProblem
  /** Releases everything, also after a failure; safe to call twice. */
  close(): Promise<void>
}

export interface OpenOptions {
  /** Folder as the user gave it, relative to where they are. */
  readonly workspace?: string | undefined
  readonly env: Environment
  /** Open also when a store cannot be: whatever is asked of it then throws the reason. For finding out what is wrong. */
  readonly evenBroken?: boolean | undefined
}

type Environment = Readonly<Record<string, string | undefined>>

export const DEFAULT_WORKSPACE = 'brushwork-workspace'

/**
 * Opens a workspace, making its folder when there is none. The only place that chooses engines:
 *
 * - folder: `workspace`, else `BRUSHWORK_WORKSPACE`, else `./brushwork-workspace`;
 * - decisions: Postgres at `DATABASE_URL`, else embedded in `FOLDER/decisions`;
 * - observations: ClickHouse at `BRUSHWORK_WAREHOUSE_URL`, else embedded in `FOLDER/observations`, started at first use.
 *
 * Throws `ProblemError` when another process holds the workspace or it was made by a newer version,
 * `OutsideError` when a store cannot be reached.
 */
export async function openBrushwork(options: OpenOptions): Promise<Brushwork> {
  const { env, evenBroken = false } = options
  const folder = resolve(options.workspace ?? given(env, 'BRUSHWORK_WORKSPACE') ?? DEFAULT_WORKSPACE)
  await makeFolder(folder)
  const { state, place: decisions, exclusive } = await openDecisions(folder, env, evenBroken)
  const { engine, place: observations } = observationsAt(folder, env)
  let closing: Promise<void> | undefined
  const close = (): Promise<void> => {
    closing ??= closeBoth(engine, state)
    return closing
  }
  const clock = (): Date => new Date()
  const brushwork = {
    engine,
    state,
    folder,
    clock,
    readTexts,
    findChampion,
    readProblem,
    places: { observations, decisions },
    close,
  }
  // Where both stores are servers, an import that runs may be somebody else's, alive and well.
  if (exclusive && !evenBroken) await closingOnFailure(brushwork, () => recover(brushwork))
  return brushwork
}

/** Rules ask what titles were read as, and what people said; who reads them are later domains. */
const readTexts: NonNullable<Workspace['readTexts']> = async (market, catalog) => {
  const { readRoleTexts } = await import('./roles/index.ts')
  await readRoleTexts(market)
  const { readSaid } = await import('./research/index.ts')
  return readSaid(market, catalog)
}

/** The scorecard and lists of targets ask for the champion; who finds it is a later domain. */
const findChampion: FindChampion = async (...asked) => (await import('./roles/index.ts')).findChampion(...asked)

/** What conversations say beside a champion's lift; who reads them is a later domain. */
const readProblem: ReadProblem = async (...asked) => (await import('./research/index.ts')).readProblem(...asked)

/** Takes back what an earlier process left half done. */
async function recover(brushwork: Brushwork): Promise<void> {
  const { recoverImports } = await import('./market-data/index.ts')
  await recoverImports(brushwork)
}

async function closingOnFailure(brushwork: Brushwork, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    await brushwork.close()
    throw error
  }
}

async function closeBoth(engine: Engine, state: State): Promise<void> {
  try {
    await engine.close()
  } finally {
    await state.close()
  }
}

interface Decisions {
  readonly state: State
  readonly place: string
  /** No other process works on this workspace: something in its folder is locked. */
  readonly exclusive: boolean
}

async function openDecisions(folder: string, env: Environment, evenBroken: boolean): Promise<Decisions> {
  const { openState, unavailableState } = await import('./state/index.ts')
  const url = given(env, 'DATABASE_URL')
  const place = url === undefined ? join(folder, 'decisions') : withoutPassword(url)
  try {
    if (url === undefined) return { state: await openState({ folder }), place, exclusive: true }
    if (given(env, 'BRUSHWORK_WAREHOUSE_URL') !== undefined) {
      return { state: await openState({ url }), place, exclusive: false }
    }
    return { state: await openBesideObservations(folder, url), place, exclusive: true }
  } catch (error) {
    if (!evenBroken) throw error
    return { state: unavailableState(error), place, exclusive: false }
  }
}

/** Decisions on a server, observations in the folder: these are one process's at a time. */
async function openBesideObservations(folder: string, url: string): Promise<State> {
  const { lockFolder, openState } = await import('./state/index.ts')
  const lock = await lockFolder(folder, 'observations')
  try {
    const state = await openState({ url })
    const close = async (): Promise<void> => {
      try {
        await state.close()
      } finally {
        await lock.release()
      }
    }
    return { ...state, close }
  } catch (error) {
    await lock.release()
    throw error
  }
}

function observationsAt(folder: string, env: Environment): { engine: Engine; place: string } {
  const url = given(env, 'BRUSHWORK_WAREHOUSE_URL')
  if (url !== undefined) {
    const open = async (): Promise<Engine> => (await import('./engines/clickhouse/index.ts')).openClickhouse({ url })
    return { engine: lazyEngine('clickhouse', open), place: withoutPassword(url) }
  }
  const path = join(folder, 'observations')
  const open = async (): Promise<Engine> => (await import('./engines/chdb/index.ts')).openChdb({ folder: path })
  return { engine: lazyEngine('chdb', open), place: path }
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST' || code === 'ENOTDIR') {
      refuse('workspace_not_a_folder', `${folder} is a file: a workspace is a folder.`, {
        at: { field: 'workspace', value: folder },
      })
    }
    if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
      refuse('workspace_not_writable', `The folder ${folder} cannot be made here: writing is not allowed.`, {
        at: { field: 'workspace', value: folder },
        hint: 'Choose another folder with --workspace.',
      })
    }
    throw error
  }
}

function given(env: Environment, name: string): string | undefined {
  const text = env[name]?.trim()
  return text === '' ? undefined : text
}

function withoutPassword(url: string): string {
  if (!URL.canParse(url)) return '(an address that cannot be read)'
  const { protocol, host, pathname } = new URL(url)
  return `${protocol}//${host}${pathname}`
}
