import { isDeepStrictEqual } from 'node:util'
import type { Kysely } from 'kysely'
import type { Market } from '../../market-data/index.ts'
import { listSegments } from '../../segments/index.ts'
import { type RecordedChange, type Reversal, refuseUndo, type StateTables } from '../../state/index.ts'
import { jobRoleWords } from '../titles/words.ts'
import { type ChampionDecision, readChampion, WHOLE_MARKET, writeChampion } from './champion-store.ts'

/** A decision as an audit entry holds it. */
interface StoredDecision extends Omit<ChampionDecision, 'at'> {
  /** ISO. */
  readonly at: string
}

/** What an audit entry about a champion says; nothing settled is null. */
export interface ChampionChange {
  readonly segment: number
  readonly before: StoredDecision | null
  readonly after: StoredDecision | null
}

export function storedDecision(decision: ChampionDecision | undefined): StoredDecision | null {
  return decision === undefined ? null : { ...decision, at: decision.at.toISOString() }
}

/** How decisions about champions are taken back. */
export const championReversals: readonly Reversal<Market>[] = [
  reversal('champion.confirm', (of, { after }) => `Settled on ${wordsOf(after)} as the champion of ${of}`),
  reversal('champion.release', (of, { before }) => `Released ${wordsOf(before)}, the champion of ${of}`),
]

function reversal(action: string, words: (of: string, change: ChampionChange) => string): Reversal<Market> {
  return {
    action,
    words: ({ subject, detail }) =>
      words(subject.slice('champion:'.length) || 'the whole market', changeOf(detail) ?? NOTHING),
    refusal,
    undo: async ({ state }, change, record) => {
      const told = changeOf(change.detail) ?? NOTHING
      await state.change(record({ segment: told.segment, before: told.after, after: told.before }), async (tx) => {
        refuseUndo(await refusal(tx, change))
        const { before } = told
        await writeChampion(tx, told.segment, before === null ? undefined : { ...before, at: new Date(before.at) })
      })
    },
  }
}

async function refusal(db: Kysely<StateTables>, { detail }: RecordedChange): Promise<string | undefined> {
  const told = changeOf(detail)
  if (told === undefined) return 'This change was recorded without what was there before.'
  const now = storedDecision(await readChampion(db, told.segment))
  if (!isDeepStrictEqual(now, told.after)) return 'The champion changed again since.'
  if (told.segment === WHOLE_MARKET) return undefined
  const there = (await listSegments(db)).some(({ id }) => id === told.segment)
  return there ? undefined : 'The segment was deleted since.'
}

const NOTHING: ChampionChange = { segment: WHOLE_MARKET, before: null, after: null }

function changeOf(detail: RecordedChange['detail']): ChampionChange | undefined {
  const { segment, before, after } = detail as Partial<ChampionChange>
  if (typeof segment !== 'number' || before === undefined || after === undefined) return undefined
  return { segment, before, after }
}

function wordsOf(decision: StoredDecision | null): string {
  return decision === null ? 'nobody' : jobRoleWords(decision.role)
}
