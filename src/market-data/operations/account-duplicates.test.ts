import { afterAll, beforeAll, expect, it } from 'vitest'
import { bring, quiet } from '../../../test/bring.ts'
import { type ScratchMarket, scratchMarket } from '../../../test/scratch-market.ts'
import { marketDataOperations } from '../operations.ts'
import { marketDataReversals } from '../reversals.ts'

let market: ScratchMarket
beforeAll(async () => {
  market = await scratchMarket()
  await bring(
    market,
    'accounts',
    [
      'id,name,domain,country,employees',
      'a1,Nordwerke GmbH,nordwerke.de,Germany,',
      'a2,Nordwreke,nordwerke.de,Deutschland,50',
      'a3,Blaupunkt Studio,,Germany,10',
      'a4,Blaupunkt Studios Ltd,,Germany,20',
      'a5,Gamma,gamma.com,France,',
      'a6,Delta,delta.com,France,',
    ].join('\n'),
  )
  await bring(market, 'contacts', 'id,account_id,name\nc1,a2,Ada\nc2,a2,Bob\n')
})
afterAll(() => market.close())

async function run(name: string, input: object): Promise<Record<string, unknown>> {
  const operation = marketDataOperations.find((each) => each.name === name)
  if (operation === undefined) throw new Error(name)
  return operation.output.parse(await operation.run(market, operation.input.parse(input), quiet)) as Record<
    string,
    unknown
  >
}

const names = async (): Promise<string[][]> => {
  const { groups } = (await run('account duplicates', {})) as { groups: { records: { id: string }[] }[] }
  return groups.map(({ records }) => records.map(({ id }) => id))
}

it('finds what is probably one company, with the reason, the differences and what hangs on each', async () => {
  const { groups, total } = (await run('account duplicates', {})) as {
    groups: Record<string, never>[]
    total: number
  }
  expect(total).toBe(2)
  const [first] = groups as unknown as [
    { records: { account: number; contacts: number }[]; fields: { field: string }[]; keep: number },
  ]
  expect(first).toMatchObject({
    sureness: 'likely',
    reasons: ['same domain nordwerke.de', 'names one letter apart', 'same country Germany'],
    records: [
      { id: 'a1', contacts: 0 },
      { id: 'a2', contacts: 2 },
    ],
  })
  expect(first.keep).toBe(first.records[1]?.account)
  expect(first.fields.filter((each) => ['employees', 'name', 'domain'].includes(each.field))).toMatchObject([
    { field: 'name', difference: 'different' },
    { field: 'domain', difference: 'same' },
    { field: 'employees', difference: 'gap', values: [null, 50] },
  ])
})

it('does not offer again what was merged or found to be different, until that is undone', async () => {
  expect(await names()).toEqual([
    ['a1', 'a2'],
    ['a3', 'a4'],
  ])
  expect(await run('account merge', { keep: 'a1', others: ['a2'] })).toMatchObject({
    kept: { id: 'a1' },
    merged: [{ id: 'a2', filled: ['employees'] }],
  })
  await run('account not-duplicates', { accounts: ['a4', 'a3'] })
  expect(await names()).toEqual([])
  expect(await run('account merges', {})).toMatchObject({
    merges: [{ words: 'Nordwreke into Nordwerke GmbH', inEffect: true }],
  })
  await undoLast('account.not-duplicates')
  expect(await names()).toEqual([['a3', 'a4']])
  await undoLast('account.merge')
  expect(await names()).toHaveLength(2)
  await undoLast('account.merge')
  expect(await names()).toHaveLength(1)
  await run('account unmerge', { account: 'a2' })
  await run('threshold set', { name: 'duplicate-confidence', value: 0.9 })
  expect(await names()).toEqual([['a1', 'a2']])
  await undoLast('threshold.set')
  expect(await names()).toHaveLength(2)
})

it('remembers which fields are filled in after the outcome, and takes that back', async () => {
  const after = async () => {
    const { kinds } = (await run('fields', { kind: 'accounts' })) as {
      kinds: { fields: { field: string; afterOutcome: boolean; label: string; broughtBy: object }[] }[]
    }
    return kinds[0]?.fields.find(({ field }) => field === 'employees')
  }
  expect(await run('field after-outcome', { field: 'employees' })).toMatchObject({
    kind: 'accounts',
    afterOutcome: true,
  })
  expect(await after()).toMatchObject({
    afterOutcome: true,
    label: 'Employees',
    broughtBy: { file: 'accounts.csv', column: 'employees' },
  })
  await undoLast('field.after-outcome')
  expect(await after()).toMatchObject({ afterOutcome: false })
  await expect(run('field after-outcome', { field: 'name' })).rejects.toThrow('Several kinds')
  await expect(run('field after-outcome', { field: 'accounts.nothing' })).rejects.toThrow('no field')
})

it('lists what the settings may be, and takes nothing else', async () => {
  const { timeZones, currencies } = (await run('settings choices', {})) as Record<string, { value: string }[]>
  expect(timeZones?.map(({ value }) => value)).toContain('Europe/Berlin')
  expect(currencies?.map(({ value }) => value)).toContain('EUR')
  await expect(run('settings set', { currency: 'XYQ' })).rejects.toThrow('not a currency')
  await expect(run('threshold set', { name: 'overlap-warning', value: 2 })).rejects.toThrow('from 0 to 1')
})

/** Takes the newest change of a kind back, as `change undo` does. */
async function undoLast(action: string): Promise<void> {
  const row = await market.state.db
    .selectFrom('audit')
    .selectAll()
    .where('action', '=', action)
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
  const reversal = marketDataReversals.find((each) => each.action === action)
  const change = { ...row, detail: row.detail as Record<string, unknown> }
  const record = (detail: object) => ({ ...change, detail: { ...detail } })
  await reversal?.undo(market, change, record, quiet)
}
