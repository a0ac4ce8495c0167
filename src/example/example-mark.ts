import type { Market } from '../market-data/index.ts'
import type { ExampleResult } from './example-result.ts'
import type { MarketOptions } from './market-options.ts'

/** What a workspace remembers of its example: which one, and how its import went once it is complete. */
export interface ExampleMark {
  readonly options: MarketOptions
  /** Missing until every file was imported and every segment saved. */
  readonly files?: readonly ImportedFile[]
  /** How it stood when interviews and personas had been brought in; missing until then. */
  readonly research?: ExampleResult['research']
}

/** What became of one file. */
export interface ImportedFile {
  readonly file: string
  readonly kind: string
  readonly read: number
  readonly accepted: number
  readonly rejected: number
  /** Rows that say what is known already. */
  readonly unchanged: number
  /** Values and rows that could not be read, each reported with its place. */
  readonly problems: number
}

const KEY = 'example'

export async function readMark(market: Market): Promise<ExampleMark | undefined> {
  const row = await market.state.db.selectFrom('workspace').select('value').where('key', '=', KEY).executeTakeFirst()
  return row?.value as ExampleMark | undefined
}

export async function writeMark(market: Market, mark: ExampleMark, actor: string): Promise<void> {
  const value = JSON.stringify(mark)
  const detail = { options: mark.options, complete: mark.research !== undefined }
  await market.state.change({ actor, action: 'example.make', subject: 'workspace', detail }, (tx) =>
    tx
      .insertInto('workspace')
      .values({ key: KEY, value })
      .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
      .execute(),
  )
}

/** Whether somebody has worked here: an import that stands, or a saved segment. */
export async function isInUse(market: Market): Promise<boolean> {
  const { db } = market.state
  const [imported, segment] = await Promise.all([
    db.selectFrom('imports').select('id').where('status', '=', 'done').limit(1).executeTakeFirst(),
    db.selectFrom('segments').select('id').limit(1).executeTakeFirst(),
  ])
  return imported !== undefined || segment !== undefined
}
