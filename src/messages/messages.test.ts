import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bring } from '../../test/bring.ts'
import { type ScratchMarket, scratchMarket } from '../../test/scratch-market.ts'
import type { Market } from '../market-data/index.ts'
import type { Operation } from '../operation.ts'
import { personaOperations } from '../personas/index.ts'
import { sql } from '../query/index.ts'
import { segmentOperations } from '../segments/index.ts'
import { accountStage, type MessageShown, messageOperations } from './index.ts'
import type { Matrix } from './matrix/matrix-schema.ts'

let market: ScratchMarket
const signal = new AbortController().signal
const context = { signal, progress: () => {}, actor: 'Ada' }
const all = [...messageOperations, ...personaOperations, ...segmentOperations] as readonly Operation<Market>[]
async function run<Output = MessageShown>(name: string, input: object = {}): Promise<Output> {
  const operation = all.find((each) => each.name === name)
  if (operation === undefined) throw new Error(name)
  const output = await operation.run(market, operation.input.parse(input), context)
  return operation.output.parse(output) as Output
}

/** Six companies; 1 and 2 are retail. Mia is of retail, Rita of the whole market. */
beforeAll(async () => {
  market = await scratchMarket()
  market.at('2026-06-30T12:00:00Z')
  await bring(
    market,
    'accounts',
    `id,name,industry\n${[1, 2, 3, 4, 5, 6].map((id) => `${id},Company ${id},${id <= 2 ? 'Retail' : 'Software'}`).join('\n')}\n`,
  )
  await bring(
    market,
    'deals',
    [
      'id,account_id,name,stage,status,type,opened_at,closed_at',
      'd1,1,First,Proposal,open,new,2026-05-01,',
      'd2,2,Second,Negotiation,open,renewal,2026-05-02,',
      'd3,3,Third,PROPOSAL,open,new,2026-05-03,',
      'd4,3,Fourth,Engaging,open,new,2026-05-04,',
      'd5,4,Fifth,Closed Won,won,new,2025-05-04,2025-12-01',
    ].join('\n'),
  )
  await bring(
    market,
    'touches',
    [
      'id,account_id,at,kind,initiated_by',
      't1,5,2026-06-20,form,buyer',
      't2,5,2026-06-25,call,buyer',
      't3,6,2026-06-28,email,seller',
    ].join('\n'),
  )
  await run('segment save', { name: 'retail', expr: 'account.industry == "Retail"' })
  await run('persona create', { name: 'Mia', role: 'creative manager', segment: ['retail'] })
  await run('persona create', { name: 'Rita', role: 'it manager' })
  const stamp = { actor: 'Ada', at: new Date('2026-01-01') }
  const champion = { segment_id: 1, role: 'creative manager', recommended: null, reason: 'Known.', ...stamp }
  await market.state.db.insertInto('champions').values(champion).execute()
  await run('persona statement', { name: 'Mia', type: 'pain', text: 'Reviews go in circles' })
}, 60_000)
afterAll(() => market.close())

describe('messages', () => {
  it('say what they rest on, what is missing, and what has changed', async () => {
    const made = await run('message set', { persona: 'mia', stage: 'deciding', value: 'Two days,\r\nnot nine.' })
    expect(made).toMatchObject({
      version: 1,
      value: 'Two days,\nnot nine.',
      segment: { name: 'retail' },
      rests: 'nothing',
      missing: ['group frame', 'personal frame', 'difference from doing nothing', 'next step', 'channel'],
    })
    const proved = await run('message prove', { message: made.id, part: 'value', statement: 1 })
    expect([proved.rests, proved.restsWords]).toEqual([
      'hypotheses',
      'Rests on a hypothesis: its one proof does not hold today.',
    ])
    const differs = await run('message difference', {
      message: made.id,
      text: 'Nobody asks twice.',
      from: 'Frame.io',
    })
    await run('message answer', { message: made.id, text: 'Begin with one team.', statement: 1 })
    const same = await run('message difference', { message: made.id, text: 'Nobody asks twice!', from: 'frame.io' })
    expect(same.points.map(({ id, kind, about, text }) => [id, kind, about, text])).toEqual([
      [differs.points[0]?.id, 'difference', 'frame.io', 'Nobody asks twice!'],
      [same.points[1]?.id, 'answer', 'Reviews go in circles', 'Begin with one team.'],
    ])
    await run('persona retire', { statement: 1, because: 'No longer.' })
    const after = await run('message show', { message: made.id })
    expect(after.changed).toEqual(['The statement “Reviews go in circles” was hypothesis and is retired now.'])
    // Whoever accepts it has seen how its evidence stands today.
    const accepted = await run<{ messages: MessageShown[] }>('message accept', { message: [made.id] })
    expect(accepted.messages.map(({ changed }) => changed)).toEqual([[]])
    await run('persona retire', { statement: 1, restore: true })
    const history = await run<{ versions: { changes: string[] }[] }>('message history', { message: made.id })
    expect(history.versions.map(({ changes }) => changes)).toEqual([
      ['Looked again at the pain “Reviews go in circles” under the value'],
      [
        'Difference from Frame.io taken away (it was: Nobody asks twice.)',
        'Difference from frame.io: Nobody asks twice!',
      ],
      ['Answer to “Reviews go in circles”: Begin with one team.'],
      ['Difference from Frame.io: Nobody asks twice.'],
      ['The value rests on the pain “Reviews go in circles” too'],
      [],
    ])
  })

  it('refuse what cannot be: another’s segment, unseen characters, too much, nothing', async () => {
    const set = (more: object) => run('message set', { persona: 'Mia', stage: 'using', value: 'x', ...more })
    await run('segment save', { name: 'software', expr: 'account.industry == "Software"' })
    await expect(set({ segment: 'software' })).rejects.toThrow('Mia is no persona of software.')
    await expect(set({ value: 'safe\u202Eefas' })).rejects.toThrow(/characters that cannot be seen/)
    await expect(set({ channel: 'a\nb' })).rejects.toThrow(/It is one line/)
    await expect(set({ value: 'x'.repeat(10_000) })).rejects.toThrow(/at most 3,000 characters/)
    await expect(set({ value: undefined })).rejects.toThrow('Say at least one part of the message.')
    await expect(set({ basedOn: 3 })).rejects.toThrow(/removed since you looked/)
    await expect(run('message prove', { message: 1, point: 99, statement: 1 })).rejects.toThrow(
      /no difference or answer 99/,
    )
    await expect(run('message prove', { message: 1, part: 'value' })).rejects.toThrow(/Say one thing that carries it/)
  })
})

