import { join } from 'node:path'
import { expect, it } from 'vitest'
import { briefOperations } from '../../src/brief/index.ts'
import type { Market } from '../../src/market-data/index.ts'
import { messageOperations } from '../../src/messages/index.ts'
import type { Operation } from '../../src/operation.ts'
import { personaOperations } from '../../src/personas/index.ts'
import { readRoleTexts, roleOperations } from '../../src/roles/index.ts'
import { segmentOperations } from '../../src/segments/index.ts'
import { openTwoShards } from '../engines/two-shards.ts'
import { smallMarket } from '../small-market.ts'

const CONTEXT = { signal: new AbortController().signal, progress: () => {}, actor: 'test' }

async function run(market: Market, name: string, input: object): Promise<unknown> {
  const all = [
    ...briefOperations,
    ...messageOperations,
    ...personaOperations,
    ...roleOperations,
    ...segmentOperations,
  ] as readonly Operation<Market>[]
  const operation = all.find((each) => each.name === name)
  if (operation === undefined) throw new Error(name)
  return operation.run(market, operation.input.parse(input), CONTEXT)
}

it('a brief, a plan, a kit and the messages are on two shards what they are on one node', {
  timeout: 300_000,
}, async () => {
  const market = Object.assign(await smallMarket(), { readTexts: readRoleTexts })
  try {
    const seen = { _import: 1, _row: 1, _valid_from: '1970-01-01 00:00:00.000', _valid_to: '2200-01-01 00:00:00.000' }
    const always = { ...seen, _known_from: '1970-01-01 00:00:00.000', _current: true, title: 'Creative Manager' }
    await market.engine.insert('contacts', [
      { ...always, aid: 1, rid: 901, id: 'r1', email: 'r1@test.test', name: 'Ada' },
      { ...always, aid: 1, rid: 902, id: 'r2', email: 'r2@test.test', name: 'Ben' },
    ])
    const touch = { _import: 1, _row: 1, kind: 'meeting', initiated_by: 'buyer' }
    await market.engine.insert('touches', [
      { ...touch, aid: 1, rid: 911, id: 'q1', contact: 'R1@test.test', at: '2025-11-20 00:00:00.000' },
    ])
    await run(market, 'segment save', { name: 'large', expr: 'account.employees > 90' })
    await run(market, 'champion confirm', { role: 'creative manager', reason: 'We know them.' })
    await run(market, 'persona create', { name: 'Ada Lindt', role: 'creative manager', segment: ['large'] })
    const message = { persona: 'Ada Lindt', stage: 'deciding', value: 'Two rounds where there were five.' }
    await run(market, 'message set', { ...message, channel: 'email' })
    const answers = async (asked: Market): Promise<unknown[]> => {
      // Also lets each engine read the titles for itself: what is known of them is kept until something changes.
      for (const choice of [{ segments: ['large'] }, { none: true }]) await run(asked, 'brief choose', choice)
      return [
        await run(asked, 'plan', { account: '#1' }),
        await run(asked, 'brief', { segments: ['large'] }),
        await run(asked, 'message stages', {}),
        await run(asked, 'message matrix', {}),
        await run(asked, 'message figures', { segment: 'large', persona: 'Ada Lindt' }),
        await run(asked, 'kit', { of: 'large' }),
        await run(asked, 'kit', { of: '#1' }),
      ]
    }
    const one = await answers(market)
    expect(one[0]).toMatchObject({
      champion: { people: [{ name: 'Ada', begun: 1, lastSeen: '2025-11-20' }, { name: 'Ben' }] },
    })
    await market.engine.close()
    const kinds = ['accounts', 'contacts', 'deals', 'deal_contacts', 'orders', 'touches', 'usage', 'answers']
    const tables = [...kinds, 'account_keys', 'claims_accounts']
    const engine = await openTwoShards({ folder: join(market.folder, 'observations'), tables })
    try {
      expect(await answers({ ...market, engine })).toEqual(one)
    } finally {
      await engine.close()
    }
  } finally {
    await market.close()
  }
})
