import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Relation } from '../../research/index.ts'
import { type Finding, type Status, statusOf, type Voice, type Weighed } from './status-of.ts'

const NOTHING: Weighed = { for: [], against: [], both: 0, findings: [], draft: false, retired: null }
const voice = (person: number, account: number | null, relation: Relation | null): Voice => ({
  person: `participant:${person}`,
  account,
  relation,
})
const three = [voice(1, 1, 'customer'), voice(2, 1, 'customer'), voice(3, 2, 'former')]
const judged = (weighed: Partial<Weighed>) => statusOf({ ...NOTHING, ...weighed })
const AGREES: Finding = { agrees: true, words: '34 answers agree.' }

describe('the status of a statement', () => {
  it('says exactly what is missing to be supported', () => {
    expect(judged({})).toEqual({
      status: 'hypothesis',
      reason: 'Nobody says it. To be supported it needs 3 people more, 2 companies more and 2 relations to us more.',
    })
    expect(judged({ for: three.slice(1) })).toEqual({
      status: 'hypothesis',
      reason:
        '2 people say it at 2 companies: 1 customer, 1 former customer. To be supported it needs 1 person more.',
    })
    expect(judged({ for: [voice(1, 1, 'customer'), voice(2, 1, 'customer'), voice(3, 1, 'customer')] }).reason).toBe(
      '3 people say it at 1 company: 3 customers. To be supported it needs 1 company more and 1 relation to us more.',
    )
    expect(judged({ for: three })).toEqual({
      status: 'supported',
      reason: '3 people say it at 2 companies: 2 customers, 1 former customer.',
    })
  })

  it('takes an unknown company or relation for none', () => {
    const unknown = [voice(1, 1, 'lost'), voice(2, null, 'prospect'), voice(3, null, null)]
    expect(judged({ for: unknown })).toEqual({
      status: 'hypothesis',
      reason:
        '3 people say it at 1 company: 1 prospect, 1 who chose somebody else, 1 of unknown relation. To be supported it needs 1 company more. The company of 2 people is not known.',
    })
  })

  it('is contested from a quarter of the people who take a stance, and one of four is a quarter', () => {
    const against = [voice(9, 9, 'customer')]
    expect(judged({ for: three, against })).toEqual({
      status: 'contested',
      reason:
        '1 of the 4 people who take a stance contradicts it. A quarter is enough to contest it. 3 people say it at 2 companies: 2 customers, 1 former customer.',
    })
    expect(judged({ for: [...three, voice(4, 4, 'lost')], against }).status).toBe('supported')
    expect(judged({ for: [...three, voice(4, 4, 'lost')], against }).reason).toMatch(
      /1 of the 5 people who take a stance contradicts it\. A quarter would contest it\.$/,
    )
  })

  it('is validated by a measure that agrees, unless another one says the contrary', () => {
    expect(judged({ for: three, findings: [AGREES] }).status).toBe('validated')
    expect(judged({ for: three.slice(1), findings: [AGREES] }).status).toBe('hypothesis')
    expect(judged({ for: three, findings: [{ agrees: null, words: 'Too few answers.' }] }).status).toBe('supported')
    expect(judged({ for: three, findings: [AGREES, { agrees: false, words: 'Nobody clicks.' }] })).toEqual({
      status: 'supported',
      reason:
        '3 people say it at 2 companies: 2 customers, 1 former customer. Measured against it: Nobody clicks. Measured: 34 answers agree.',
    })
  })

  it('keeps drafts hypotheses, and retires', () => {
    expect(judged({ for: three, findings: [AGREES], draft: true })).toEqual({
      status: 'hypothesis',
      reason:
        'Drafted, and accepted by nobody yet. Accepted, it is validated. 3 people say it at 2 companies: 2 customers, 1 former customer. Measured: 34 answers agree.',
    })
    expect(judged({ for: three, draft: true, retired: { on: '2026-03-01', because: 'It was a fad' } })).toEqual({
      status: 'retired',
      reason: 'Retired on 2026-03-01: It was a fad.',
    })
  })
})

const RANK: readonly Status[] = ['contested', 'hypothesis', 'supported', 'validated']
const rank = (weighed: Weighed): number => RANK.indexOf(statusOf(weighed).status)
const voices = (from: number) =>
  fc
    .array(
      fc.tuple(
        fc.option(fc.integer({ min: 1, max: 4 })),
        fc.option(fc.constantFrom<Relation>('customer', 'former', 'lost')),
      ),
      { maxLength: 8 },
    )
    .map((all) => all.map(([account, relation], place) => voice(from + place, account, relation)))
const finding = fc.record({ agrees: fc.constantFrom(true, false, null), words: fc.constant('Measured.') })
const weighed: fc.Arbitrary<Weighed> = fc.record({
  for: voices(1),
  against: voices(100),
  both: fc.constant(0),
  findings: fc.array(finding, { maxLength: 2 }),
  draft: fc.boolean(),
  retired: fc.constant(null),
})
const anybody = voices(1000).map(([first]) => first ?? voice(1000, 1, 'customer'))

describe('any statement', () => {
  it('is never lowered by one more for it, nor raised by one more against it', () => {
    fc.assert(
      fc.property(weighed, anybody, (before, more) => {
        const was = rank(before)
        expect(rank({ ...before, for: [...before.for, more] })).toBeGreaterThanOrEqual(was)
        expect(rank({ ...before, against: [...before.against, more] })).toBeLessThanOrEqual(
          before.draft ? RANK.indexOf('hypothesis') : was,
        )
      }),
    )
  })

  it('has the status of its numbers, whatever the order of the people', () => {
    fc.assert(
      fc.property(weighed, (given) => {
        const { for: yes, against: no, findings } = given
        const known = (each: readonly unknown[]) => new Set(each.filter((value) => value !== null)).size
        const enough =
          yes.length >= 3 &&
          known(yes.map((each) => each.account)) >= 2 &&
          known(yes.map((each) => each.relation)) >= 2
        const measured =
          findings.some(({ agrees }) => agrees === true) && findings.every((each) => each.agrees !== false)
        const contested = no.length > 0 && no.length / (yes.length + no.length) >= 0.25
        const merits = contested ? 'contested' : enough ? (measured ? 'validated' : 'supported') : 'hypothesis'
        const shuffled = { ...given, for: yes.toReversed(), against: no.toReversed() }
        expect(statusOf(shuffled).status).toBe(given.draft ? 'hypothesis' : merits)
      }),
    )
  })
})
