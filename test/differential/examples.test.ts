import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openChdb } from '../../src/engines/chdb/index.ts'
import type { Engine } from '../../src/engines/index.ts'
import { sql } from '../../src/query/index.ts'
import { FORMS } from '../../src/segments/functions/forms.ts'
import type { FunctionExample } from '../../src/segments/functions/function.ts'
import { FUNCTIONS } from '../../src/segments/functions/functions.ts'
import { textSize } from '../../src/segments/functions/text-size.ts'
import { checkExpression, checkRule, compileRule, openScan } from '../../src/segments/language/index.ts'
import { NOW, randomMarket, writeMarket } from './random-market.ts'
import { reference } from './reference.ts'
import { testCatalog } from './test-catalog.ts'

const context = { catalog: testCatalog, segments: new Map() }
const run = { catalog: testCatalog, now: new Date(NOW) }
const examples: readonly FunctionExample[] = [...FORMS, ...FUNCTIONS, textSize].flatMap((one) => [...one.examples])
const market = randomMarket(7, { accounts: 30, missing: 0.3 })

describe('the examples of the reference', () => {
  let folder = ''
  let engine: Engine | undefined

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'bw-examples-'))
    engine = await openChdb({ folder })
    await writeMarket(engine, market)
  })
  afterAll(async () => {
    await engine?.close()
    await rm(folder, { recursive: true, force: true })
  })

  it.each(examples.map((example) => [example.expression, example] as const))('%s', async (text, example) => {
    if (engine === undefined) throw new Error('no engine')
    if ('meaning' in example) {
      const { rule, problems } = checkRule(text, context)
      expect(problems).toEqual([])
      if (rule === undefined) throw new Error('no rule')
      const members = await engine.rows<{ aid: number }>(compileRule(rule, run).members())
      const expected = [...reference(market, new Map(), NOW).evaluate(text, 'account')].filter(
        ([, verdict]) => verdict === true,
      )
      expect(members.map((row) => String(row.aid)).sort()).toEqual(expected.map(([aid]) => aid).sort())
      return
    }
    const { rule: expression, problems } = checkExpression(text, context)
    expect(problems).toEqual([])
    if (expression === undefined) throw new Error('no expression')
    const scan = openScan('account', run)
    const value = scan.value(expression)
    const [row] = await engine.rows(sql`SELECT ${value} AS result FROM ${scan.from()} WHERE ${scan.where} LIMIT 1`)
    const { type } = expression.node
    const given = row?.['result'] ?? null
    const result =
      type === 'boolean' && given !== null
        ? Boolean(given)
        : type === 'integer' && given !== null
          ? Number(given)
          : given
    expect(result).toBe(example.result)
  })
})
