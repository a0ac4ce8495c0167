import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { prepareDecisions } from '../../test/prepared-decisions.ts'
import { type Brushwork, openBrushwork } from '../open-brushwork.ts'
import { operations } from '../operations.ts'

const context = { signal: new AbortController().signal, progress: () => undefined, actor: 'test' }

describe('export and apply', () => {
  let folder: string
  let brushwork: Brushwork
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'brushwork-apply-'))
    await prepareDecisions(join(folder, 'workspace'))
    brushwork = await openBrushwork({ workspace: join(folder, 'workspace'), env: {} })
  })
  afterAll(async () => {
    await brushwork?.close()
    await rm(folder, { recursive: true, force: true })
  })

  async function run(name: string, input: Record<string, unknown>): Promise<{ printed: string; output: unknown }> {
    const operation = operations.find((one) => one.name === name)
    if (operation === undefined) throw new Error(`no operation ${name}`)
    const checked = operation.input.parse(input)
    const output = operation.output.parse(await operation.run(brushwork, checked, context))
    return { output, printed: operation.print?.(output, checked) ?? '' }
  }

  it('goes round: files say what stands, and applying them again changes nothing', async () => {
    await run('segment save', { name: 'large', expr: 'account.employees >= 500' })
    await run('segment save', {
      name: 'large-software',
      expr: 'inSegment("large") && account.industry == "Software"',
    })
    const dir = join(folder, 'definitions')
    expect((await run('export', { dir })).output).toMatchObject({
      written: ['segments/large.yaml', 'segments/large-software.yaml'],
      deleted: [],
    })
    const again = await run('apply', { dir })
    expect(again.printed).toBe('Changed 0 of 2 definitions; 2 stay as they are.')
  })

  it('shows with --dry-run what would change and who would move, and changes nothing', async () => {
    const dir = join(folder, 'definitions')
    const file = join(dir, 'segments', 'large.yaml')
    await writeFile(file, (await readFile(file, 'utf8')).replace('500', '1000'))
    const { output, printed } = await run('apply', { dir, dryRun: true })
    const difference = { before: 0, after: 0, entered: 0, left: 0 }
    expect(output).toEqual({
      dryRun: true,
      changes: [
        { kind: 'segment', name: 'large', change: 'changed', file: 'segments/large.yaml', difference },
        {
          kind: 'segment',
          name: 'large-software',
          change: 'moved',
          file: 'segments/large-software.yaml',
          difference,
        },
      ],
    })
    expect(printed).toContain('~ segment large: 0 → 0 (0 enter, 0 leave)')
    expect((await run('segment show', { name: 'large' })).output).toMatchObject({ rule: 'account.employees >= 500' })
  })

  it('takes thresholds along: those that differ from the usual, within their limits', async () => {
    const dir = join(folder, 'thresholds-too')
    await run('threshold set', { name: 'overlap-warning', value: 0.25 })
    const { output } = await run('export', { dir })
    expect((output as { written: string[] }).written).toContain('thresholds/overlap-warning.yaml')
    const file = join(dir, 'thresholds', 'overlap-warning.yaml')
    const written = await readFile(file, 'utf8')
    const value = async () => {
      const list = (await run('threshold list', {})).output as { thresholds: { name: string; value: number }[] }
      return list.thresholds.find(({ name }) => name === 'overlap-warning')?.value
    }
    await writeFile(file, written.replace('0.25', '0.3'))
    const { changes } = (await run('apply', { dir })).output as { changes: { kind: string; change: string }[] }
    expect(changes.filter(({ change }) => change === 'changed')).toMatchObject([{ name: 'overlap-warning' }])
    expect(await value()).toBe(0.3)
    await writeFile(file, written.replace('0.25', '3'))
    await expect(run('apply', { dir })).rejects.toMatchObject({ name: 'ProblemError' })
    expect(await value()).toBe(0.3)
  })

  it('says how much room the workspace takes, and that the parts are the whole', async () => {
    type Kind = { kind: string; rows: number; bytes: number; saidBytes: number }
    const { output, printed } = await run('storage show', {})
    const { observations, decisions } = output as {
      observations: { bytes: number; other: number; kinds: Kind[] }
      decisions: { bytes: number }
    }
    const parts = observations.kinds.reduce((sum, each) => sum + each.bytes + each.saidBytes, observations.other)
    expect(parts).toBe(observations.bytes)
    // An embedded database of nothing but a few definitions takes tens of megabytes.
    expect(decisions.bytes).toBeGreaterThan(10_000_000)
    expect(printed).toMatch(/^Observations: .+\n[\s\S]*\nDecisions: \d+ MB at .+decisions\nTemporary files: 0 B in /)
  })

  it('refuses a folder with a rule that does not hold, and changes nothing', async () => {
    const dir = join(folder, 'definitions')
    await writeFile(join(dir, 'segments', 'large.yaml'), 'name: large\nrule: account.employes >= 1\n')
    await expect(run('apply', { dir })).rejects.toMatchObject({ name: 'ProblemError' })
    expect((await run('segment show', { name: 'large' })).output).toMatchObject({ rule: 'account.employees >= 500' })
  })
})
