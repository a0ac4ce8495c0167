import { ListToolsResultSchema } from '@modelcontextprotocol/sdk/types.js'
import { beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { offerTools } from '../../src/mcp/index.ts'
import { chooseTools } from '../../src/mcp/tools/choose-tools.ts'
import { defineOperation } from '../../src/operation.ts'
import { ProblemError } from '../../src/problem.ts'
import type { Workspace } from '../../src/workspace/index.ts'
import { madeUpOperations } from '../http/made-up-operations.ts'
import { type Connected, connectClient } from './connect-client.ts'

const operation = defineOperation<Workspace>()

const list = operation({
  name: 'word list',
  summary: 'As many words as are asked for, as a list.',
  access: 'read',
  input: z.strictObject({ limit: z.number().int().describe('How many.') }),
  output: z.array(z.string()),
  run: async (_, { limit }) => Array.from({ length: limit }, (__, index) => `word-${index}`),
  print: (words) => words.join('\n'),
})

const long = operation({
  name: 'word-count',
  summary: 'A text as long as is asked for.',
  access: 'read',
  input: z.strictObject({ letters: z.number().int(), text: z.string().optional() }),
  output: z.object({ text: z.string(), nothing: z.string().optional(), on: z.date() }),
  run: async (_, { letters }) => ({ text: 'a'.repeat(letters), nothing: undefined, on: new Date(0) }),
  print: ({ text }) => `${text.length} letters.`,
})

const steps = operation({
  name: 'thing count',
  summary: 'Counts in two rounds.',
  access: 'read',
  input: z.strictObject({}),
  output: z.object({}),
  run: async (_, __, { progress }) => {
    progress({ message: 'First round', done: 900, total: 1000 })
    progress({ message: 'First round', done: 901, total: 1000 })
    progress({ message: 'Second round', done: 1 })
    return {}
  },
})

const offer = offerTools([...madeUpOperations, list, long, steps])

describe('tools of the MCP door', () => {
  let connected: Connected
  beforeEach(async () => {
    connected = await connectClient(offer)
  })

  it('offers what reads and needs no file, and nothing else', async () => {
    const { tools } = await connected.client.listTools()
    expect(tools.map(({ name }) => name)).toEqual([
      'thing_show',
      'file_write',
      'word_list',
      'word_count',
      'thing_count',
    ])
    expect(tools[0]).toMatchObject({
      title: 'Thing show',
      description: 'Gives back what it was asked.',
      inputSchema: {
        type: 'object',
        properties: { word: { type: 'string' }, count: { type: 'integer', default: 1 }, day: { format: 'date' } },
        required: ['word'],
        additionalProperties: false,
      },
      outputSchema: { type: 'object' },
      annotations: { readOnlyHint: true, openWorldHint: false },
    })
    expect(tools[1]?.inputSchema).toMatchObject({ properties: { text: {} }, required: ['text'] })
    expect(tools[1]?.inputSchema.properties).not.toHaveProperty('out')
    expect(tools[2]).not.toHaveProperty('outputSchema')
  })

  it('answers with words and with data, defaults filled in', async () => {
    const { result } = await connected.call('thing_show', { word: '日本', names: ['a'] })
    expect(result).toMatchObject({ structuredContent: { word: '日本', count: 1, names: ['a'] } })
    expect(result.isError).toBeUndefined()
    expect((await connected.call('word_list', { limit: 2 })).result).toEqual({
      content: [{ type: 'text', text: 'word-0\nword-1' }],
    })
    expect((await connected.call('word_count', { letters: 2 })).result).toEqual({
      content: [{ type: 'text', text: '2 letters.' }],
      structuredContent: { text: 'aa', on: '1970-01-01T00:00:00.000Z' },
    })
  })

  it.each([
    [{ word: 'mend' }, '2 problems to mend:\nFirst. (from character 2)\nHint: So.\nSecond.'],
    [{ word: 'outside' }, 'The engine ended.\nThe same call may succeed when it is tried again.'],
    [{}, 'word is missing. (word)'],
    [
      { word: 'x', wrod: 1 },
      'There is no field wrod here. (wrod)\nHint: Its fields are word, count, on, names, sizes, mixed, shape, day.',
    ],
    [{ word: 'x', count: 'many' }, 'count: expected number, received string. (count)'],
  ])('tells what is wrong with %j', async (input: Record<string, unknown>, words) => {
    const { result, text } = await connected.call('thing_show', input)
    expect([result.isError, result.structuredContent, text]).toEqual([
      true,
      undefined,
      expect.stringContaining(words),
    ])
  })

  it('says of a field what it takes, where it is written down', async () => {
    const { text } = await connected.call('word_list', { limit: 'x' })
    expect(text).toContain('Hint: limit: How many.')
  })

  it('neither writes nor reads files, although the operation would', async () => {
    const { result, text } = await connected.call('file_write', { text: 'x', out: '/tmp/never' })
    expect([result.isError, text]).toEqual([true, expect.stringContaining('assistants neither read nor write files')])
  })

  it('does not show a bug, and logs it under the number it gives', async () => {
    const { result, text } = await connected.call('thing_show', { word: 'bug' })
    expect([result.isError, text]).toEqual([true, expect.not.stringContaining('secret')])
    expect(connected.log()).toContain(`${/number ([0-9a-f]{8})/.exec(text)?.[1]} Error: a secret of ours`)
  })

  it.each([
    ['thing_sow', 'There is no tool "thing_sow". There are: thing_show, thing_count.'],
    ['', 'There is no tool "". tools/list names all there are.'],
    ['thing_save', 'thing save changes something: assistants only read here.'],
    ['folder_write', 'folder write needs a file or folder of this machine'],
    ['constructor', 'There is no tool "constructor".'],
  ])('refuses the tool %j', async (name, words) => {
    await expect(connected.call(name)).rejects.toMatchObject({
      code: -32_602,
      message: expect.stringContaining(words),
    })
  })

  it('cuts words that are too many, and refuses data that is, saying how to ask for less', async () => {
    const { text } = await connected.call('word_list', { limit: 20_000 })
    expect(text.length).toBeLessThan(60_200)
    expect(text).toMatch(
      /\nword-\d+\n\nCut here: 5\d,\d{3} of \d{3},\d{3} characters are shown\. Ask for less: set limit lower\.$/,
    )
    const whole = await connected.call('word_count', { letters: 500_000 })
    expect([whole.result.isError, whole.text]).toEqual([
      true,
      'This answer has 500,043 characters, more than an assistant is given at once (400,000). Ask for less by setting letters, text.',
    ])
  })

  it('tells progress with numbers that only grow, to whoever asks for it', async () => {
    const told: unknown[] = []
    await connected.client.callTool({ name: 'thing_count', arguments: {} }, undefined, {
      onprogress: (step) => told.push(step),
    })
    expect(told).toEqual([
      { progress: 1, message: 'First round: 900 of 1,000 (90%)' },
      { progress: 2, message: 'Second round: 1' },
    ])
  })

  it('stops when it is told to, and goes on answering others', async () => {
    const stop = new AbortController()
    const waiting = connected.client.callTool({ name: 'thing_show', arguments: { word: 'wait' } }, undefined, {
      signal: stop.signal,
    })
    const other = connected.call('thing_show', { word: 'now' })
    stop.abort('enough')
    await expect(waiting).rejects.toThrow('enough')
    expect((await other).result.isError).toBeUndefined()
    await connected.call('thing_show', { word: 'after' })
    expect(connected.log()).toBe('')
  })

  it('is the same for each of two clients at once', async () => {
    const second = await connectClient(offer)
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        (index % 2 === 0 ? connected : second).call('thing_show', { word: `w${index}` }),
      ),
    )
    expect(answers.map(({ result }) => result.structuredContent?.['word'])).toEqual(
      Array.from({ length: 20 }, (_, index) => `w${index}`),
    )
  })

  it('offers only what was chosen, and says of the rest that it was not', async () => {
    const chosen = await connectClient(chooseTools(offer, ['word']))
    const { tools } = await chosen.client.request({ method: 'tools/list' }, ListToolsResultSchema)
    expect(tools.map(({ name }) => name)).toEqual(['word_list'])
    expect(await chosen.client.listResources()).toEqual({ resources: [] })
    expect(await chosen.client.listResourceTemplates()).toEqual({ resourceTemplates: [] })
    await expect(chosen.call('thing_show', { word: 'x' })).rejects.toThrow('not among the tools chosen')
    expect(() => chooseTools(offer, ['wrod', 'word'])).toThrow(ProblemError)
  })

  it('refuses two operations that would be the same tool', () => {
    expect(() => offerTools([list, { ...list, name: 'word-list' }])).toThrow(
      'two operations would be the tool word_list',
    )
  })
})
