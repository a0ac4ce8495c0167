import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ScratchMarket } from '../../../test/scratch-market.ts'
import { smallMarket } from '../../../test/small-market.ts'
import { openRuleBook, type RuleBook } from '../rule-book.ts'
import { completeRule } from './complete-rule.ts'

let market: ScratchMarket
let book: RuleBook
beforeAll(async () => {
  market = await smallMarket()
  const opened = await openRuleBook(market)
  const at = new Date()
  const shape = { note: null, version: 1, createdAt: at, updatedAt: at, colour: 0 }
  const segments = [
    { id: 1, name: 'big-ones', subject: 'account', rule: 'account.employees > 100', ...shape },
    { id: 2, name: 'designers', subject: 'contact', rule: 'contact.department == "creative"', ...shape },
  ] as RuleBook['segments']
  book = { ...opened, segments }
})
afterAll(() => market?.close())

/** The text after the first choice is taken, and all labels; `|` is the cursor. */
async function complete(marked: string) {
  const position = marked.indexOf('|')
  const text = marked.replace('|', '')
  const { from, to, options } = await completeRule(market, book, { text, position }, new AbortController().signal)
  const take = (label?: string) => {
    const option = label === undefined ? options[0] : options.find((each) => each.label === label)
    return option === undefined ? undefined : text.slice(0, from) + option.insert + text.slice(to)
  }
  return { labels: options.map((option) => option.label), take, options }
}

describe('values', () => {
  it.each([
    ['account.industry == "|', 'account.industry == "Software"'],
    ['account.industry == "so|"', 'account.industry == "Software"'],
    ['account.industry == |', 'account.industry == "Software"'],
    ['account.industry in ["|"]', 'account.industry in ["Software"]'],
    ['account.industry in ["Retail", "|"] && true', 'account.industry in ["Retail", "Software"] && true'],
    ['account.industry in [|', 'account.industry in ["Software"'],
    ['account.industry in |', 'account.industry in ["Software"]'],
    ['account.country.lower() == "germ|"', 'account.country.lower() == "germany"'],
    ['account.name.contains("cre|")', 'account.name.contains("Crest")'],
    ['contacts.exists(p, p.department == "cr|")', 'contacts.exists(p, p.department == "creative")'],
    ['deals.filter(d, d.status == "w|").size() > 1', 'deals.filter(d, d.status == "won").size() > 1'],
    ['contact.account.country == "fra|"', 'contact.account.country == "France"'],
    ['inSegment("|', 'inSegment("big-ones"'],
    ['deals.exists(d, d.closed_at > |)', 'deals.exists(d, d.closed_at > ago("30d"))'],
    ['deals.exists(d, d.closed_at > ago("|"))', 'deals.exists(d, d.closed_at > ago("30d"))'],
    ['account.do_not_contact == |', 'account.do_not_contact == true'],
  ])('%s', async (marked, after) => {
    expect((await complete(marked)).take()).toBe(after)
  })

  it('come with their number, the most common first', async () => {
    const { options } = await complete('account.country == "|"')
    expect(options[0]).toMatchObject({ kind: 'value', detail: expect.stringMatching(/^\d+ accounts$/) })
    const rows = options.map((option) => Number.parseInt(option.detail, 10))
    expect(rows).toEqual([...rows].sort((left, right) => right - left))
  })

  it('are only segments that the rule can ask for', async () => {
    expect((await complete('inSegment("|")')).labels).toEqual(['big-ones'])
    expect((await complete('contact.may_contact && inSegment("|")')).labels).toEqual(['big-ones', 'designers'])
  })
})

describe('words', () => {
  it.each([
    ['account.empl|', 'account.employees'],
    ['emplo|', 'account.employees'],
    ['account.employees >= 5 && indus|', 'account.employees >= 5 && account.industry'],
    ['contacts.exists(c, c.dep|)', 'contacts.exists(c, c.department)'],
    ['contacts.exists(c, seni|)', 'contacts.exists(c, c.seniority)'],
    ['deal|', 'deals.'],
    ['deals.ex|', 'deals.exists(d, '],
    ['deals.filter(d, d.status == "won").si|', 'deals.filter(d, d.status == "won").size()'],
    ['orders.map(o, o.revenue).s|', 'orders.map(o, o.revenue).sum()'],
    ['account.name.low|', 'account.name.lower()'],
    ['contact.acc|', 'contact.account.'],
    ['contact.account.deals.ex|', 'contact.account.deals.exists(d, '],
    ['account.technologies.ex|', 'account.technologies.exists(t, '],
    ['account.industry |', 'account.industry == '],
    ['deals.exists(d, d.closed_at |', 'deals.exists(d, d.closed_at > ago("'],
    ['account.employees > 5 |', 'account.employees > 5 && '],
    ['inSegment("big-ones") |', 'inSegment("big-ones") && '],
    ['account.industry in ["a"] |', 'account.industry in ["a"] && '],
  ])('%s', async (marked, after) => {
    expect((await complete(marked)).take()).toBe(after)
  })

  it('begin with whom the rule is about', async () => {
    expect((await complete('|')).labels.slice(0, 2)).toEqual(['account', 'contact'])
  })

  it('never fail on any text at any place', async () => {
    const text = `!(account.industry.lower() in ["a", 'b']) && deals.filter(d, d.amount > ago("x")).map(d, d.x).avg() >= -1.5e3 ? ] ) . . contact.account.`
    for (let position = 0; position <= text.length; position += 1) {
      const found = await completeRule(market, book, { text, position }, new AbortController().signal)
      expect(found.from).toBeLessThanOrEqual(position)
      expect(found.to).toBeGreaterThanOrEqual(position)
    }
  })
})
