import { describe, expect, it } from 'vitest'
import { testCatalog } from '../../../../test/differential/test-catalog.ts'
import { buildCatalog } from '../../../market-data/index.ts'
import { checkExpression, checkRule } from './check-rule.ts'

const segments = new Map([
  ['mid-market', { rule: 'account.employees >= 50' }],
  ['designers', { rule: 'contact.department == "creative"' }],
  ['a', { rule: 'inSegment("b")' }],
  ['b', { rule: 'inSegment("a") || account.employees > 5' }],
  ['broken', { rule: 'account.emploees > 5' }],
])
const context = { catalog: testCatalog, segments }

/** A rule, and for each of its problems: code, the place in the text, what the hint must say. */
const WRONG: readonly (readonly [string, ...(readonly [code: string, at: string, hint?: string])[]])[] = [
  ['', ['rule_empty', '', 'account.employees >= 50']],
  ['account.emplyees > 50', ['unknown_field', 'emplyees', 'Did you mean employees?']],
  ['account.headcount > 50', ['unknown_field', 'headcount', 'Did you mean employees?']],
  ['orders.exists(o, o.function == "x")', ['unknown_field', 'function', 'Did you mean function_?']],
  ['acount.employees > 50', ['unknown_name', 'acount', 'Did you mean account?']],
  ['employees > 50', ['unknown_name', 'employees', 'Did you mean account.employees?']],
  ['account.industry == Software', ['unknown_name', 'Software', 'put it in quotes: "Software"']],
  ['account.name.startWith("A")', ['unknown_function', 'account.name.startWith("A")', 'Did you mean startsWith?']],
  ['lowr(account.name) == "a"', ['unknown_function', 'lowr', 'Did you mean lower?']],
  ['dael.size() > 1', ['unknown_name', 'dael']],
  ['inSegment("mid-markt")', ['unknown_segment', '"mid-markt"', 'Did you mean mid-market?']],
  ['account.lifecycle == "prospct"', ['unknown_value', '"prospct"', 'Did you mean "prospect"?']],
  ['deals.exists(d, d.status in ["Won", "lost"])', ['unknown_value', '"Won"', 'Did you mean "won"?']],
  ['account.industry < 5', ['type_mismatch', 'account.industry < 5', 'in quotes']],
  ['account.employees > "50"', ['type_mismatch', 'account.employees > "50"', 'without quotes: 50']],
  [
    'deals.exists(d, d.closed_at > "2024-01-01")',
    ['type_mismatch', 'd.closed_at > "2024-01-01"', 'Did you mean date("2024-01-01")?'],
  ],
  ['account.created_at > now - 30', ['type_mismatch', 'now - 30', 'duration("30d")']],
  [
    'account.technologies == "Figma"',
    ['type_mismatch', 'account.technologies == "Figma"', '"Figma" in account.technologies'],
  ],
  [
    'account.technologies.contains("Figma")',
    ['type_mismatch', 'account.technologies.contains("Figma")', 'in account.technologies'],
  ],
  ['"Soft" in account.industry', ['type_mismatch', 'account.industry', 'account.industry == "Soft"']],
  ['account.technologies == null', ['list_never_missing', 'account.technologies == null', 'size() > 0']],
  ['account.employees', ['not_a_condition', 'account.employees', 'Compare']],
  ['account.employees && account.has_trial', ['not_a_condition', 'account.employees', 'has(']],
  ['deals', ['relation_as_value', 'deals', 'deals.size()']],
  ['deals.filter(d, d.amount > 5) == 3', ['relation_as_value', 'deals.filter(d, d.amount > 5)', 'size()']],
  ['deals.status == "won"', ['relation_as_value', 'deals.status', 'deals.exists(d, d.status']],
  ['orders.sum() > 5', ['aggregate_of_rows', 'orders.sum()', '.map(o, o.quantity).sum()']],
  ['deals.exists(d, contacts.exists(c, c.may_contact))', ['nested_relation', 'contacts', '&&']],
  ['deals.exists(d, d == "x")', ['row_as_value', 'd', 'd.name']],
  ['deals.exists(account, account.status == "won")', ['name_taken', 'account', 'first letter']],
  ['deals.exists(d.status == "won")', ['wrong_arguments', 'deals.exists(d.status == "won")', 'deals.exists(x']],
  [
    'account.employees in [10, "20", null]',
    ['type_mismatch', '"20"', 'without quotes'],
    ['type_mismatch', 'null', '== null'],
  ],
  ['account.name.matches("(")', ['bad_pattern', '"("', 'RE2']],
  ['account.name.matches("(?=x)")', ['bad_pattern', '"(?=x)"']],
  ['account.name.matches(account.city)', ['bad_pattern', 'account.city']],
  ['account.created_at > date("2024-13-01")', ['bad_date', '"2024-13-01"', 'date("2024-01-31")']],
  ['account.created_at > date("2023-02-29")', ['bad_date', '"2023-02-29"']],
  ['account.created_at > ago("30 days")', ['bad_period', '"30 days"', '"90d"']],
  ['now - account.created_at > duration("3m")', ['bad_period', '"3m"', 'm could be either']],
  ['contact.department == "x" && account.employees > 5', ['mixed_subjects', 'account', 'contact.account.employees']],
  ['account.employees > 5 && contact.department == "x"', ['mixed_subjects', 'contact', 'contacts.exists']],
  ['contact.account.deals.exists(d, d.name == contact.name)', ['contact_inside_relation', 'contact.name', 'outside']],
  ['contact.deals.size() > 1', ['unknown_field', 'contact.deals', 'contact.account.deals']],
  [
    'inSegment("designers") && account.employees > 5',
    ['segment_subject', 'inSegment("designers")', 'contacts.exists'],
  ],
  ['inSegment("a")', ['segment_broken', '"a"']],
  ['inSegment("broken")', ['segment_broken', '"broken"', 'Did you mean employees?']],
  ['account.industry = "x"', ['syntax', '=', '==']],
  ['account.industry == "x" and account.has_trial', ['syntax', 'and', '&&']],
  ['account.industry == "x" OR account.has_trial', ['syntax', 'OR', '||']],
  ['not account.has_trial', ['syntax', 'account', '!']],
  ['account.industry == “Software”', ['syntax', '“', 'straight quotes']],
  ['account.industry == "Software', ['syntax', '"Software']],
  ['(account.has_trial', ['syntax', '', 'bracket']],
  ['function == 3', ['reserved_word', 'function', 'function_']],
  ['account.employees > 99999999999999999999', ['number_too_large', '99999999999999999999', '1e20']],
  ['{"a": 1}', ['unsupported', '{"a": 1}', '[ "a"']],
  ['account.technologies[0] == "Figma"', ['unsupported', 'account.technologies[0]', 'in account.technologies']],
  [
    'account.emplyees > 5 || deals.exists(d, d.status == "wonn" && d.closed_at > "2024-01-01") || Software',
    ['unknown_field', 'emplyees'],
    ['unknown_value', '"wonn"', 'Did you mean "won"?'],
    ['type_mismatch', 'd.closed_at > "2024-01-01"'],
    ['unknown_name', 'Software'],
  ],
]

