import { isDeepStrictEqual } from 'node:util'
import type { ClosedDeal } from '../../src/roles/champions/closed-deal.ts'
import { readDeals } from '../../src/roles/champions/read-deals.ts'
import type { BegunDeal } from '../../src/roles/origins/begun-deal.ts'
import { readBegunDeals } from '../../src/roles/origins/read-begun-deals.ts'
import { readRoleTexts } from '../../src/roles/readings/read-role-texts.ts'
import { openRuleBook, runOf } from '../../src/segments/index.ts'
import { bring } from '../../test/bring.ts'
import { scratchMarket } from '../../test/scratch-market.ts'
import type { MadeMarket } from './made-market.ts'
import { LANDMARK, ROLE_NAMES, toldDeals } from './told-deals.ts'

const START = Date.UTC(2020, 0, 1)
const SENIORITIES: Readonly<Record<string, string>> = { staff: 'individual' }

/**
 * Whether the engine tells the same of a market, imported as files, as `toldDeals` does: that the bench measures what people
 * get. All times are whole days.
 */
export async function isToldAlike(made: MadeMarket): Promise<{ begun: boolean; closed: boolean }> {
  const market = await scratchMarket()
  try {
    const texts = filesOf(made)
    for (const kind of ['accounts', 'contacts', 'deals', 'touches'] as const) await bring(market, kind, texts[kind])
    const signal = new AbortController().signal
    const read = { ...market, readTexts: readRoleTexts }
    const book = await openRuleBook(read)
    const run = runOf(read, book, undefined)
    const begun = await readBegunDeals(read, run, undefined, signal)
    const closed = await readDeals(read, book, run, { rule: undefined, landmarkDays: LANDMARK }, signal)
    const told = toldDeals(made)
    return {
      begun: isDeepStrictEqual(sorted(begun.deals.map(plainBegun)), sorted(told.begun.map(plainBegun))),
      closed: isDeepStrictEqual(
        sorted(closed.deals.map((deal) => plainClosed(deal, 0))),
        sorted(told.closed.filter(isOpenAtLandmark).map((deal) => plainClosed(deal, START))),
      ),
    }
  } finally {
    await market.close()
  }
}

function filesOf({ people, deals, touches }: MadeMarket) {
  const day = (at: number): string => new Date(START + at * 86_400_000).toISOString().slice(0, 10)
  const file = (header: string, rows: readonly string[]): string => `${header}\n${rows.join('\n')}\n`
  const accounts = [...new Set(people.map(({ account }) => account))]
  return {
    accounts: file(
      'id,name',
      accounts.map((account) => `a${account},Account ${account}`),
    ),
    contacts: file(
      'id,account_id,department,seniority,created_at,updated_at',
      people.map(({ id, account, role, created }) => {
        const name = ROLE_NAMES[role] ?? ''
        const level = name.slice(name.lastIndexOf(' ') + 1)
        const department = name.slice(0, name.lastIndexOf(' '))
        return `p${id},a${account},${department},${SENIORITIES[level] ?? level},${day(created)},${day(created)}`
      }),
    ),
    deals: file(
      'id,account_id,opened_at,closed_at,status',
      deals.map(
        ({ id, account, opened, closed, won }) =>
          `d${id},a${account},${day(opened)},${day(closed)},${won ? 'won' : 'lost'}`,
      ),
    ),
    touches: file(
      'id,account_id,contact,at,kind,initiated_by',
      touches.map(({ account, person, at }, place) => `t${place},a${account},p${person},${day(at)},form,buyer`),
    ),
  }
}

function isOpenAtLandmark({ opened, closed }: ClosedDeal): boolean {
  return closed > opened + LANDMARK * 86_400_000
}

/** Without the number of the account, which the engine gives. */
function plainBegun({ begunBy, first, people }: BegunDeal): string {
  return JSON.stringify([
    begunBy,
    first,
    Object.keys(people)
      .toSorted()
      .map((role) => [role, people[role]]),
  ])
}

function plainClosed({ opened, closed, won, engaged, present }: ClosedDeal, start: number): string {
  return JSON.stringify([opened + start, closed + start, won, engaged.toSorted(), present.toSorted()])
}

function sorted(texts: readonly string[]): string[] {
  return texts.toSorted()
}
