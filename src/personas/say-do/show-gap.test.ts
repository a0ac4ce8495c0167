import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bring, quiet } from '../../../test/bring.ts'
import { type ScratchMarket, scratchMarket } from '../../../test/scratch-market.ts'
import { readRoleTexts } from '../../roles/index.ts'
import { seededRandom } from '../../statistics/index.ts'
import { personaGap } from './gap-operation.ts'
import type { GapShown } from './gap-schema.ts'

let market: ScratchMarket
beforeAll(async () => {
  market = await scratchMarket()
  const ids = Array.from({ length: 160 }, (_, place) => place + 1)
  await bring(market, 'accounts', `id,name\n${ids.map((id) => `${id},A${id}`).join('\n')}\n`)
  const people = ids.map((id) => `c${id},${id},${id % 4 === 0 ? 'CFO' : 'Creative Manager'}`)
  await bring(market, 'contacts', `id,account_id,title\n${people.join('\n')}\n`)
  const random = seededRandom('survey')
  const items = ['price', 'speed', 'brand', 'support']
  const rows = ids.flatMap((id) => {
    const ratings = items.map(() => 1 + Math.floor(random() * 5))
    const renew = (ratings[1] ?? 0) + 3 * random() > 4.5 ? 'Yes' : 'No'
    const number = (question: string, value: number): string =>
      `${question},${value},,c${id},${id},2025-05-0${1 + (id % 9)}`
    return [
      ...items.map((item, place) => number(`stated_${item}`, place === 0 ? 5 : 1 + Math.floor(random() * 4))),
      ...items.map((item, place) => number(`rating_${item}`, ratings[place] ?? 0)),
      `would_renew,${renew === 'Yes' ? 1 : 2},${renew},c${id},${id},2025-05-02`,
    ].map((row) => `survey,${row}`)
  })
  await bring(market, 'answers', `instrument,question,value,text,contact,account_id,at\n${rows.join('\n')}\n`)
  await readRoleTexts(market)
}, 60_000)
afterAll(() => market?.close())

const ask = async (input: object): Promise<GapShown> =>
  personaGap.output.parse(await personaGap.run(market, personaGap.input.parse(input), quiet)) as GapShown

describe('persona gap', () => {
  it('is of the answers of the persona’s people, paired by the names of the questions', async () => {
    const shown = await ask({ role: 'creative manager', instrument: 'survey' })
    expect(shown).toMatchObject({ people: 120, n: 120, outcome: 'would_renew', kind: 'logistic', reason: null })
    expect(shown.items.map(({ item }) => item).sort()).toEqual(['brand', 'price', 'speed', 'support'])
    expect(shown.items[0]).toMatchObject({ item: 'price', statedRank: 1, verdict: 'says more' })
    expect(shown.items.at(-1)).toMatchObject({ item: 'speed', derivedRank: 1, sign: 1, verdict: 'does more' })
    expect(shown).toMatchObject({ answeredFrom: '2025-05-01', answeredTo: '2025-05-09' })
    const finance = await ask({ role: 'finance executive', instrument: 'survey' })
    expect(finance).toMatchObject({
      people: 40,
      n: null,
      reason: expect.stringMatching(/needs at least 40, has \d+ \(ten/),
    })
  })

  it('says what is missing in its own words', async () => {
    expect((await ask({ role: 'creative manager' })).instrument).toBe('survey')
    await expect(ask({ instrument: 'other' })).rejects.toMatchObject({ problems: [{ code: 'no_such_survey' }] })
    const asked = { instrument: 'survey', stated: ['stated_price', 'nothing'], rated: ['rating_price'] }
    await expect(ask(asked)).rejects.toMatchObject({
      problems: [{ code: 'no_such_question' }, { code: 'items_not_paired' }],
    })
  })
})
