import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ScratchMarket } from '../../test/scratch-market.ts'
import { smallMarket } from '../../test/small-market.ts'
import { loadCatalog, type Market } from '../market-data/index.ts'
import type { Operation } from '../operation.ts'
import { type Problem, ProblemError } from '../problem.ts'
import { applyDefinitions, exportDefinitions, planDefinitions } from '../state/index.ts'
import { segmentDefinitions, segmentDifferences, segmentOperations } from './index.ts'

let market: ScratchMarket
beforeAll(async () => {
  market = await smallMarket()
})
afterAll(() => market?.close())

/** Runs an operation as a door does: input and output through their schemas. */
async function run(name: string, input: object): Promise<Record<string, unknown>> {
  const operation = segmentOperations.find((each) => each.name === name) as Operation<Market>
  const context = { signal: new AbortController().signal, progress: () => {}, actor: 'test' }
  const parsed = operation.input.parse(input)
  const output = operation.output.parse(await operation.run(market, parsed, context))
  expect(operation.print?.(output, parsed)).toEqual(expect.stringMatching(/\S/))
  return output as Record<string, unknown>
}

async function problems(name: string, input: object): Promise<readonly Problem[]> {
  return run(name, input).then(
    () => [],
    (error: unknown) => {
      if (error instanceof ProblemError) return error.problems
      throw error
    },
  )
}

const codes = async (name: string, input: object): Promise<string[]> =>
  (await problems(name, input)).map((problem) => problem.code)

describe('segment size', () => {
  it('counts true, unknown and all, and says which field is to blame', async () => {
    const size = await run('segment size', { expr: 'account.industry == "Software" && account.employees >= 100' })
    expect(size).toMatchObject({ accounts: 5, unknown: 1, total: 9 })
    expect(size.unknownBecause).toEqual([{ field: 'account.employees', accounts: 1 }])
    expect(size.sentence).toMatch(/Software/)
    expect(size.segment).toBeUndefined()
  })

  it('takes true as the rule that keeps everybody', async () => {
    expect(await run('segment size', { expr: 'true' })).toMatchObject({ accounts: 9, unknown: 0, total: 9 })
  })

  it('counts people and the accounts they are at', async () => {
    const size = await run('segment size', { expr: 'contact.department == "creative"' })
    expect(size).toMatchObject({ contacts: 4, accounts: 3, unknown: 0, total: 6 })
  })

  it('sees the market as it stood at the end of a day', async () => {
    const expr = 'deals.exists(d, d.status == "won")'
    expect(await run('segment size', { expr })).toMatchObject({ accounts: 1 })
    expect(await run('segment size', { expr, asOf: '2025-01-31' })).toMatchObject({ accounts: 0, asOf: '2025-01-31' })
    expect(await run('segment size', { expr, asOf: '2025-02-01' })).toMatchObject({ accounts: 1 })
  })

  it('takes a saved segment by its name, and knows a name that is none', async () => {
    await run('segment save', { name: 'software', expr: 'account.industry == "Software"' })
    expect(await run('segment size', { expr: 'software' })).toMatchObject({ accounts: 7, segment: 'software' })
    const [problem] = await problems('segment size', { expr: 'sofware' })
    expect(problem).toMatchObject({ code: 'no_such_segment', hint: 'Did you mean software?' })
  })
})

describe('segment check', () => {
  it('says what a rule means, or everything that is wrong with it', async () => {
    expect(await run('segment check', { expr: 'account.employees > 5' })).toMatchObject({
      valid: true,
      subject: 'account',
      problems: [],
    })
    const wrong = await run('segment check', { expr: 'account.employes > 5 && account.industri == "x"' })
    expect(wrong).toMatchObject({ valid: false, subject: null, sentence: null })
    expect(wrong.problems).toHaveLength(2)
  })
})

