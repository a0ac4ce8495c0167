import { Environment } from '@marcbachmann/cel-js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findField, KINDS, type KindName } from '../../src/market-data/index.ts'
import { parse, printRule, type Syntax } from '../../src/segments/language/index.ts'
import { NOW, randomMarket, type StoredRow } from './random-market.ts'
import { randomRule } from './random-rules.ts'
import { reference } from './reference.ts'
import { binary, callOf, extreme, type Held, sum, type Value } from './reference-values.ts'
import { testCatalog } from './test-catalog.ts'

/** CEL's own values: timestamps are Date, whole numbers bigint. */
function toCel(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'date' in value
    ? new Date((value as { date: number }).date)
    : value
}

function fromCel(value: unknown): Held {
  return value instanceof Date ? { date: value.getTime() } : (value as Held)
}

/** What CEL calls an error is unknown here. */
function known(value: Value): unknown {
  if (value === null) throw new Error('unknown')
  return toCel(value)
}

const call = (name: string) => (first: unknown) => known(callOf(name, [fromCel(first)], NOW))

/** The language's own functions, lent to cel-js; everything else is cel-js's. */
const environment = new Environment({ unlistedVariablesAreDyn: true, homogeneousAggregateLiterals: false })
environment.registerFunction('lower(dyn): string', call('lower'))
environment.registerFunction('string.lower(): string', call('lower'))
for (const name of ['year', 'month', 'daysSince']) environment.registerFunction(`${name}(dyn): int`, call(name))
for (const name of ['date', 'ago'])
  environment.registerFunction(`${name}(string): google.protobuf.Timestamp`, call(name))
environment.registerFunction('abs(dyn): double', call('abs'))
const divide: Extract<Syntax, { kind: 'binary' }> = {
  kind: 'binary',
  operator: '/',
  left: literal('l'),
  right: literal('r'),
  start: 0,
  end: 0,
}
environment.registerFunction('divided(dyn, dyn): double', (left: Held, right: Held) =>
  known(binary(divide, (part) => (part === divide.left ? left : right)) as Value),
)
const values = (list: readonly unknown[]): Held[] => list.map(fromCel).filter((one) => one !== null)
environment.registerFunction('list.sum(): dyn', (list: readonly unknown[]) => known(sum(values(list), false)))
environment.registerFunction('list.avg(): double', (list: readonly unknown[]) => {
  const all = values(list)
  return known(all.length === 0 ? null : all.reduce<number>((total, one) => total + Number(one), 0) / all.length)
})
environment.registerFunction('list.min(): dyn', (list: readonly unknown[]) => known(extreme(values(list), true)))
environment.registerFunction('list.max(): dyn', (list: readonly unknown[]) => known(extreme(values(list), false)))
environment.registerFunction('list.countDistinct(): int', (list: readonly unknown[]) =>
  BigInt(new Set(list.map((one) => (one instanceof Date ? one.getTime() : one))).size),
)

function literal(value: string): Syntax {
  return { kind: 'literal', value, start: 0, end: 0 }
}

/** Division is the one operator with another meaning in CEL: it is called as a function there. */
function withDivision(syntax: Syntax): Syntax {
  const mapped: Record<string, unknown> = {}
  for (const [key, part] of Object.entries(syntax)) {
    mapped[key] = Array.isArray(part)
      ? part.map((one) => withDivision(one as Syntax))
      : typeof part === 'object' && part !== null
        ? withDivision(part as Syntax)
        : part
  }
  const made = mapped as unknown as Syntax
  if (made.kind !== 'binary' || made.operator !== '/') return made
  return { kind: 'call', name: 'divided', args: [made.left, made.right], start: 0, end: 0 }
}

const market = randomMarket(11, { accounts: 12, missing: 0 })
const current = (kind: KindName): readonly StoredRow[] =>
  (market.get(kind) ?? []).filter((row) => row.current && row.fields.get('currency') !== 'USD')
const plain = (kind: KindName, row: StoredRow): Record<string, unknown> =>
  Object.fromEntries(
    [...row.fields].map(([name, value]) => [
      name,
      findField(testCatalog, kind, name)?.type === 'date' ? new Date(Number(value)) : value,
    ]),
  )

describe('cel-js', () => {
  it('agrees with the reference interpreter wherever nothing is missing', () => {
    const euros = new Map(KINDS.map(({ name }) => [name, current(name)]))
    const oracle = reference(euros, new Map(), NOW)
    let agreed = 0
    let unable = 0
    for (const text of [1, 2, 3].flatMap((depth) =>
      fc.sample(randomRule('account', depth), { seed: 40 + depth, numRuns: 250 }),
    )) {
      if (text.includes('inSegment')) continue
      const { syntax } = parse(text)
      if (syntax === undefined) throw new Error(text)
      const evaluate = environment.parse(printRule(withDivision(syntax)))
      const expected = oracle.evaluate(text, 'account')
      for (const account of current('accounts')) {
        const context: Record<string, unknown> = { account: plain('accounts', account), now: new Date(NOW) }
        for (const { name } of KINDS) {
          if (name !== 'accounts')
            context[name] = current(name)
              .filter((row) => row.aid === account.aid)
              .map((row) => plain(name, row))
        }
        let given: unknown
        try {
          given = evaluate(context)
        } catch {
          unable += 1
          continue
        }
        const wanted = expected.get(String(account.aid))
        if (wanted === null) continue
        expect(given, `${text} for account ${account.aid}`).toBe(wanted)
        agreed += 1
      }
    }
    expect(agreed).toBeGreaterThan(3000)
    expect(unable / (agreed + unable)).toBeLessThan(0.4)
  })
})
