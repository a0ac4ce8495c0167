import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { createTurns } from './turns.ts'

describe('turns', () => {
  it('never lets more work at a time than allowed, and lets everyone in, in order', async () => {
    const turns = createTurns(3, 100)
    let atWork = 0
    let most = 0
    const begun: number[] = []
    await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        turns.take(async () => {
          begun.push(index)
          atWork += 1
          most = Math.max(most, atWork)
          await sleep(index % 3)
          atWork -= 1
        }),
      ),
    )
    expect(most).toBe(3)
    expect(begun).toEqual(Array.from({ length: 20 }, (_, index) => index))
  })

  it('refuses whoever comes when too many wait, and gives a turn back after a failure', async () => {
    const turns = createTurns(1, 1)
    const first = turns.take(async () => {
      await sleep(10)
      throw new Error('first failed')
    })
    const second = turns.take(async () => 'second')
    await expect(turns.take(async () => 'third')).rejects.toThrow('TOO_MANY_SIMULTANEOUS_QUERIES')
    await expect(first).rejects.toThrow('first failed')
    await expect(second).resolves.toBe('second')
    await expect(turns.take(async () => 'later')).resolves.toBe('later')
  })

  it('lets work that nobody wants any more leave the line, and begins none of it', async () => {
    const turns = createTurns(1, 1)
    const gone = new AbortController()
    let end = (): void => {}
    const first = turns.take(() => new Promise<void>((resolve) => (end = resolve)))
    const begun: string[] = []
    const second = turns.take(async () => void begun.push('second'), gone.signal)
    gone.abort()
    await expect(second).rejects.toThrow('given up')
    await expect(turns.take(async () => void begun.push('never'), gone.signal)).rejects.toThrow('given up')
    // Its place in the line is free again.
    const third = turns.take(async () => void begun.push('third'))
    end()
    await Promise.all([first, third])
    expect(begun).toEqual(['third'])
  })
})
