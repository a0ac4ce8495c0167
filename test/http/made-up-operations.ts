import { z } from 'zod'
import { defineOperation, fileField, type Operation } from '../../src/operation.ts'
import { ConflictError, OutsideError, ProblemError, refuse } from '../../src/problem.ts'
import type { Workspace } from '../../src/workspace/index.ts'

const operation = defineOperation<Workspace>()

/** Gives back what it was asked, or fails as its word says. */
const echo = operation({
  name: 'thing show',
  summary: 'Gives back what it was asked.',
  access: 'read',
  input: z.strictObject({
    word: z.string(),
    count: z.number().int().default(1),
    on: z.boolean().optional(),
    names: z.array(z.string()).default([]),
    sizes: z.array(z.number()).optional(),
    mixed: z.union([z.string(), z.number()]).optional(),
    shape: z.object({ kind: z.string() }).optional(),
    day: z.iso.date().optional(),
  }),
  output: z.record(z.string(), z.unknown()),
  run: async (_, input, { progress, signal }) => {
    progress({ message: 'Looking', done: 1, total: 2 })
    if (input.word === 'mend') {
      throw new ProblemError([
        { code: 'one', message: 'First.', at: { start: 1, end: 2 }, hint: 'So.' },
        { code: 'two', message: 'Second.' },
      ])
    }
    if (input.word === 'outside') throw new OutsideError('engine_lost', 'The engine ended.', { retry: true })
    if (input.word === 'bug') throw new Error('a secret of ours')
    if (input.word === 'wait') {
      await new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error)))
    }
    return { ...input }
  },
})

const save = operation({
  name: 'thing save',
  summary: 'Changes it.',
  access: 'write',
  input: z.strictObject({ text: z.string(), basedOn: z.number().optional() }),
  output: z.object({ text: z.string(), version: z.number() }),
  version: { shown: ({ version }) => version, basedOn: 'basedOn' },
  run: async (_, { text, basedOn }) => {
    if (basedOn !== undefined && basedOn !== 3) {
      throw new ConflictError(
        { code: 'changed_meanwhile', message: 'Somebody changed it.' },
        { current: { text: 'theirs', version: 3 }, yours: { text, version: basedOn } },
      )
    }
    return { text, version: 4 }
  },
})

const read = operation({
  name: 'file read',
  summary: 'Reads files.',
  access: 'write',
  input: z.strictObject({ files: z.array(z.string().meta(fileField('read'))).min(1) }),
  output: z.object({ read: z.array(z.object({ path: z.string(), text: z.string() })) }),
  run: async (_, { files }) => {
    const { readFile } = await import('node:fs/promises')
    const texts = await Promise.all(
      files.map(async (path) => ({ path, text: (await readFile(path, 'utf8')).slice(0, 100) })),
    )
    const bad = texts.find(({ text }) => text.startsWith('bad'))
    if (bad !== undefined) refuse('bad_file', `${bad.path} is bad.`, { at: { file: bad.path } })
    return { read: texts }
  },
})

const write = operation({
  name: 'file write',
  summary: 'Writes a file.',
  access: 'read',
  input: z.strictObject({ text: z.string(), out: z.string().optional().meta(fileField('write')) }),
  output: z.object({ written: z.string().optional() }),
  writes: ({ text }) => (text.startsWith('{') ? 'json' : 'csv'),
  run: async (_, { text, out }) => {
    const { writeFile } = await import('node:fs/promises')
    if (text === 'bug') throw new Error('cannot')
    if (out !== undefined) await writeFile(out, text)
    return out === undefined ? {} : { written: out }
  },
})

const folder = operation({
  name: 'folder write',
  summary: 'Writes a folder.',
  access: 'read',
  input: z.strictObject({ dir: z.string().meta(fileField('folder')) }),
  output: z.object({}),
  run: async () => ({}),
})

/** One operation for each thing that the door does. */
export const madeUpOperations: readonly Operation<Workspace>[] = [echo, save, read, write, folder]
