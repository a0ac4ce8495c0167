import { describe, expect, it } from 'vitest'
import { readServeArguments } from './serve-arguments.ts'

describe('readServeArguments', () => {
  it('takes the next free port only where none was asked for', () => {
    expect(readServeArguments([])).toMatchObject({ port: 4780, anyPort: true, maxUploadBytes: 2 * 1024 ** 3 })
    expect(readServeArguments(['--port', '80'])).toMatchObject({ port: 80, anyPort: false })
  })

  it('keeps the example in a folder of its own unless another is named', () => {
    expect(readServeArguments(['--example']).workspace).toBe('example-market')
    expect(readServeArguments(['--example', '-w', 'mine']).workspace).toBe('mine')
  })

  it('reads sizes', () => {
    expect(readServeArguments(['--max-upload', '1.5 gb']).maxUploadBytes).toBe(1.5 * 1024 ** 3)
    expect(readServeArguments(['--max-upload', '10']).maxUploadBytes).toBe(10)
  })

  it('says everything that is wrong', () => {
    const problems = (argv: string[]): unknown => {
      try {
        return readServeArguments(argv)
      } catch (error) {
        return (error as { problems: { code: string }[] }).problems.map(({ code }) => code)
      }
    }
    expect(problems(['--port', '70000', '--host', '::', '--max-upload', 'big'])).toEqual([
      'argument_unreadable',
      'needs_sign_in',
      'argument_unreadable',
    ])
    expect(problems(['--nothing'])).toEqual(['argument_unreadable'])
    expect(problems(['--port', '1e3'])).toEqual(['argument_unreadable'])
  })
})
