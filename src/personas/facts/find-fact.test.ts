import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bring, quiet } from '../../../test/bring.ts'
import { type ScratchMarket, scratchMarket } from '../../../test/scratch-market.ts'
import { readRoleTexts } from '../../roles/index.ts'
import { factDefinition } from './fact-definition.ts'
import { personaFacts } from './facts-operation.ts'
import type { FactsShown } from './facts-schema.ts'
import { findFact } from './find-fact.ts'

let market: ScratchMarket
beforeAll(async () => {
  market = await scratchMarket()
  const ids = Array.from({ length: 24 }, (_, place) => place + 1)
  await bring(market, 'accounts', `id,name\n${ids.map((id) => `${id},A${id}`).join('\n')}\n`)
  const people = ids.flatMap((id) => [`c${id},${id},Creative Manager`, `f${id},${id},CFO`, `n${id},${id},Zorblax`])
  await bring(market, 'contacts', `id,account_id,title\n${people.join('\n')}\n`)
  // Each creative manager: two webinars and a call; each CFO: a webinar and three calls; nobody's e-mails that we sent count.
  const touches = ids.flatMap((id) =>
    [`c${id},webinar`, `c${id},webinar`, `c${id},call`, `f${id},webinar`, `f${id},call`, `f${id},call`, `f${id},call`]
      .concat([`c${id},email`, `n${id},call`])
      .map((told, place) => `${id}-${place},${id},2025-0${1 + (place % 9)}-10,${told},${told.split(',')[1]},`),
  )
  await bring(market, 'touches', `id,account_id,at,contact,kind,channel,initiated_by\n${touches.join('\n')}\n`)
  // Of the creative managers 18 of 24 say 4 or 5, of the CFOs 6.
  const answers = ids.flatMap((id) => [
    `s,Q1,${id <= 18 ? 5 : 2},,c${id},${id},2025-05-01`,
    `s,Q1,${id <= 6 ? 4 : 1},,f${id},${id},2025-05-01`,
    `s,Q2,,${id <= 12 ? 'Often' : 'Never'},c${id},${id},2025-05-01`,
  ])
  await bring(market, 'answers', `instrument,question,value,text,contact,account_id,at\n${answers.join('\n')}\n`)
  await readRoleTexts(market)
}, 60_000)
afterAll(() => market?.close())

const webinar = factDefinition.parse({ kind: 'behaviour', measure: 'channel', value: 'webinar' })

describe('a fact of behaviour', () => {
  it('is the share of touches that the people took part in, against everybody else of a known job role', async () => {
    const fact = await findFact(market, { jobRole: 'creative manager', segments: [] }, webinar)
    expect(fact).toMatchObject({ n: 72, accounts: 24, people: 24, asOf: '2026-01-01', agrees: true })
    expect(fact.value).toBeCloseTo(2 / 3, 10)
    expect(fact.against).toEqual({ n: 96, value: 0.25 })
    expect(fact.difference?.value).toBeCloseTo(2 / 3 - 1 / 4, 10)
    expect(fact.difference?.lo).toBeGreaterThan(0)
    expect(fact.words).toContain('67% of 72 touches')
  })

  it('speaks against the opposite claim, and says what is missing', async () => {
    const less = await findFact(market, { jobRole: 'creative manager', segments: [] }, { ...webinar, claim: 'less' })
    expect(less.agrees).toBe(false)
    const none = await findFact(market, { jobRole: 'legal manager', segments: [] }, webinar)
    expect(none).toMatchObject({ n: 0, value: null, agrees: null })
    expect(none.words).toContain('needs at least 30 touches of 10 companies')
  })
})

describe('a fact of answers', () => {
  const of = (definition: object) =>
    findFact(
      market,
      { jobRole: 'creative manager', segments: [] },
      factDefinition.parse({ kind: 'answers', instrument: 's', ...definition }),
    )

  it('is the share of people, against half or against everybody else', async () => {
    const most = await of({ question: 'Q1', atLeast: 4 })
    expect(most).toMatchObject({ n: 24, accounts: 24, value: 0.75, against: null, agrees: true })
    // Wilson (1927): 18 of 24.
    expect(most.lo).toBeCloseTo(0.551, 3)
    expect(most.hi).toBeCloseTo(0.88, 3)
    const more = await of({ question: 'Q1', atLeast: 4, claim: 'less' })
    expect(more).toMatchObject({ against: { n: 24, value: 0.25 }, agrees: false })
    expect(await of({ question: 'Q2', equals: 'often' })).toMatchObject({ n: 24, value: 0.5, agrees: null })
  })

  it('is not told of too few, and refuses what says nothing', async () => {
    expect(await of({ question: 'Q3', atLeast: 4 })).toMatchObject({ n: 0, value: null, agrees: null })
    expect(factDefinition.safeParse({ kind: 'answers', instrument: 's', question: 'Q1' }).success).toBe(false)
  })
})

describe('persona facts', () => {
  it('are who they are and what they do, beside everybody else, and what is missing', async () => {
    const input = personaFacts.input.parse({ role: 'creative manager' })
    const facts = personaFacts.output.parse(await personaFacts.run(market, input, quiet)) as FactsShown
    expect(facts).toMatchObject({ people: 24, accounts: 24, asOf: '2026-01-01' })
    expect(facts.who).toMatchObject([
      { measure: 'title', value: 'Creative Manager', n: 24, share: 1, verdict: 'not compared' },
      { measure: 'seniority', value: 'manager', share: 1, verdict: 'not compared' },
    ])
    expect(facts.behaviour).toMatchObject({ touches: 72, people: 24, from: '2025-01-10', to: '2025-03-10' })
    expect(facts.behaviour.facts.map(({ measure, value, verdict }) => [measure, value, verdict])).toEqual([
      ['channel', 'webinar', 'more'],
      ['channel', 'call', 'less'],
      ['kind', 'webinar', 'more'],
      ['kind', 'call', 'less'],
    ])
    expect(facts.behaviour.missing).toHaveLength(3)
    expect(facts.keywords).toMatchObject({ people: 0, words: [], reason: expect.stringMatching(/^Needs quotes/) })
  })
})
