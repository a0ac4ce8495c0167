import type { FunctionExample } from './function.ts'

/** A word that the grammar itself knows, because it introduces a name, asks for rows, or is settled before data is read. */
export interface Form {
  readonly name: string
  readonly written: string
  readonly about: string
  readonly examples: readonly FunctionExample[]
}

export const FORMS: readonly Form[] = [
  {
    name: 'exists',
    written: 'rows.exists(r, condition)',
    about:
      'Whether at least one row (or item of a list) meets the condition. Where the condition is unknown for a row, the row does not count.',
    examples: [
      {
        expression: 'deals.exists(d, d.status == "won" && d.closed_at > ago("365d"))',
        meaning: 'Companies that bought in the last 365 days',
      },
      {
        expression: 'account.technologies.exists(t, t.startsWith("Adobe"))',
        meaning: 'Companies that use something by Adobe',
      },
    ],
  },
  {
    name: 'all',
    written: 'rows.all(r, condition)',
    about:
      'Whether no row fails the condition: true where there are no rows, and a row for which it is unknown is no failure.',
    examples: [
      {
        expression: 'deals.size() > 0 && deals.all(d, d.status == "won")',
        meaning: 'Companies that have deals and never failed to buy',
      },
    ],
  },
  {
    name: 'exists_one',
    written: 'rows.exists_one(r, condition)',
    about: 'Whether exactly one row meets the condition.',
    examples: [
      { expression: 'deals.exists_one(d, d.status == "open")', meaning: 'Companies with a single open deal' },
    ],
  },
  {
    name: 'filter',
    written: 'rows.filter(r, condition)',
    about: 'The rows that meet the condition, to be counted or reckoned with.',
    examples: [
      {
        expression: 'contacts.filter(c, c.department == "creative").size() > 3',
        meaning: 'Companies with more than three people in creative',
      },
    ],
  },
  {
    name: 'map',
    written: 'rows.map(r, value)',
    about: 'One value of each row, for sum, avg, min, max or countDistinct.',
    examples: [{ expression: 'orders.map(o, o.profit).sum() < 0', meaning: 'Companies we lost money on' }],
  },
  {
    name: 'size',
    written: 'rows.size(), list.size(), text.size()',
    about: 'How many rows, items or characters; 0 where there are none. Never missing, except of a missing text.',
    examples: [
      { expression: 'contacts.size() >= 10', meaning: 'Companies of which we know ten people' },
      { expression: 'account.technologies.size() == 0', meaning: 'Companies whose technologies are not known' },
    ],
  },
  {
    name: 'sum',
    written: 'rows.map(r, number).sum()',
    about:
      'The total, missing values left out; of nothing it is 0. Amounts are summed in the currency of the workspace.',
    examples: [
      {
        expression: 'orders.filter(o, o.at > ago("1y")).map(o, o.revenue).sum() > 10000',
        meaning: 'Companies that ordered for more than 10,000 in a year',
      },
    ],
  },
  {
    name: 'avg',
    written: 'rows.map(r, number).avg()',
    about: 'The mean of the values that are there; missing where there are none.',
    examples: [
      {
        expression: 'deals.filter(d, d.status == "won").map(d, d.amount).avg() >= 20000',
        meaning: 'Companies that buy in large deals',
      },
    ],
  },
  {
    name: 'min, max',
    written: 'rows.map(r, number or date).min()',
    about: 'The least or greatest of the values that are there; missing where there are none.',
    examples: [
      {
        expression: 'touches.map(t, t.at).max() < ago("90d")',
        meaning: 'Companies last spoken to more than 90 days ago',
      },
    ],
  },
  {
    name: 'countDistinct',
    written: 'rows.map(r, value).countDistinct()',
    about: 'How many different values, missing ones left out.',
    examples: [
      {
        expression: 'orders.map(o, o.product).countDistinct() >= 3',
        meaning: 'Companies that bought three products or more',
      },
    ],
  },
  {
    name: 'has',
    written: 'has(field)',
    about: 'Whether a field is known; the same as field != null. This is never unknown itself.',
    examples: [
      {
        expression: 'has(account.employees) && account.owner == null',
        meaning: 'Companies of known size that nobody looks after',
      },
    ],
  },
  {
    name: 'inSegment',
    written: 'inSegment("name")',
    about:
      'Whether another segment has the company (or the person), by the rule it has now. In a rule about people a segment of companies asks for the company of the person.',
    examples: [],
  },
  {
    name: 'now, ago',
    written: 'now, ago("90d")',
    about:
      'The clock of the workspace, or the date as of which the rule is asked; and a time before it. Units: h hours, d days of 24 hours, w weeks, m months, y years. Months and years keep the day and time of the clock on the wall.',
    examples: [
      { expression: 'account.created_at > ago("6m")', meaning: 'Companies recorded in the last six months' },
      { expression: 'ago("2w") == now - duration("14d")', result: true },
    ],
  },
  {
    name: 'date, timestamp',
    written: 'date("2024-01-31"), timestamp("2024-01-31T12:00:00Z")',
    about: 'The beginning of a day in the time zone of the workspace; a point in time.',
    examples: [
      {
        expression: 'account.created_at >= date("2024-01-01") && account.created_at < date("2025-01-01")',
        meaning: 'Companies recorded in 2024',
      },
      { expression: 'date("2024-07-01") == timestamp("2024-06-30T22:00:00Z")', result: true },
    ],
  },
  {
    name: 'duration',
    written: 'duration("90d")',
    about:
      'A length of time, to add to a date or to compare with the time between two. Units: w, d, h, s, also together: "1d12h".',
    examples: [
      {
        expression: 'deals.exists(d, d.status == "won" && d.closed_at - d.opened_at < duration("30d"))',
        meaning: 'Companies that decided within 30 days',
      },
      { expression: 'duration("1w") == duration("6d24h")', result: true },
    ],
  },
  {
    name: '+ - * / %',
    written: 'a + b',
    about:
      'Calculation. Division gives a number with decimals, also of whole numbers; dividing by zero is unknown, and so is a whole number beyond 64 bits. + also joins texts, and adds a length of time to a date.',
    examples: [
      {
        expression: 'deals.filter(d, d.status == "won").size() / deals.size() > 0.5',
        meaning: 'Companies that buy every second time',
      },
      { expression: '7 / 2', result: 3.5 },
      { expression: '-7 % 3', result: -1 },
      { expression: '1 / 0', result: null },
      { expression: '9223372036854775807 + 1', result: null },
      { expression: '"Acme " + "Labs"', result: 'Acme Labs' },
    ],
  },
  {
    name: '== != < <= > >= in',
    written: 'a == b, a in [b, c], "item" in list',
    about: 'Comparison. With a missing side the answer is unknown. Texts compare exactly, letter for letter.',
    examples: [
      { expression: 'account.industry in ["Software", "Fintech"]', meaning: 'Companies in one of two industries' },
      { expression: '"Figma" in account.technologies', meaning: 'Companies that use Figma' },
      { expression: '"acme" == "Acme"', result: false },
      { expression: '2 == 2.0', result: true },
    ],
  },
  {
    name: '&& || ! ? :',
    written: 'a && b, a || b, !a, a ? b : c',
    about:
      'And, or, not, and a choice. An unknown part leaves the whole unknown only where it decides: false && unknown is false, true || unknown is true.',
    examples: [
      {
        expression: '!(account.industry == "Public") && account.employees >= 50',
        meaning: 'Companies of known industry other than Public with at least 50 employees',
      },
      { expression: 'true || 1 / 0 > 1', result: true },
      { expression: 'false && 1 / 0 > 1', result: false },
      { expression: '1 / 0 > 1 || false', result: null },
      { expression: '(1 / 0 > 1) ? "yes" : "no"', result: null },
    ],
  },
]
