import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { testCatalog } from '../../../test/differential/test-catalog.ts'
import { checkRule } from '../language/index.ts'
import { canAgree } from './can-agree.ts'
import { Conditions, type ConditionTree, type Truth, truthOf } from './condition-tree.ts'
import { nearMiss } from './near-miss.ts'

const SEGMENTS = new Map([['software', { rule: 'account.industry == "Software" && account.employees > 10' }]])

/** The conditions that would have to change, as texts, for what the conditions are now: `1`, `0` or `?` in their order. */
function misses(text: string, now: string): { change: string[] | null; otherWays?: number } {
  const { rule } = checkRule(text, { catalog: testCatalog, segments: SEGMENTS })
  if (rule === undefined) throw new Error(text)
  const conditions = new Conditions()
  const tree = conditions.treeOf(rule)
  const leaves = [...now].map((sign): Truth => (sign === '?' ? undefined : sign === '1'))
  expect(conditions.all).toHaveLength(leaves.length)
  const found = nearMiss(tree, leaves, canAgree(conditions.all.map((each) => each.rule.node)))
  if (found === undefined) return { change: null }
  const change = found.changes.map(({ leaf, is }) => `${is ? '' : 'not '}${conditions.all[leaf]?.rule.text}`)
  return { change, otherWays: found.otherWays }
}

describe('the fewest conditions that would have to change', () => {
  it('counts every clause that is not so, the unknown too', () => {
    const rule = 'account.industry == "Software" && account.employees >= 50 && has(account.owner)'
    expect(misses(rule, '10?')).toEqual({ change: ['account.employees >= 50', 'has(account.owner)'], otherWays: 0 })
  })

  it('takes the nearer branch of an or, and says that there are others as near', () => {
    const rule = 'account.employees > 9 && (account.industry == "A" && account.country == "B" || has(account.owner))'
    expect(misses(rule, '1000')).toEqual({ change: ['has(account.owner)'], otherWays: 0 })
    expect(misses(rule, '1010')).toEqual({ change: ['account.industry == "A"'], otherWays: 1 })
  })

  it('turns a not around, and looks into segments', () => {
    expect(misses('!(account.employees > 9 || has(account.owner))', '1?')).toEqual({
      change: ['not account.employees > 9', 'not has(account.owner)'],
      otherWays: 0,
    })
    expect(misses('!inSegment("software")', '11').otherWays).toBe(1)
  })

  it('changes once what is asked twice, and never both ways', () => {
    const twice = '(has(account.owner) || has(account.city)) && (has(account.owner) || has(account.region))'
    expect(misses(twice, '000').change).toEqual(['has(account.owner)'])
    expect(misses('has(account.owner) && !has(account.owner)', '1')).toEqual({ change: null })
  })

  it('asks for nothing impossible of one company', () => {
    const rule = '(account.industry == "A" || has(account.owner)) && (account.industry == "B" || has(account.city))'
    // Both industries would be two changes as well, if they went together.
    expect(misses(rule, '0000')).toEqual({ change: ['account.industry == "A"', 'has(account.city)'], otherWays: 2 })
    expect(misses('account.employees > 50 && account.employees <= 50', '10')).toEqual({ change: null })
    expect(
      misses('account.industry in ["A", "B"] && account.industry != "A" && account.industry != "B"', '101').change,
    ).toBe(null)
    expect(misses('false || has(account.owner)', '00').change).toEqual(['has(account.owner)'])
  })

  it('is the smallest set of changes there is, and does make the rule true', () => {
    const tree = fc.letrec<{ tree: ConditionTree }>((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small' },
        fc.nat(4).map((leaf): ConditionTree => ({ kind: 'leaf', leaf })),
        tie('tree').map((part): ConditionTree => ({ kind: 'not', part })),
        fc.record({
          kind: fc.constantFrom('and' as const, 'or' as const),
          parts: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }),
        }),
        fc.record({ kind: fc.constant('if' as const), test: tie('tree'), yes: tie('tree'), no: tie('tree') }),
      ),
    })).tree
    const truths = fc.array(fc.constantFrom<Truth>(true, false, undefined), { minLength: 5, maxLength: 5 })
    fc.assert(
      fc.property(tree, truths, (one, leaves) => {
        const found = nearMiss(one, leaves, () => true)
        const changed = leaves.map((leaf, index) => found?.changes.find((each) => each.leaf === index)?.is ?? leaf)
        const fewest = fewestByTrying(one, leaves)
        if (found === undefined) expect(fewest).toBe(Infinity)
        else {
          expect(truthOf(one, changed)).toBe(true)
          expect(found.changes.length).toBe(fewest)
        }
      }),
      { numRuns: 400 },
    )
  })
})

function fewestByTrying(tree: ConditionTree, leaves: readonly Truth[]): number {
  let fewest = Infinity
  for (let code = 0; code < 3 ** leaves.length; code += 1) {
    const tried = leaves.map((leaf, index) => [leaf, true, false][Math.floor(code / 3 ** index) % 3])
    if (truthOf(tree, tried) === true)
      fewest = Math.min(fewest, tried.filter((each, index) => each !== leaves[index]).length)
  }
  return fewest
}