describe('checkRule', () => {
  it.each(WRONG.map(([text, ...expected]) => ({ text, expected })))(
    'names every problem of $text at its place, with a hint',
    ({ text, expected }) => {
      const { rule, problems } = checkRule(text, context)
      expect(rule).toBeUndefined()
      const found = problems.map(({ code, at }) => [code, text.slice(at?.start, at?.end)])
      expect(found).toEqual(expected.map(([code, at]) => [code, at]))
      expected.forEach(([, , hint], index) => {
        if (hint !== undefined) expect(problems[index]?.hint ?? problems[index]?.message).toContain(hint)
      })
    },
  )

  it('finds out whom a rule is about', () => {
    const subject = (text: string) => checkRule(text, context).rule?.subject
    expect(subject('account.employees > 5')).toBe('account')
    expect(subject('deals.size() > 0')).toBe('account')
    expect(subject('contact.may_contact')).toBe('contact')
    expect(subject('inSegment("designers")')).toBe('contact')
    expect(subject('inSegment("mid-market")')).toBe('account')
    expect(subject('contact.may_contact && inSegment("mid-market")')).toBe('contact')
    expect(subject('contacts.exists(contact_, contact_.may_contact)')).toBe('account')
    expect(checkRule('contact.may_contact', { ...context, subject: 'account' }).problems[0]?.code).toBe(
      'mixed_subjects',
    )
  })

  it('refuses a rule that would ask for itself under the name it is to be saved as', () => {
    const { problems } = checkRule('inSegment("mid-market")', { ...context, name: 'mid-market' })
    expect(problems[0]).toMatchObject({ code: 'segment_circle' })
    expect(problems[0]?.message).toContain('mid-market → mid-market')
  })

  it('takes whole numbers and others together', () => {
    expect(
      checkRule('account.employees > 10.5 && account.revenue > 10 && account.seats in [1, 2.5]', context).problems,
    ).toEqual([])
  })

  it('refuses amounts in currencies without a rate, and names the command', () => {
    const catalog = buildCatalog({
      custom: [],
      afterOutcome: new Set(),
      settings: testCatalog.settings,
      rates: [],
      currencies: new Map([['deals', ['EUR', 'USD']]]),
    })
    const { problems } = checkRule('deals.map(d, d.amount).sum() > 5', { catalog, segments })
    expect(problems).toEqual([
      expect.objectContaining({
        code: 'currency_without_rate',
        at: { start: 13, end: 21 },
        hint: expect.stringContaining('rate set USD'),
      }),
    ])
    expect(checkRule('orders.map(o, o.revenue).sum() > 5', { catalog, segments }).problems).toEqual([])
  })
})

describe('checkExpression', () => {
  it('takes values of any type, and no rows or lists', () => {
    const type = (text: string) => checkExpression(text, context).rule?.node.type
    expect(type('contacts.size()')).toBe('integer')
    expect(type('orders.map(o, o.revenue).sum() / contacts.size()')).toBe('number')
    expect(type('account.name')).toBe('text')
    expect(type('touches.map(t, t.at).max()')).toBe('date')
    expect(checkExpression('deals', context).problems[0]?.code).toBe('relation_as_value')
    expect(checkExpression('account.technologies', context).problems[0]?.code).toBe('type_mismatch')
  })
})
