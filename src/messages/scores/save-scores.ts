import type { Market } from '../../market-data/index.ts'
import { changeRows, type RowScope } from '../../state/index.ts'
import { isSameScore, type NewScore, readScores, type ScoreRecord, scoreKey, scoreValues } from './score-records.ts'

export interface SavedScores {
  readonly added: number
  readonly changed: number
  /** They said the same before. */
  readonly unchanged: number
}

/** Keeps scores in one change that can be taken back; who scored a version before is counted with what they say now. */
export async function saveScores(
  market: Market,
  change: { readonly actor: string; readonly action: string; readonly words: string },
  scores: readonly NewScore[],
): Promise<SavedScores> {
  const { state, clock } = market
  const messages = [...new Set(scores.map(({ message }) => message))]
  const before = new Map((await readScores(state.db, messages)).map((each) => [scoreKey(each), each]))
  const told = scores.map((score) => ({ score, was: before.get(scoreKey(score)) }))
  const fresh = told.filter(({ was }) => was === undefined)
  const others = told.filter(
    (each): each is { score: NewScore; was: ScoreRecord } =>
      each.was !== undefined && !isSameScore(each.score, each.was),
  )
  if (fresh.length + others.length > 0) {
    const { actor, action, words } = change
    const stamp = { actor, at: clock() }
    await changeRows(
      state,
      { actor, action, subject: `message:${messages.join(',')}`, detail: { words } },
      others.map(({ was }): RowScope => ({ table: 'message_scores', column: 'id', value: was.id })),
      async (tx) => {
        const made: number[] = []
        for (const { score } of fresh) {
          const row = { ...scoreValues(score), ...stamp }
          const { id } = await tx.insertInto('message_scores').values(row).returning('id').executeTakeFirstOrThrow()
          made.push(id)
        }
        for (const { score, was } of others) {
          await tx
            .updateTable('message_scores')
            .set({ ...scoreValues(score), ...stamp })
            .where('id', '=', was.id)
            .execute()
        }
        return made
      },
      (made) => made.map((id): RowScope => ({ table: 'message_scores', column: 'id', value: id })),
    )
  }
  return { added: fresh.length, changed: others.length, unchanged: scores.length - fresh.length - others.length }
}
