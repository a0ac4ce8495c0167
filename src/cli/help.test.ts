import { describe, expect, it } from 'vitest'
import { operations } from '../operations.ts'
import { helpCommand, helpOverview } from './help.ts'
import { inputFields } from './input-field.ts'
import { GLOBAL_FLAGS } from './invocation.ts'

describe('the help of every operation', () => {
  it.each(operations)('$name: within 80 columns, every argument explained', (operation) => {
    const text = helpCommand(operation, 80)
    expect(text).toContain(`Usage: brushwork ${operation.name}`)
    expect(text.split('\n').filter((line) => line.length > 80)).toEqual([])
    const fields = inputFields(operation)
    expect(fields.filter((field) => (field.description ?? '') === '').map((field) => field.name)).toEqual([])
    const global = new Set(GLOBAL_FLAGS.map(({ flag }) => flag))
    expect(fields.filter((field) => global.has(field.flag)).map((field) => field.name)).toEqual([])
  })

  it('has one page of all of them, within 80 columns', () => {
    const text = helpOverview(operations, 80)
    expect(text.split('\n').filter((line) => line.length > 80)).toEqual([])
    expect(operations.filter((operation) => !text.includes(`  ${operation.name}`))).toEqual([])
  })

  it('gives every operation a name of its own, of one to three words', () => {
    const names = operations.map((operation) => operation.name)
    expect(new Set(names).size).toBe(names.length)
    expect(names.filter((name) => !/^[a-z-]+( [a-z-]+){0,2}$/.test(name))).toEqual([])
  })
})
