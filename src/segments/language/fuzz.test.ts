import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { randomRule, SEGMENTS } from '../../../test/differential/random-rules.ts'
import { testCatalog } from '../../../test/differential/test-catalog.ts'
import { checkExpression, checkRule } from './check/check-rule.ts'
import { compileRule } from './compile/compile-rule.ts'
import { parse } from './parse.ts'
import { printRule } from './print-rule.ts'
import { ruleSentence } from './sentence/rule-sentence.ts'
import type { Syntax } from './syntax.ts'

const context = { catalog: testCatalog, segments: SEGMENTS }
const run = { catalog: testCatalog, now: new Date('2025-06-30T13:45:00Z') }

/** The places of the text left out. */
function bare(syntax: Syntax): unknown {
  return JSON.parse(
    JSON.stringify(syntax, (key, value) =>
      key === 'start' || key === 'end' || key === 'fieldStart'
        ? undefined
        : typeof value === 'bigint'
          ? `${value}n`
          : Object.is(value, -0)
            ? '-0'
            : value,
    ),
  )
}

/** Whatever the text: problems with places inside it, or a rule that compiles, reads as a sentence and prints as itself. */
function survives(text: string): void {
  const began = performance.now()
  const { rule, problems } = checkRule(text, context)
  for (const { message, at, code } of problems) {
    expect(code).toMatch(/^[a-z_]+$/)
    expect(message.length).toBeGreaterThan(5)
    expect(at?.start).toBeGreaterThanOrEqual(0)
    expect(at?.start).toBeLessThanOrEqual(at?.end ?? -1)
    expect(at?.end).toBeLessThanOrEqual(text.length)
  }
  expect((rule === undefined) === problems.length > 0).toBe(true)
  checkExpression(text, context)
  if (rule !== undefined) {
    const { syntax } = parse(printRule(rule))
    expect(syntax === undefined ? undefined : bare(syntax)).toEqual(bare(rule.syntax))
    expect(ruleSentence(rule).length).toBeGreaterThan(3)
    compileRule(rule, run).members()
    compileRule(rule, run).size()
  }
  expect(performance.now() - began, text.slice(0, 80)).toBeLessThan(5000)
}

const rule = fc.oneof(randomRule('account', 2), randomRule('contact', 2))
const pieces = fc.constantFrom(
  'account',
  '.',
  'industry',
  'deals',
  'exists',
  '(',
  ')',
  'd',
  ',',
  '==',
  '!=',
  '&&',
  '||',
  '!',
  '-',
  '+',
  '/',
  '%',
  'in',
  '[',
  ']',
  '"',
  "'",
  '\\',
  '1',
  '9223372036854775808',
  '0x',
  '1e',
  'null',
  'true',
  '?',
  ':',
  '{',
  '}',
  'has',
  'size()',
  'map',
  'sum()',
  'ago("1d")',
  'inSegment("software")',
  'contact',
  'now',
  ' ',
  '\n',
  'é',
  '😀',
  '\u0000',
  '\ud800',
  'constructor',
  '__proto__',
  'toString',
  '//',
  'r"',
  '"""',
  '5u',
  'b"x"',
  'cel.bind(',
  'optional',
  '`',
  '$',
  '@',
)

/** A rule with some characters cut out, doubled, exchanged or put in. */
const mutated = fc
  .tuple(
    rule,
    fc.array(
      fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(6), fc.oneof(pieces, fc.string({ maxLength: 3 }))),
      { minLength: 1, maxLength: 5 },
    ),
  )
  .map(([text, changes]) =>
    changes.reduce((now, [place, length, put]) => {
      const at = Math.floor(place * now.length)
      return now.slice(0, at) + put + now.slice(at + length)
    }, text),
  )

describe('any text', () => {
  it('is a rule or has problems: 10,000 random and mutated inputs, none crashes or hangs', {
    timeout: 120_000,
  }, () => {
    fc.assert(fc.property(fc.string({ maxLength: 200 }), survives), { numRuns: 1500, seed: 1 })
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), survives), { numRuns: 1000, seed: 2 })
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
        survives,
      ),
      { numRuns: 3000, seed: 3 },
    )
    fc.assert(fc.property(mutated, survives), { numRuns: 4000, seed: 4 })
    fc.assert(fc.property(rule, survives), { numRuns: 500, seed: 5 })
  })

  it('is refused quickly when it is huge or nested without end', () => {
    const n = 30_000
    const monsters = [
      '('.repeat(n),
      '!'.repeat(n),
      '-'.repeat(n),
      `${'!'.repeat(100)}true`,
      `account${'.name'.repeat(n)}`,
      `1${'+1'.repeat(n)} > 0`,
      `true${' && true'.repeat(10_000)}`,
      `${'true?'.repeat(n)}true`,
      '['.repeat(n),
      `account.name${'.lower()'.repeat(5000)} == ""`,
      `account.employees in [${'1,'.repeat(12_000)}1]`,
      `deals.exists(d, ${'d.exists(d, '.repeat(2000)}`,
      '"'.padEnd(200_000, 'x'),
      'x'.repeat(99_000),
      `"a" ${'== "a" '.repeat(9000)}`,
      `account.name.matches("${'(a*)*'.repeat(150)}")`,
      `account.name${'.contains("a")'.repeat(55)}`,
      `${'('.repeat(50)}account.has_trial${'? true : false)'.repeat(50)}`,
      `${'('.repeat(50)}account.has_trial${' in [account.has_trial, true])'.repeat(50)}`,
      `${'(account.has_trial in ['.repeat(25)}true${'])'.repeat(25)}`,
      `account.name.matches("(((((a{500}){500}){500}){500}))")`,
    ]
    for (const text of monsters) expect(() => survives(text)).not.toThrow()
  })

  it('takes long flat chains: 2,000 conditions, a list of 9,000', () => {
    const chain = Array.from({ length: 2000 }, (_, index) => `account.employees == ${index}`).join(' || ')
    const list = `account.name in [${Array.from({ length: 9000 }, (_, index) => `"n${index}"`).join(', ')}]`
    for (const text of [chain, list]) {
      expect(checkRule(text, context).problems).toEqual([])
      survives(text)
    }
  })

  it('segments that ask twice for the next one do not grow without end', () => {
    const segments = new Map(
      Array.from({ length: 40 }, (_, index) => [
        `s${index}`,
        { rule: index === 0 ? 'account.employees > 5' : `inSegment("s${index - 1}") && !inSegment("s${index - 1}")` },
      ]),
    )
    const { problems } = checkRule('inSegment("s39")', { catalog: testCatalog, segments })
    expect(problems[0]?.code).toMatch(/rule_too_large|segment_broken/)
    expect(checkRule('inSegment("s5")', { catalog: testCatalog, segments }).problems).toEqual([])
  })
})
