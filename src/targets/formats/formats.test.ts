import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { csvLine } from '../../csv-line.ts'
import { TARGET_FORMATS } from './formats.ts'
import type { ListOf, TargetFormat, TargetRow } from './target-format.ts'

const golden = (name: string): URL => new URL(`../../../test/golden/targets/${name}`, import.meta.url)

const COMPANIES: TargetRow[] = [
  {
    account: {
      id: '0015g00000AbCdEAAV',
      name: 'Acme, Inc. "The Makers"',
      domain: 'acme.com',
      industry: 'Software',
      employees: 250,
      revenue: 12500000.5,
      country: 'United States',
      region: 'CA',
      city: 'San Francisco',
      founded_year: 1999,
      lifecycle: 'prospect',
      owner: 'Dana Reyes',
      linkedin_url: 'https://www.linkedin.com/company/acme',
      zip: '94105',
    },
    contact: {
      name: 'Dr. Ludwig van Beethoven Jr.',
      email: ' Ludwig.van+news@GMail.com ',
      phone: '(415) 555-2671',
      title: 'Head of Design',
      department: 'creative',
    },
    included: {},
  },
  {
    account: {
      id: '8812',
      name: '=HYPERLINK("http://evil.example")',
      domain: null,
      employees: null,
      revenue: -3,
      country: 'Deutschland',
      city: '-Köln',
      owner: '@sum',
    },
    contact: { name: 'Zoë Pérez', email: 'user.name+NYC@Example.com', phone: '030 12345678', title: '+lead' },
    included: {},
  },
  {
    account: { id: 'unknown-77', name: null, domain: null, country: 'Philipines' },
    contact: { name: 'Prince', email: 'not an address', phone: '12' },
    included: {},
  },
]

function written(format: TargetFormat, list: ListOf): string {
  const columns = format.columns(list)
  const rows = COMPANIES.filter((row) => format.unusable?.(row) === undefined)
  const cells = rows.map((row) => columns.map((column) => column.value(row)))
  const headers = columns.map((column) => column.header)
  if (format.encoding === 'csv') return [headers, ...cells].map((line) => csvLine(line).text).join('')
  return `${JSON.stringify(
    cells.map((line) => Object.fromEntries(line.map((cell, index) => [headers[index], cell]))),
    null,
    2,
  )}\n`
}

describe.each(TARGET_FORMATS)('the format $name', (format) => {
  const lists: ListOf[] = format.lists === 'either' ? ['accounts', 'people'] : [format.lists]
  it.each(lists)('writes %s as agreed', (list) => {
    const file = golden(`${format.name}-${list}.${format.encoding}`)
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, written(format, list))
    expect(written(format, list)).toBe(readFileSync(file, 'utf8'))
  })

  it('reads every field its columns show', () => {
    const asked = new Set<string>()
    const spy = (kind: string): Record<string, string> =>
      new Proxy(
        {},
        {
          get: (_target, field) => {
            asked.add(`${kind}.${String(field)}`)
            return ''
          },
        },
      )
    for (const list of lists) {
      const row = { account: spy('accounts'), contact: spy('contacts'), included: {} }
      for (const column of format.columns(list)) column.value(row)
      format.unusable?.(row)
    }
    const read = [
      ...format.reads.accounts.map((field) => `accounts.${field}`),
      ...format.reads.contacts.map((field) => `contacts.${field}`),
    ]
    expect(read).toEqual(expect.arrayContaining([...asked]))
  })
})
