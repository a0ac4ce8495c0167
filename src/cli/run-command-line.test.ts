import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { defineOperation, type Operation } from '../operation.ts'
import { OutsideError, ProblemError } from '../problem.ts'
import type { Workspace } from '../workspace/index.ts'
import { runCommandLine } from './run-command-line.ts'

const operation = defineOperation<Workspace>()
const echo = operation({
  name: 'segment size',
  summary: 'Counts the accounts a rule keeps.',
  access: 'read',
  input: z.strictObject({
    expr: z.string().min(1).describe('The rule.'),
    asOf: z.coerce.date().optional().describe('Count as of this date.'),
    limit: z.number().int().positive().default(10),
    leaveOutOpen: z.boolean().default(true).describe('Leave out accounts with an open deal.'),
    tag: z.array(z.string()).default([]),
    format: z.enum(['csv', 'hubspot']).default('csv'),
  }),
  output: z.record(z.string(), z.unknown()),
  positional: ['expr'],
  run: async (_, input, { progress }) => {
    progress({ message: 'Counting', done: 1, total: 4 })
    if (input.expr === 'outside')
      throw new OutsideError('engine_unreachable', 'The server does not answer.', { retry: true })
    if (input.expr === 'bug') throw new Error('not a number')
    if (input.expr.includes('?')) {
      throw new ProblemError([
        {
          code: 'unknown_field',
          message: 'There is no field `?`.',
          at: { start: 8, end: 9 },
          hint: 'Did you mean size?',
        },
      ])
    }
    return { ...input }
  },
})
const files = operation({
  name: 'import',
  summary: 'Reads files.',
  access: 'write',
  input: z.strictObject({ files: z.array(z.string()).min(1), as: z.string().optional() }),
  output: z.object({ files: z.array(z.string()) }),
  positional: ['files'],
  run: async (_, { files: given }) => ({ files: given }),
  print: ({ files: given }) => `Read ${given.join(' and ')}.`,
})
const list = operation({
  name: 'import list',
  summary: 'Lists what was imported.',
  access: 'read',
  input: z.strictObject({}),
  output: z.array(z.string()),
  run: async () => ['a'],
})
const operations: readonly Operation<Workspace>[] = [files, list, echo]

async function run(...argv: string[]) {
  let stdout = ''
  let stderr = ''
  let time = 0
  let opened = 0
  let closed = 0
  const exit = await runCommandLine(operations, argv, {
    stdout: {
      write: async (text) => {
        stdout += text
      },
    },
    stderr: {
      write: (text) => {
        stderr += text
      },
    },
    env: {},
    signal: new AbortController().signal,
    version: '1.2.3',
    now: () => (time += 5000),
    open: async () => {
      opened += 1
      return { close: async () => void (closed += 1) } as unknown as Workspace & { close(): Promise<void> }
    },
  })
  return { exit, stdout, stderr, opened, closed }
}

