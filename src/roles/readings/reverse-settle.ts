import type { Kysely } from 'kysely'
import type { Market } from '../../market-data/index.ts'
import { type RecordedChange, type Reversal, refuseUndo, type StateTables } from '../../state/index.ts'
import { alike } from './alike.ts'
import { readRoleTexts } from './read-role-texts.ts'
import { deleteCorrection, readCorrection, type TitleCorrection, writeCorrection } from './title-corrections.ts'

interface Sides {
  readonly before: TitleCorrection | null
  readonly after: TitleCorrection | null
}

/** Taking back what was said of a title: what was said before holds again. */
export const reverseSettle: Reversal<Market> = {
  action: 'title.settle',
  words: ({ subject, detail }) => {
    const { after } = detail as unknown as Sides
    const title = after?.title ?? subject.slice('title:'.length)
    if (after === null) return `Let the rules read the title “${title}” again`
    const said = [after.department, after.seniority, ...(after.roles ?? [])].filter((word) => word !== undefined)
    return `Settled the title “${title}”: ${said.join(', ')}`
  },
  refusal,
  undo: async (market, change, record, { actor }) => {
    const { before, after } = change.detail as unknown as Sides
    await market.state.change(record({ before: after, after: before }), async (tx) => {
      refuseUndo(await refusal(tx, change))
      if (before !== null) await writeCorrection(tx, before, { actor, at: market.clock() })
      else if (after !== null) await deleteCorrection(tx, after.title)
    })
    await readRoleTexts(market)
  },
}

async function refusal(db: Kysely<StateTables>, { subject, detail }: RecordedChange): Promise<string | undefined> {
  const { after } = detail as unknown as Sides
  const title = subject.slice('title:'.length)
  const now = await readCorrection(db, title)
  return same(now ?? null, after) ? undefined : `“${now?.title ?? title}” was settled otherwise since.`
}

function same(left: TitleCorrection | null, right: TitleCorrection | null): boolean {
  const parts = (of: TitleCorrection | null): unknown =>
    of === null ? null : [alike(of.title), of.department ?? null, of.seniority ?? null, of.roles ?? null]
  return JSON.stringify(parts(left)) === JSON.stringify(parts(right))
}
