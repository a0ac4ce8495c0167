import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeMarket } from '../../example/index.ts'
import type { KindName } from '../kinds/field.ts'
import { prepareFile } from '../sources/prepare-file.ts'
import type { PreparedFile } from '../sources/prepared-file.ts'
import { mapText, writeMapDocument } from './map-document.ts'
import type { MapFile } from './map-file.ts'
import { parseMapDocument, parseMapFile } from './parse-map-file.ts'
import { resolveMapping } from './resolve-mapping.ts'
import type { ResolvedMapping } from './resolved-mapping.ts'

const settings = { timeZone: 'UTC', currency: 'USD' }
const SHARED = new URL('../../../../shared/data/', import.meta.url).pathname
const MAPS = new URL('../../../test/shared-data/maps/', import.meta.url).pathname
let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'brushwork-map-document-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

async function prepared(path: string, map?: MapFile): Promise<PreparedFile> {
  const headerRows = map?.headerRows
  const file = await prepareFile(path, { tempFolder: folder, ...(headerRows === undefined ? {} : { headerRows }) })
  await file.dispose()
  return file
}

function text(name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

/** What decides the rows; how sure it is and who said so is another matter. */
function decided(mapping: ResolvedMapping) {
  const { origin: _, ...rest } = mapping
  const parts = rest.parts.map((part) => ({
    ...part,
    fields: part.fields.map(({ confidence: __, ...field }) => field),
  }))
  return { ...rest, parts }
}

/** Decides a file's mapping, sends the document back as an object and as a map file, and compares. */
async function roundTrip(path: string, said: { map?: MapFile; as?: KindName } = {}): Promise<ResolvedMapping> {
  const file = await prepared(path, said.map)
  const { mapping, problems } = resolveMapping(file, { settings, ...said })
  const document = writeMapDocument(mapping, file, said.map, {})
  const sent = JSON.parse(JSON.stringify(document)) as Record<string, unknown>
  for (const map of [parseMapDocument(sent, file.name), parseMapFile(mapText(document), 'a.yaml')]) {
    const again = resolveMapping(file, { settings, map })
    expect(again.problems.map(({ code, at }) => [code, at?.column])).toEqual(
      problems.map(({ code, at }) => [code, at?.column]),
    )
    expect(decided(again.mapping)).toEqual(decided(mapping))
  }
  return mapping
}

describe('a mapping as a document', () => {
  it('decides the same again for the files of the example market, guessed and with their maps', async () => {
    const { files } = await writeMarket(join(folder, 'example'), { accounts: 60 })
    expect(files.length).toBeGreaterThan(7)
    for (const { path, map } of files) {
      await roundTrip(path)
      await roundTrip(path, { map: parseMapFile(readFileSync(map, 'utf8'), 'example.yaml') })
    }
  })

  it('decides the same again for HubSpot and Salesforce, with stages, constants and doubtful dates', async () => {
    const deals = await roundTrip(
      text(
        'deals.csv',
        'Record ID,Deal Name,Deal Stage,Close Date,Amount,Create Date,Score %,Signed on\n1,Big,Closed Won,2024-03-05,100,2024-01-13,12%,03/04/2024\n2,Small,Talking,2024-03-25,,2024-01-14,7%,05/06/2024\n',
      ),
    )
    expect(deals.origin).toBe('HubSpot deals export')
    expect(deals.parts[0]?.fields.find((one) => one.field === 'expected_close_at')?.onlyWhere).toBe('open')
    const calls = await roundTrip(
      text('calls.csv', 'Record ID,Call Title,Activity date,Call direction\n1,Hello,2024-01-13 10:00,Inbound\n'),
    )
    expect(calls.parts[0]?.fields.find((one) => one.field === 'kind')?.reading).toEqual({ constant: 'call' })
    await roundTrip(
      text('people.csv', 'Id,AccountId,LastName,HasOptedOutOfEmail,CreatedDate\n1,7,Lee,true,03/04/2024\n'),
    )
  })

  it('decides the same again for headers and values that are hard to write down', async () => {
    const path = text(
      'hard.csv',
      'Name,none,Total %,Total #,2020,Größe (cm),in,Industry 2,tags,Firma: "x"\nAcme,1,"1,5",1,7,3,a,b,"[""a"",""b""]",#1\nBolt,2,"2,25",2,8,4,a,b,"[""a""]",#2\nCorp,3,"1.200,5",3,9,5,c,b,"[""c""]",- x\n',
    )
    const mapping = await roundTrip(path, { as: 'accounts' })
    expect(mapping.parts[0]?.custom.map((one) => one.name)).toEqual(
      expect.arrayContaining(['total_percent', 'total', 'n_2020', 'groesse_cm', 'in_']),
    )
    const map = parseMapFile(
      'as: accounts\nfields: {name: Name, id: {column: none, format: integer}, revenue: {column: "Total %", multiply: 1000, times: "2020"}, lifecycle: {column: in, values: {a: customer, c: former}}}\ncustom: ["Total #"]\nmissing: ["#1"]\nblank: clear\nas_of: 2024-03-31\ncurrency: EUR\n',
      'm.yaml',
    )
    await roundTrip(path, { map })
  })

  it('decides the same again for surveys and for rows that hold several kinds', async () => {
    const survey = text('survey 1.csv', 'Progress,How satisfied are you?,Why?,none\n100,4,It works,x\n90,5,,y\n')
    expect((await roundTrip(survey, { as: 'answers' })).parts[0]?.wide).toHaveLength(3)
    const both = text(
      'sales.csv',
      'Customer ID,Customer,Segment,Sales,Order Date,Tier\n1,Acme,SMB,10.5,2024-01-01,A\n',
    )
    const map = parseMapFile(
      'as: [accounts, orders]\nfields:\n  accounts: {id: Customer ID, name: Customer}\n  orders: {account_id: Customer ID, revenue: Sales, at: Order Date}\n',
      'm.yaml',
    )
    expect((await roundTrip(both, { map })).parts).toHaveLength(2)
  })

  const published = existsSync(SHARED) ? it : () => undefined
  published('decides the same again for published files with their maps', async () => {
    const crm = join(SHARED, 'crm-sales')
    for (const name of readdirSync(crm).filter((one) => one.endsWith('.csv'))) await roundTrip(join(crm, name))
    const map = parseMapFile(readFileSync(join(MAPS, 'crm-sales-pipeline.yaml'), 'utf8'), 'm.yaml')
    await roundTrip(join(crm, 'sales_pipeline_as_of_2017-09-30.csv'), { map })
  })

  it('is checked like a map file, with places instead of lines', async () => {
    const wrong = {
      as: 'deals',
      fields: { amont: 'Value', opened_at: { column: 'Opened', format: 'soon' } },
      custm: [],
    }
    let problems: unknown
    try {
      parseMapDocument(wrong, 'deals.csv')
    } catch (error) {
      problems = (error as { problems: unknown }).problems
    }
    expect(problems).toEqual([
      expect.objectContaining({ code: 'map_key_unknown', at: { file: 'deals.csv', field: 'custm' } }),
      expect.objectContaining({
        code: 'field_unknown',
        message: 'deals has no field "amont".',
        at: { file: 'deals.csv', field: 'fields.amont' },
      }),
      expect.objectContaining({
        code: 'date_format_unknown',
        at: { file: 'deals.csv', field: 'fields.opened_at.format' },
      }),
    ])
    const file = await prepared(text('few.csv', 'id,name\n1,Acme\n'))
    const map = parseMapDocument({ as: 'accounts', fields: { id: 'No' } }, 'few.csv')
    expect(resolveMapping(file, { settings, map }).problems).toContainEqual(
      expect.objectContaining({
        code: 'column_unknown',
        message: 'few.csv has no column "No".',
        at: { file: 'few.csv', column: 'No', field: 'fields.id' },
      }),
    )
  })
})