describe('saving, renaming and deleting', () => {
  it('keeps versions, and none when nothing changed', async () => {
    const first = await run('segment save', { name: 'big', expr: 'account.employees >= 300', note: 'pilot' })
    expect(first).toMatchObject({ version: 1, created: true, changed: true })
    expect(await run('segment save', { name: 'big', expr: ' account.employees >= 300 ' })).toMatchObject({
      version: 1,
      changed: false,
    })
    const second = await run('segment save', { name: 'big', expr: 'account.employees >= 200' })
    expect(second).toMatchObject({ version: 2, created: false, changed: true })
    const shown = await run('segment show', { name: 'big' })
    expect(shown).toMatchObject({ version: 2, note: 'pilot', size: { accounts: 3, unknown: 1 } })
    expect((shown.versions as { rule: string }[]).map((version) => version.rule)).toEqual([
      'account.employees >= 200',
      'account.employees >= 300',
    ])
  })

  it('gives each its own colour, kept until another is asked for', async () => {
    const expr = 'account.employees > 5'
    const colourOf = async (input: object) => (await run('segment save', { expr, ...input })).colour
    // `software` and `big` have 0 and 1.
    expect([await colourOf({ name: 'red' }), await colourOf({ name: 'green', colour: 5 })]).toEqual([2, 5])
    expect(await colourOf({ name: 'blue' })).toBe(3)
    expect(await run('segment save', { name: 'blue', expr, colour: 3 })).toMatchObject({ changed: false, version: 1 })
    await run('segment rename', { name: 'green', newName: 'greener' })
    expect(await colourOf({ name: 'greener', note: 'kept' })).toBe(5)
    expect(await run('segment save', { name: 'greener', expr, colour: 2 })).toMatchObject({ version: 4, colour: 2 })
    expect(await run('segment show', { name: 'greener' })).toMatchObject({ colour: 2 })
    for (const name of ['red', 'greener', 'blue']) await run('segment delete', { name })
    expect((await run('segment list', {})).segments).toMatchObject([{ colour: 1 }, { colour: 0 }])
  })

  it('refuses a bad name and a bad rule at once, and proposes a name', async () => {
    const found = await problems('segment save', { name: 'Big Ones!', expr: 'account.size > 3 && foo' })
    expect(found[0]).toMatchObject({ code: 'invalid_segment_name', hint: 'Use big-ones.' })
    expect(found.length).toBeGreaterThanOrEqual(3)
  })

  it('refuses a circle', async () => {
    await run('segment save', { name: 'ring-a', expr: 'account.employees > 1' })
    await run('segment save', { name: 'ring-b', expr: 'inSegment("ring-a")' })
    expect(await codes('segment save', { name: 'ring-a', expr: 'inSegment("ring-b")' })).toEqual(['segment_circle'])
    expect(await codes('segment save', { name: 'ring-c', expr: 'inSegment("ring-c")' })).not.toEqual([])
  })

  it('refuses a change that would break a segment that uses it', async () => {
    const expr = 'contact.department == "creative"'
    expect(await codes('segment save', { name: 'ring-a', expr })).toEqual(['segment_breaks_another'])
  })

  it('renames inside the rules that use it, as new versions, and deletes only what nobody uses', async () => {
    expect(await problems('segment delete', { name: 'ring-a' })).toMatchObject([
      { code: 'segment_in_use', message: expect.stringContaining('ring-b') },
    ])
    const renamed = await run('segment rename', { name: 'ring-a', newName: 'circle-a' })
    expect(renamed.alsoChanged).toEqual([{ name: 'ring-b', rule: 'inSegment("circle-a")', version: 2 }])
    expect(await run('segment show', { name: 'circle-a' })).toMatchObject({ usedBy: ['ring-b'], version: 2 })
    expect(await run('segment show', { name: 'ring-b' })).toMatchObject({ uses: ['circle-a'], valid: true })
    expect(await codes('segment rename', { name: 'circle-a', newName: 'ring-b' })).toEqual(['segment_exists'])
    await run('segment delete', { name: 'ring-b' })
    expect(await run('segment delete', { name: 'circle-a' })).toMatchObject({ deleted: 'circle-a' })
    expect(await codes('segment delete', { name: 'circle-a' })).toEqual(['no_such_segment'])
  })

  it('writes an audit entry for every change', async () => {
    const rows = await market.state.db.selectFrom('audit').select(['actor', 'action', 'subject']).execute()
    expect(rows).toContainEqual({ actor: 'test', action: 'segment.rename', subject: 'segment:ring-a' })
    expect(rows.filter((row) => row.action === 'segment.delete')).toHaveLength(5)
  })
})

