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

  it('refuses a folder with a rule that does not hold, and changes nothing', async () => {
    const dir = join(folder, 'definitions')
    await writeFile(join(dir, 'segments', 'large.yaml'), 'name: large\nrule: account.employes >= 1\n')
    await expect(run('apply', { dir })).rejects.toMatchObject({ name: 'ProblemError' })
    expect((await run('segment show', { name: 'large' })).output).toMatchObject({ rule: 'account.employees >= 500' })
  })
})
