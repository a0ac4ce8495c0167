import { describe, expect, it } from 'vitest'
import { partsOfRule, ruleDifference } from './rule-difference.ts'

const parts = (rule: string) => partsOfRule(rule, undefined)
const differ = (before: string, after: string) => {
  const { added, dropped, changed, kept } = ruleDifference(parts(before), parts(after))
  const texts = (of: typeof added) => of.map(({ rule }) => rule)
  const pairs = changed.map((each) => [each.before.rule, each.after.rule])
  return { added: texts(added), dropped: texts(dropped), changed: pairs, kept: texts(kept) }
}

describe('the difference of two rules', () => {
  it('is in their conditions, not in their order or their blanks', () => {
    expect(
      differ(
        'account.employees > 5 && account.country == "Germany"',
        'account.country=="Germany"&&account.employees > 5',
      ),
    ).toEqual({
      added: [],
      dropped: [],
      changed: [],
      kept: ['account.country == "Germany"', 'account.employees > 5'],
    })
  })

  it('takes a condition that asks for the same as changed, any other as added or dropped', () => {
    expect(
      differ(
        'account.employees > 5 && account.country == "Germany" && deals.exists(d, d.status == "won")',
        'account.employees > 50 && account.industry == "Retail" && deals.exists(d, d.status == "lost")',
      ),
    ).toEqual({
      added: ['account.industry == "Retail"'],
      dropped: ['account.country == "Germany"'],
      changed: [
        ['account.employees > 5', 'account.employees > 50'],
        ['deals.exists(d, d.status == "won")', 'deals.exists(d, d.status == "lost")'],
      ],
      kept: [],
    })
  })

  it('tells one used segment from another, and one changed condition from two', () => {
    expect(
      differ(
        'inSegment("a") && account.employees > 5',
        'inSegment("b") && account.employees > 6 && account.employees < 9',
      ),
    ).toEqual({
      added: ['inSegment("b")', 'account.employees < 9'],
      dropped: ['inSegment("a")'],
      changed: [['account.employees > 5', 'account.employees > 6']],
      kept: [],
    })
  })

  it('takes a text that cannot be read as one condition', () => {
    expect(differ('account.employees >', 'true')).toMatchObject({ added: ['true'], dropped: ['account.employees >'] })
  })
})
