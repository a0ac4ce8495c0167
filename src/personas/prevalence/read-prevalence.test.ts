import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bring, quiet } from '../../../test/bring.ts'
import { type ScratchMarket, scratchMarket } from '../../../test/scratch-market.ts'
import { readRoleTexts } from '../../roles/index.ts'
import { segmentOperations } from '../../segments/index.ts'
import { personaPrevalence } from './prevalence-operation.ts'

let market: ScratchMarket
beforeAll(async () => {
  market = await scratchMarket()
  await bring(
    market,
    'accounts',
    'id,name,industry,employees\n1,Acme,Software,50\n2,Bolt,Software,500\n3,Crest,Retail,\n',
  )
  await bring(
    market,
    'contacts',
    `id,account_id,title
a,1,Creative Manager
b,2,Creative Manager
c,2,Creative Lead
d,3,Creative Manager
e,3,CFO
f,,Creative Manager
`,
  )
  await readRoleTexts(market)
  const save = segmentOperations.find(({ name }) => name === 'segment save')
  await save?.run(market, save.input.parse({ name: 'software', expr: 'account.industry == "Software"' }), quiet)
}, 60_000)
afterAll(() => market?.close())

describe('persona prevalence', () => {
  it('counts who is left with each attribute, and who cannot be told', async () => {
    const asked = (input: object) => personaPrevalence.run(market, personaPrevalence.input.parse(input), quiet)
    const { lines } = (await asked({
      role: 'creative manager',
      segment: ['software'],
      rule: 'contact.account.employees > 100 && contact.title == "Creative Manager"',
    })) as { lines: { people: number; accounts: number; unknown: number }[] }
    expect(lines.map(({ people, accounts, unknown }) => [people, accounts, unknown])).toEqual([
      [5, 3, 0],
      [4, 3, 0],
      [3, 2, 0],
      [2, 1, 0],
      [1, 1, 0],
    ])
    const everywhere = (await asked({ role: 'Managers in creative', rule: 'contact.account.employees > 100' })) as {
      lines: { people: number; unknown: number }[]
    }
    expect(everywhere.lines.map(({ people, unknown }) => [people, unknown])).toEqual([
      [5, 0],
      [4, 0],
      [2, 1],
    ])
  })

  it('asks whom is meant', async () => {
    const asked = (input: object) => personaPrevalence.run(market, personaPrevalence.input.parse(input), quiet)
    await expect(asked({})).rejects.toMatchObject({ problems: [{ code: 'persona_or_role' }] })
    await expect(asked({ name: 'Nobody' })).rejects.toMatchObject({ problems: [{ code: 'no_such_persona' }] })
  })
})