describe('runCommandLine', () => {
  it('reads positional arguments, flags, lists and defaults as the schema declares them', async () => {
    const line = [
      'segment',
      'size',
      'a > 1',
      '--as-of',
      '2026-03-31',
      '--limit=3',
      '--tag',
      'x',
      '--tag=y',
      '--no-leave-out-open',
    ]
    const { exit, stdout, opened, closed } = await run(...line, '--json')
    expect(exit).toBe(0)
    expect(JSON.parse(stdout)).toEqual({
      expr: 'a > 1',
      asOf: '2026-03-31T00:00:00.000Z',
      limit: 3,
      leaveOutOpen: false,
      tag: ['x', 'y'],
      format: 'csv',
    })
    expect([opened, closed]).toEqual([1, 1])
  })

  it('takes a rule that begins with a dash or an exclamation mark', async () => {
    expect(JSON.parse((await run('segment', 'size', '!has(account.x)', '--json')).stdout).expr).toBe(
      '!has(account.x)',
    )
    expect(JSON.parse((await run('segment', 'size', '-1 < account.x', '--json')).stdout).expr).toBe('-1 < account.x')
    expect(JSON.parse((await run('segment', 'size', '--json', '--', '--x')).stdout).expr).toBe('--x')
  })

  it('prefers the longer command, and takes the rest as a list', async () => {
    expect((await run('import', 'list')).stdout).toBe('[\n  "a"\n]\n')
    expect((await run('import', 'a.csv', 'b.csv')).stdout).toBe('Read a.csv and b.csv.\n')
    expect((await run('--workspace', 'w', 'import', 'a.csv')).stdout).toBe('Read a.csv.\n')
  })

  it.each([
    [['segmnt', 'size', 'x'], 'unknown_command', 'Did you mean `brushwork segment size`?'],
    [['segment', 'sise', 'x'], 'unknown_command', 'Did you mean `brushwork segment size`?'],
    [['segment', 'size', 'x', '--asof', '2026-01-01'], 'unknown_flag', 'Did you mean --as-of?'],
    [['segment', 'size', 'x', '--format', 'hubspt'], 'argument_unreadable', 'Did you mean hubspot?'],
    [['segment', 'size', 'x', '--as-of', '31.03.2026'], 'argument_unreadable', 'Write it as 2026-03-31.'],
    [['segment', 'size', 'x', '--as-of', '2026-02-31'], 'argument_unreadable', 'Write it as 2026-03-31.'],
    [['segment', 'size', 'x', '--limit', 'ten'], 'argument_unreadable', undefined],
    [['segment', 'size', 'x', '--limit', '-1'], 'input_invalid', undefined],
    [['segment', 'size', 'x', '--limit'], 'flag_without_value', undefined],
    [['segment', 'size', 'x', '--limit', '1', '--limit', '2'], 'flag_repeated', undefined],
    [['segment', 'size', 'a', 'b'], 'unexpected_argument', undefined],
    [['segment', 'size'], 'argument_missing', 'See `brushwork segment size --help`.'],
    [['import', 'list', '--workspace'], 'flag_without_value', undefined],
  ])('refuses %j with a problem and never opens the workspace', async (argv, code, hint) => {
    const { exit, stdout, stderr, opened } = await run(...argv, '--json')
    const { error } = JSON.parse(stdout)
    expect(exit).toBe(2)
    expect(error.problems).toHaveLength(1)
    expect(error.code).toBe(code)
    if (hint !== undefined) expect(error.problems[0].hint).toContain(hint)
    expect([stderr, opened]).toEqual(['', 0])
  })

  it('names every problem of a line at once', async () => {
    const { stdout } = await run('segment', 'size', 'x', '--limt', '3', '--as-of', 'soon', '--json')
    expect(JSON.parse(stdout).error.problems).toHaveLength(2)
  })

  it('shows where in a rule the problem is', async () => {
    const { exit, stdout, stderr } = await run('segment', 'size', 'account.? > 1')
    expect([exit, stdout]).toEqual([2, ''])
    expect(stderr).toBe(
      'Counting: 1 of 4 (25%)\n✗ There is no field `?`.\n    account.? > 1\n            ^\n  Did you mean size?\n',
    )
  })

  it('tells outside failures and bugs from mistakes', async () => {
    const outside = await run('segment', 'size', 'outside', '--json')
    expect(outside.exit).toBe(3)
    expect(JSON.parse(outside.stdout).error).toMatchObject({ code: 'engine_unreachable', problems: [] })
    const bug = await run('segment', 'size', 'bug')
    expect(bug.exit).toBe(70)
    expect(bug.stderr).toContain('This is a bug in Brushwork')
    expect(bug.stderr).toContain('at ')
    expect([outside.closed, bug.closed]).toEqual([1, 1])
  })

  it('writes progress with --json only when asked', async () => {
    expect((await run('segment', 'size', 'x', '--json')).stderr).toBe('')
    expect((await run('segment', 'size', 'x', '--json', '--progress')).stderr).toBe('Counting: 1 of 4 (25%)\n')
    expect((await run('segment', 'size', 'x', '--no-progress')).stderr).toBe('')
  })

  it.each([[['--help']], [['help']], [[]], [['segment']], [['segment', 'size', '--help']], [['help', 'import']]])(
    'answers %j with help no wider than 80 columns',
    async (argv) => {
      const { exit, stdout, opened } = await run(...argv)
      expect([exit, opened]).toEqual([0, 0])
      expect(stdout).toContain('Usage: brushwork')
      expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
    },
  )

  it('shows how to switch off what is on', async () => {
    const { stdout } = await run('segment', 'size', '--help')
    expect(stdout).toContain('--no-leave-out-open')
    expect(stdout).toContain('--as-of DATE')
    expect(stdout).toContain('--format csv|hubspot')
  })

  it('tells its version', async () => {
    expect((await run('--version')).stdout).toBe('1.2.3\n')
  })
})
