import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { FILE_PLANS } from './file-plans.ts'
import { writeMarket } from './write-market.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'brushwork-example-'))
})
afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
})

const text = async (...path: string[]): Promise<string> => {
  const bytes = await readFile(join(folder, ...path))
  return path.at(-1)?.endsWith('.gz') ? gunzipSync(bytes).toString() : bytes.toString()
}

describe('writeMarket', () => {
  it('counts the lines it writes and names every column a map reads', async () => {
    const { files } = await writeMarket(folder, { accounts: 200 })
    for (const file of files) {
      const plan = FILE_PLANS.find((one) => one.file === file.file)
      const lines = (await text(file.file)).split('\n').length - 1
      const headerRows = plan?.format === 'csv' ? 1 + (plan.headings?.length ?? 0) : 0
      expect(lines - headerRows, file.file).toBe(file.rows)
      const map = parse(await readFile(file.map, 'utf8')) as { as: string; fields: Record<string, unknown> }
      expect(map.as).toBe(plan?.kind)
      const headers = plan?.columns.map(([header]) => header)
      for (const reading of Object.values(map.fields)) {
        const column = typeof reading === 'string' ? reading : (reading as { column: string }).column
        expect(headers).toContain(column)
      }
    }
  })

  it('writes a believable mix of formats', async () => {
    await writeMarket(folder, { accounts: 200 })
    expect(await text('orders.csv')).toMatch(/^\uFEFFRechnungsposition;Kunde;/)
    expect(await text('orders.csv')).toMatch(/;\d\d\.\d\d\.\d{4};[^;]+;\d+;\d+(,\d+)?;-?\d+(,\d+)?\n/)
    expect((await text('deal-contacts.tsv')).split('\n')[0]).toContain('Deal ID\tContact ID')
    expect(JSON.parse((await text('usage.jsonl.gz')).split('\n')[0] ?? '')).toHaveProperty('feature')
    const survey = (await text('customer-survey.csv')).split('\n')
    expect(survey[1]).toMatch(/^Start Date,/)
    expect(survey[2]).toContain('ImportId')
    expect(await text('companies.csv')).toContain('2024-02-30'.slice(0, 4))
  })

  it('keeps the truth beside the files: one line for each account and deal, nothing of it in the rows', async () => {
    const { files, truth } = await writeMarket(folder, { accounts: 300 })
    const accounts = (await text('truth', 'accounts.jsonl')).trim().split('\n')
    const deals = (await text('truth', 'deals.jsonl')).trim().split('\n')
    expect(accounts).toHaveLength(300)
    expect(deals).toHaveLength(truth.measured.deals)
    const lost = deals.map((line) => JSON.parse(line)).find((line) => line.realReason === 'no champion')
    expect(lost).toMatchObject({ insideSegment: expect.any(Boolean), winProbability: expect.any(Number) })
    expect(JSON.parse(await text('truth', 'truth.json'))).toEqual(JSON.parse(JSON.stringify(truth)))
    for (const file of files) expect(await text(file.file)).not.toContain('no champion')
  })

  it('stops when it is told to, with its files closed', async () => {
    const controller = new AbortController()
    const writing = writeMarket(
      folder,
      { accounts: 5000 },
      { signal: controller.signal, progress: () => controller.abort() },
    )
    await expect(writing).rejects.toThrow('aborted')
  })

  it('fails plainly where it cannot write', async () => {
    await writeFile(join(folder, 'taken'), '')
    await expect(writeMarket(join(folder, 'taken'), { accounts: 10 })).rejects.toThrow(/EEXIST|ENOTDIR/)
    await mkdir(join(folder, 'orders.csv'))
    await expect(writeMarket(folder, { accounts: 10 })).rejects.toThrow(/EISDIR/)
    await rm(join(folder, 'orders.csv'), { recursive: true })
    await rm(join(folder, 'usage.jsonl.gz'))
    await mkdir(join(folder, 'usage.jsonl.gz'))
    await expect(writeMarket(folder, { accounts: 300 })).rejects.toThrow(/EISDIR/)
  })
})
