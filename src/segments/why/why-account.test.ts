import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ScratchMarket } from '../../../test/scratch-market.ts'
import { smallMarket } from '../../../test/small-market.ts'
import { segmentOperations } from '../index.ts'

let market: ScratchMarket
beforeAll(async () => {
  market = await smallMarket()
  await run(
    { name: 'mid-market', expr: 'account.industry == "Software" && account.employees >= 150' },
    'segment save',
  )
})
afterAll(() => market?.close())

async function run(input: object, name = 'segment why'): Promise<unknown> {
  const operation = segmentOperations.find((each) => each.name === name)
  if (operation === undefined) throw new Error(name)
  const context = { signal: new AbortController().signal, progress: () => {}, actor: 'test' }
  return operation.run(market, operation.input.parse(input), context)
}

function words(told: unknown): string | undefined {
  return segmentOperations.find((each) => each.name === 'segment why')?.print?.(told, {})
}

describe('segment why', () => {
  it('gives each clause with its values, and no near miss for who is in', async () => {
    const told = await run({ segment: 'mid-market', account: 'acme.com' })
    expect(told).toMatchObject({
      account: { number: 1, name: 'Acme', domain: 'acme.com' },
      segment: 'mid-market',
      answer: 'true',
      clauses: [
        { answer: 'true', values: [{ label: 'industry', value: 'Software' }] },
        { answer: 'true', values: [{ label: 'number of employees', value: '500' }] },
      ],
    })
    expect(told).not.toHaveProperty('nearMiss')
  })

  it('names what would have to change, what it is now, and what is not known', async () => {
    const rule = 'inSegment("mid-market") && deals.exists(d, d.status == "won") && account.country == "Italy"'
    const told = await run({ segment: rule, account: '#7' })
    expect(told).toMatchObject({
      answer: 'false',
      nearMiss: {
        changes: [
          {
            needs: 'It has at least 150 employees',
            answer: 'unknown',
            through: ['mid-market'],
            values: [{ value: null }],
          },
          {
            needs: 'It has a won deal',
            answer: 'false',
            values: [{ label: 'number of won deals', value: '0 of 0' }],
          },
          { needs: 'It is based in Italy', answer: 'unknown', through: [] },
        ],
        otherWays: 0,
      },
    })
    expect(words(told)).toContain(
      'It has at least 150 employees (segment mid-market); now number of employees: not known',
    )
  })

  it('tells the same as the rule itself, for every account', async () => {
    const rule = 'account.employees < 200 && !(account.country == "France" || orders.map(o, o.revenue).sum() > 5)'
    const { examples } = (await run({ expr: rule, which: 'in' }, 'segment examples')) as {
      examples: { account: number }[]
    }
    const answers = await Promise.all(
      [1, 2, 3, 4, 5, 6, 7, 8, 9].map(
        async (aid) => ((await run({ segment: rule, account: `#${aid}` })) as { answer: string }).answer,
      ),
    )
    expect(answers.flatMap((answer, index) => (answer === 'true' ? [index + 1] : []))).toEqual(
      examples.map(({ account }) => account).sort((one, other) => one - other),
    )
    expect(answers[6]).toBe('unknown')
  })

  it('sees the account as of a day', async () => {
    const told = await run({ segment: 'deals.exists(d, d.status == "won")', account: '#3', asOf: '2025-01-15' })
    expect(told).toMatchObject({ answer: 'false', nearMiss: { changes: [{ values: [{ value: '0 of 1' }] }] } })
  })

  it('shows for a rule about people the nearest of them', async () => {
    const rule = 'contact.department == "finance" && contact.may_contact == true'
    expect(await run({ segment: rule, account: '#1' })).toMatchObject({
      answer: 'unknown',
      people: { shown: { id: 'c3', name: 'Cid Cole' }, kept: 0, unknown: 1, total: 3 },
      nearMiss: { changes: [{ needs: 'The person may be contacted' }] },
    })
    expect(words(await run({ segment: rule, account: '#9' }))).toContain('It has no people.')
  })
})
