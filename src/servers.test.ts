import { describe, expect, it } from 'vitest'
import { findServer } from './servers.ts'

describe('findServer', () => {
  it.each([
    [
      ['serve', '--port', '1'],
      ['--port', '1'],
    ],
    [
      ['-w', 'serve', 'serve'],
      ['-w', 'serve'],
    ],
    [
      ['--workspace=x', 'serve', '--open'],
      ['--workspace=x', '--open'],
    ],
    [['help', 'serve'], ['--help']],
  ])('finds it in %j', (argv, rest) => {
    expect(findServer(argv)).toMatchObject({ server: { word: 'serve' }, rest })
  })

  it.each([[[]], [['import', 'serve']], [['-w', 'serve']], [['help']]])('finds none in %j', (argv) => {
    expect(findServer(argv)).toBeUndefined()
  })
})
