import type { Market } from '../../market-data/index.ts'
import { alike } from './alike.ts'
import { peopleWithTitle } from './people-with-title.ts'
import { readRoleTexts } from './read-role-texts.ts'
import { deleteCorrection, readCorrection, type TitleCorrection, writeCorrection } from './title-corrections.ts'

export interface SettledTitle {
  /** People with such a title, and the accounts they are at. */
  readonly people: number
  readonly accounts: number
  /** People of whom something is known otherwise than before. */
  readonly changed: number
  /** An import is under way: rules read the title as settled when it is done. */
  readonly waits: boolean
}

/** What a title says from now on, for all people whose title is alike; `undefined`: as the rules read it. */
export async function settleTitle(
  market: Market,
  title: string,
  says: Omit<TitleCorrection, 'title'> | undefined,
  actor: string,
): Promise<SettledTitle> {
  const before = await peopleWithTitle(market, title)
  const { state } = market
  await state.change(
    (sides: { before: TitleCorrection | null; after: TitleCorrection | null }) => ({
      actor,
      action: 'title.settle',
      subject: `title:${alike(title)}`,
      detail: sides,
    }),
    async (tx) => {
      const was = (await readCorrection(tx, title)) ?? null
      const after = says === undefined ? null : { title: title.trim(), ...says }
      if (after === null) await deleteCorrection(tx, title)
      else await writeCorrection(tx, after, { actor, at: market.clock() })
      return { before: was, after }
    },
  )
  const waits = (await readRoleTexts(market)) === 'waits'
  const after = await peopleWithTitle(market, title)
  let changed = 0
  for (const [key, group] of after.groups) if (before.groups.get(key)?.says !== group.says) changed += group.people
  return { people: after.people, accounts: after.accounts, changed, waits }
}
