import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ProblemError } from '../../../problem.ts'
import { textLines } from './text-lines.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'brushwork-test-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function linesOf(bytes: Buffer | string): Promise<string[]> {
  const path = join(folder, 'lines.txt')
  await writeFile(path, bytes)
  const lines: string[] = []
  for await (const line of textLines(path, new AbortController().signal)) lines.push(line)
  return lines
}

it('reads lines whatever ends them, and whatever the encoding', async () => {
  expect(await linesOf('a\nb\r\nc\rd\n\ne')).toStrictEqual(['a', 'b', 'c', 'd', '', 'e'])
  expect(await linesOf('\uFEFFLeiter\nKöchin\n')).toStrictEqual(['Leiter', 'Köchin'])
  expect(await linesOf(Buffer.from('Geschäftsführer\nKöchin', 'latin1'))).toStrictEqual(['Geschäftsführer', 'Köchin'])
  expect(await linesOf(Buffer.from('\uFEFFGeschäftsführer\r\nKöchin', 'utf16le'))).toStrictEqual([
    'Geschäftsführer',
    'Köchin',
  ])
})

it('keeps lines whole where pieces of the file meet', async () => {
  const lines = Array.from({ length: 60_000 }, (_, line) => `Geschäftsführerin Nr. ${line}`)
  expect(await linesOf(lines.join('\r\n'))).toStrictEqual(lines)
})

it('refuses what is no file', async () => {
  const first = textLines(join(folder, 'none.txt'), new AbortController().signal).next()
  await expect(first).rejects.toThrow(ProblemError)
})