describe('the matrix', () => {
  it('ranks gaps: the champion’s first, then where deals stand', async () => {
    const matrix = await run<Matrix>('message matrix')
    expect(matrix.rows.map(({ persona, segment, champion }) => [persona.name, segment.words, champion])).toEqual([
      ['Mia', 'retail', true],
      ['Rita', 'the whole market', false],
    ])
    expect(matrix.rows.map(({ cells }) => cells.map(({ openDeals, rests }) => rests ?? openDeals))).toEqual([
      [0, 0, 0, 'hypotheses', 0, 1],
      [0, 0, 0, 2, 0, 1],
    ])
    expect(matrix.gaps.slice(0, 3).map(({ words }) => words.split(':')[0])).toEqual([
      'Mia in retail, renewing, 1 open deal there',
      'Mia in retail, deciding, 1 open deal there',
      'Mia in retail, first thought',
    ])
    expect(matrix.gaps.map(({ champion }) => champion).indexOf(false)).toBe(6)
    expect(matrix.rows[1]?.cells[0]?.needs).toBe(
      'Nobody of Managers in IT has been asked yet: two interviews would be a beginning. Ask what happened on the day they first thought of it.',
    )
    expect(matrix.stages.find(({ stage }) => stage === 'deciding')).toMatchObject({
      dealStages: ['Proposal', 'Negotiation'],
      openDeals: 2,
    })
    expect(matrix.notes).toEqual([
      '1 open deal stands where the stage tells nothing of the buyer (Engaging): say what it means with brushwork message stage.',
    ])
  })

  it('goes by what somebody says of a deal stage', async () => {
    await run('message stage', { dealStage: ' engaging', stage: 'active-looking' })
    const { stages } = await run<{ stages: { dealStage: string; stage: string; corrected: boolean }[] }>(
      'message stages',
    )
    expect(stages.find(({ dealStage }) => dealStage === 'Engaging')).toMatchObject({
      stage: 'active-looking',
      corrected: true,
      openDeals: 1,
    })
    expect((await run<Matrix>('message matrix', { persona: 'Rita' })).rows[0]?.cells[2]?.openDeals).toBe(1)
  })

  it('shows messages whose persona was merged or removed, and whose segment was deleted', async () => {
    await run('message set', { persona: 'Rita', stage: 'using', value: 'It runs by itself.' })
    await market.state.db.updateTable('messages').set({ segment_id: 77 }).where('stage', '=', 'using').execute()
    await run('persona remove', { name: 'Rita' })
    const { rows, gaps } = await run<Matrix>('message matrix')
    expect(rows.map(({ persona, segment }) => [persona.name, segment.words])).toEqual([
      ['Mia', 'retail'],
      ['a persona that was removed', 'a segment that was deleted'],
    ])
    expect(rows[1]?.cells[4]).toMatchObject({
      warnings: [
        'Its persona was removed: nobody is spoken to any more.',
        'Its segment was deleted: nobody can be told to be in it.',
      ],
      openDeals: null,
    })
    expect(gaps.every(({ persona }) => persona.name === 'Mia')).toBe(true)
  })
})

describe('the stage of an account', () => {
  it('is read from its deals, purchases and what it began', async () => {
    const numbers = await market.engine.rows(sql`SELECT aid, id FROM accounts ORDER BY id`)
    const found: unknown[] = []
    for (const { aid } of numbers) found.push((await accountStage(market, Number(aid), signal)).stage)
    expect(found).toEqual(['deciding', 'renewing', 'deciding', 'using', 'active-looking', null])
  })
})
