import { describe, expect, it } from 'vitest'
import { raw, sql } from '../query/index.ts'
import type { Engine } from './engine.ts'
import { lazyEngine } from './lazy-engine.ts'

describe('lazyEngine', () => {
  it('opens once, and again only after it could not be opened', async () => {
    let opened = 0
    let broken = true
    const real = { rows: async () => [{ one: 1 }], close: async () => undefined } as unknown as Engine
    const engine = lazyEngine('chdb', async () => {
      opened += 1
      if (broken) throw new Error('the disk is full')
      return real
    })
    const ask = (): Promise<unknown> => engine.rows(sql`SELECT ${raw('1')} AS one`)
    await expect(ask()).rejects.toThrow('the disk is full')
    broken = false
    expect(await Promise.all([ask(), ask()])).toEqual([[{ one: 1 }], [{ one: 1 }]])
    expect(opened).toBe(2)
    await engine.close()
  })
})
