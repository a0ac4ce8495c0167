import { describe, expect, it } from 'vitest'
import { keepLists } from './kept-lists.ts'

const { signal } = new AbortController()

describe('kept lists', () => {
  it('makes a list once, and again when it has grown old', async () => {
    let now = 0
    let made = 0
    const lists = keepLists<{ bytes: number; number: number }>({ bytes: 10, milliseconds: 100, clock: () => now })
    const open = async () => (await lists.open('a', async () => ({ bytes: 1, number: ++made }), signal)).number
    expect(await Promise.all([open(), open()])).toEqual([1, 1])
    now = 100
    expect(await open()).toBe(1)
    now = 101
    expect(await open()).toBe(2)
  })

  it('lets go of what was used longest ago, but never of the newest', async () => {
    const made: string[] = []
    const lists = keepLists({ bytes: 10, milliseconds: 100, clock: () => 0 })
    const open = (key: string, bytes: number) =>
      lists.open(
        key,
        async () => {
          made.push(key)
          return { bytes }
        },
        signal,
      )
    await open('a', 4)
    await open('b', 4)
    await open('a', 4)
    await open('c', 4)
    expect(lists.bytes()).toBe(8)
    await open('a', 4)
    await open('b', 4)
    expect(made).toEqual(['a', 'b', 'c', 'b'])
    await open('whole market', 99)
    expect(lists.bytes()).toBe(99)
  })

  it('does not keep a failure', async () => {
    const lists = keepLists({ bytes: 10, milliseconds: 100, clock: () => 0 })
    await expect(lists.open('a', () => Promise.reject(new Error('engine gone')), signal)).rejects.toThrow('gone')
    expect(await lists.open('a', async () => ({ bytes: 1 }), signal)).toEqual({ bytes: 1 })
  })
})