describe('segment list', () => {
  it('says that a rule no longer holds, and does not fall over it', async () => {
    await market.state.db
      .updateTable('segments')
      .set({ rule: 'account.gone_field == 1' })
      .where('name', '=', 'big')
      .execute()
    const listed = await run('segment list', {})
    expect(listed.segments).toMatchObject([
      { name: 'big', valid: false, size: null, problems: [{ code: expect.any(String) }] },
      { name: 'software', valid: true, size: { accounts: 7, unknown: 1, total: 9 } },
    ])
    expect(await run('segment show', { name: 'big' })).toMatchObject({ valid: false, sentence: null, size: null })
    expect(await codes('segment size', { expr: 'big' })).toEqual(['segment_no_longer_valid'])
  })
})

describe('segments as files', () => {
  it('are written, changed by hand, shown with who would enter and leave, and applied', async () => {
    for (const name of ['big', 'software']) await run('segment delete', { name })
    await run('segment save', { name: 'german', expr: 'account.country == "Germany"', note: 'DACH pilot' })
    await run('segment save', { name: 'german-big', expr: 'inSegment("german") && account.employees > 250' })
    await run('segment save', { name: 'old', expr: 'account.employees < 50' })
    const families = [segmentDefinitions(await loadCatalog(market), market.clock)]
    const dir = join(market.folder, 'definitions')
    const { written } = await exportDefinitions(market.state.db, families, dir)
    expect([...written].sort()).toEqual(['segments/german-big.yaml', 'segments/german.yaml', 'segments/old.yaml'])
    const file = join(dir, 'segments', 'german.yaml')
    const text = await readFile(file, 'utf8')
    expect(text).toContain('rule: account.country == "Germany"\nnote: DACH pilot\ncolour: 0\n')
    expect((await planDefinitions(market.state.db, families, dir)).definitions.map((each) => each.change)).toEqual(
      Array(3).fill('unchanged'),
    )

    await writeFile(file, text.replace('== "Germany"', 'in ["Germany", "United States"]').replace('colour: 0\n', ''))
    await writeFile(join(dir, 'segments', 'old.yaml'), 'name: new\nrule: inSegment("german-big")\n')
    const plan = await planDefinitions(market.state.db, families, dir)
    expect(plan.problems).toEqual([])
    expect(await segmentDifferences(market, plan.definitions)).toEqual([
      { name: 'german', change: 'changed', before: 2, after: 3, entered: 1, left: 0 },
      { name: 'german-big', change: 'moved', before: 1, after: 2, entered: 1, left: 0 },
      { name: 'new', change: 'created', before: 0, after: 2, entered: 2, left: 0 },
      { name: 'old', change: 'removed', before: 1, after: 0, entered: 0, left: 1 },
    ])
    await applyDefinitions(market.state, families, dir, 'test')
    expect(await run('segment show', { name: 'german' })).toMatchObject({
      version: 2,
      colour: 0,
      size: { accounts: 3 },
    })
    expect(await run('segment list', {})).toMatchObject({ total: 3 })
    const again = await planDefinitions(market.state.db, families, dir)
    expect(again.definitions.map((each) => each.change)).toEqual(Array(3).fill('unchanged'))

    await writeFile(file, text.replace('account.country == "Germany"', 'inSegment("new") && account.gone == 1'))
    const { problems: found } = await planDefinitions(market.state.db, families, dir)
    expect(found.map((problem) => problem.code)).toContain('segment_circle')
  })
})
