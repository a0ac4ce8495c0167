import { describe, expect, it } from 'vitest'
import { shareWork } from './share-work.ts'

/** Work that ends when it is told to, or when it is stopped. */
function pending(): { work: ReturnType<typeof shareWork<string>>; finish: () => void; wasStopped: () => boolean } {
  let finish = (): void => {}
  let stopped = false
  const work = shareWork<string>(
    (signal) =>
      new Promise((resolve, reject) => {
        finish = () => resolve('done')
        signal.addEventListener('abort', () => {
          stopped = true
          reject(new Error('stopped'))
        })
      }),
  )
  return { work, finish: () => finish(), wasStopped: () => stopped }
}

describe('shared work', () => {
  it('answers everybody who waits, and goes on while one of them does', async () => {
    const { work, finish, wasStopped } = pending()
    const [first, second] = [new AbortController(), new AbortController()]
    const left = work.join(first.signal)
    const stays = work.join(second.signal)
    first.abort()
    await expect(left).rejects.toThrow('cancelled')
    expect(wasStopped()).toBe(false)
    finish()
    expect(await stays).toBe('done')
    expect(await work.join(new AbortController().signal)).toBe('done')
  })

  it('stops when the last one leaves', async () => {
    const { work, wasStopped } = pending()
    const only = new AbortController()
    const left = work.join(only.signal)
    only.abort()
    await expect(left).rejects.toThrow('cancelled')
    expect([wasStopped(), work.stopped()]).toEqual([true, true])
  })
})
