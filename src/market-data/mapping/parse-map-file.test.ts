import { describe, expect, it } from 'vitest'
import { ProblemError } from '../../problem.ts'
import { parseMapFile } from './parse-map-file.ts'

function problemsOf(text: string) {
  try {
    parseMapFile(text, 'map.yaml')
  } catch (error) {
    if (error instanceof ProblemError)
      return error.problems.map((one) => ({ code: one.code, line: one.at?.row, hint: one.hint }))
    throw error
  }
  return []
}

describe('parseMapFile', () => {
  it('reads every form of a field and every setting', () => {
    const map = parseMapFile(
      `as: deals
fields: {amount: {column: Value, multiply: 1000000, decimal: ","}, opened_at: {column: engage_date, format: "YYYY-MM-DD"}, status: {column: Stage, values: {"Closed Won": won, "Closed Lost": lost}}, owner: Seller, type: {constant: new}, reason: none, id: {column: No, format: integer}}
custom: [Score, Region]
missing: ["Select", "N/A"]
header_rows: 2
encoding: macroman
delimiter: ";"
decimal: ","
timezone: Europe/Berlin
currency: eur
as_of: 2024-03-31
after_outcome: [Tags]
blank: clear
updated_at: {column: Modified, format: "DD.MM.YYYY"}
`,
      'map.yaml',
    )
    expect(map.parts).toHaveLength(1)
    const part = map.parts[0]
    expect(part?.kind).toBe('deals')
    expect(Object.fromEntries(part?.fields ?? [])).toMatchObject({
      amount: { column: 'Value', multiply: 1000000, decimal: ',' },
      opened_at: { column: 'engage_date', format: 'YYYY-MM-DD' },
      status: { column: 'Stage', values: { 'Closed Won': 'won', 'Closed Lost': 'lost' } },
      owner: { column: 'Seller' },
      type: { constant: 'new' },
      reason: { none: true },
      id: { column: 'No', format: 'integer' },
    })
    expect(part?.custom).toMatchObject([{ name: 'Score' }, { name: 'Region' }])
    expect(part?.afterOutcome).toMatchObject([{ name: 'Tags', line: 12 }])
    expect(map).toMatchObject({
      missing: ['Select', 'N/A'],
      headerRows: 2,
      encoding: 'macroman',
      delimiter: ';',
      decimal: ',',
      timeZone: 'Europe/Berlin',
      currency: 'EUR',
      blankClears: true,
      updatedAt: { column: 'Modified', format: 'DD.MM.YYYY' },
    })
    expect(map.asOf?.toISOString()).toBe('2024-03-31T00:00:00.000Z')
  })

  it('reads several kinds: names with shared fields, with fields by kind, and entries of their own', () => {
    const shared = parseMapFile(
      'as: [accounts, orders]\nfields: {name: Customer, revenue: Sales, account: Customer}',
      'm',
    )
    expect(shared.parts.map((part) => [part.kind, [...part.fields.keys()]])).toEqual([
      ['accounts', ['name', 'revenue']],
      ['orders', ['revenue', 'account']],
    ])
    const keyed = parseMapFile(
      'as: [accounts, orders]\nfields:\n  accounts: {name: Customer}\n  orders: {revenue: Sales}',
      'm',
    )
    expect(keyed.parts.map((part) => [part.kind, [...part.fields.keys()]])).toEqual([
      ['accounts', ['name']],
      ['orders', ['revenue']],
    ])
    const own = parseMapFile(
      'as:\n  - kind: accounts\n    fields: {name: Customer}\n    custom: none\n  - {kind: orders, fields: {account: Customer}}',
      'm',
    )
    expect(own.parts.map((part) => [part.kind, part.custom, [...part.fields.keys()]])).toEqual([
      ['accounts', 'none', ['name']],
      ['orders', undefined, ['account']],
    ])
  })

  it('reads a survey and an empty map', () => {
    const map = parseMapFile('as: answers\nquestions: {Q1: "How satisfied are you?", Q2: }', 'm')
    expect(map.parts[0]?.questions).toMatchObject([{ name: 'Q1', wording: 'How satisfied are you?' }, { name: 'Q2' }])
    expect(parseMapFile('as: answers\nquestions: all', 'm').parts[0]?.questions).toBe('all')
    expect(parseMapFile('', 'm').parts).toHaveLength(1)
    expect(parseMapFile('missing: Select', 'm').missing).toEqual(['Select'])
  })

  it('reports every problem with its line and what may have been meant', () => {
    expect(
      problemsOf(`as: acounts
feilds: {name: x}
timezone: Europe/Belrin
currency: EURO
blank: yes please
header_rows: -1
decimal: "'"
`),
    ).toEqual([
      expect.objectContaining({ code: 'map_key_unknown', line: 2, hint: 'Did you mean fields?' }),
      expect.objectContaining({ code: 'map_value_wrong', line: 6 }),
      expect.objectContaining({ code: 'map_value_wrong', line: 7 }),
      expect.objectContaining({ code: 'timezone_unknown', line: 3, hint: 'Did you mean Europe/Berlin?' }),
      expect.objectContaining({ code: 'currency_unknown', line: 4 }),
      expect.objectContaining({ code: 'map_value_wrong', line: 5 }),
      expect.objectContaining({
        code: 'kind_unknown',
        line: 1,
        hint: expect.stringContaining('Did you mean accounts?'),
      }),
    ])
  })

  it('reports fields that the kind lacks and options that do not fit their type', () => {
    const found = problemsOf(`as: deals
fields:
  amout: Value
  name: {column: Name, multiply: 2}
  opened_at: {column: D, format: "YYYY-13-QQ"}
  status: {column: S, values: {x: wonn}}
  owner: {}
  amount: {column: V, multiply: 0}
`)
    expect(found).toEqual([
      expect.objectContaining({ code: 'field_unknown', line: 3, hint: expect.stringContaining('amount') }),
      expect.objectContaining({ code: 'map_option_unusable', line: 4 }),
      expect.objectContaining({ code: 'date_format_unknown', line: 5 }),
      expect.objectContaining({ code: 'value_not_allowed', line: 6 }),
      expect.objectContaining({ code: 'map_column_missing', line: 7 }),
      expect.objectContaining({ code: 'map_value_wrong', line: 8 }),
    ])
  })

  it('reports broken YAML and what is no map', () => {
    expect(problemsOf('as: [accounts\nfields: {a: b')[0]).toMatchObject({ code: 'map_not_yaml' })
    expect(problemsOf('- a\n- b')[0]).toMatchObject({ code: 'map_value_wrong' })
    expect(problemsOf('as: accounts\nas: deals')[0]).toMatchObject({ code: 'map_not_yaml', line: 2 })
  })
})
