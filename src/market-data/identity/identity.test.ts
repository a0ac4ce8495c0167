import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Chdb, openChdb } from '../../engines/chdb/index.ts'
import { type Sql, sql, value } from '../../query/index.ts'
import {
  emailDomainSql,
  identifyingDomain,
  identifyingDomainSql,
  normaliseDomain,
  normaliseDomainSql,
} from './normalise-domain.ts'
import { normaliseName, normaliseNameSql } from './normalise-name.ts'

let folder: string
let engine: Chdb

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'brushwork-identity-'))
  engine = await openChdb({ folder })
})

afterAll(async () => {
  await engine?.close()
  rmSync(folder, { recursive: true, force: true })
})

async function inEngine(texts: readonly string[], how: (text: Sql) => Sql): Promise<unknown[]> {
  const rows = await engine.rows<{ key: unknown }>(
    sql`SELECT ${how(sql`text`)} AS key FROM (SELECT arrayJoin(arrayZip(arrayEnumerate(${value(texts, 'Array(String)')}), ${value(texts, 'Array(String)')})) AS pair, pair.1 AS at, pair.2 AS text) ORDER BY at`,
  )
  return rows.map((row) => row.key)
}

describe('normaliseDomain', () => {
  it('finds the domain in web and e-mail addresses', () => {
    expect(
      [
        'https://www.Acme.com/about?x=1',
        'acme.com',
        ' WWW2.acme.co.uk. ',
        'anna@acme.com',
        'mailto:a@b.de',
        'http://acme.com:8080',
        'acme.com, other.com',
        '//acme.com',
        'ftp://u:p@acme.com/x',
        'bücher.de',
      ].map(normaliseDomain),
    ).toEqual([
      'acme.com',
      'acme.com',
      'acme.co.uk',
      'acme.com',
      'b.de',
      'acme.com',
      'acme.com',
      'acme.com',
      'acme.com',
      'bücher.de',
    ])
    expect(
      ['', 'acme', 'n/a', 'http://', 'a..b', '-a.com', 'not a domain.', '10.0.0.1'].map(normaliseDomain),
    ).toEqual(Array(8).fill(undefined))
  })
  it('knows domains that identify nobody', () => {
    expect(
      ['a@gmail.com', 'a@yahoo.co.in', 'a@gmx.de', 'https://www.linkedin.com/company/acme', 'facebook.com/acme'].map(
        identifyingDomain,
      ),
    ).toEqual(Array(5).fill(undefined))
    expect(identifyingDomain('a@bt.com')).toBe('bt.com')
  })
})

describe('normaliseName', () => {
  it('drops what does not tell companies apart', () => {
    expect(
      [
        'Société Générale S.A.',
        'AT&T Inc.',
        'The Home Depot, Inc.',
        'Müller GmbH & Co. KG',
        "O'Reilly Media",
        'Straße AG',
        'AG',
        '  ',
        'Acme Sp. z o.o.',
        'Acme Group',
        '株式会社 日立',
      ].map(normaliseName),
    ).toEqual([
      'societe generale',
      'at and t',
      'home depot',
      'muller',
      'oreilly media',
      'strasse',
      'ag',
      undefined,
      'acme',
      'acme group',
      '株式会社 日立',
    ])
  })
})

describe('in the engine', () => {
  it('gives the same keys as in JavaScript, on 3,000 random names and addresses', async () => {
    const piece = fc.constantFrom(
      'Acme',
      'GmbH',
      ' & Co. ',
      'KG',
      ' ',
      '.',
      '-',
      "'",
      'é',
      'ß',
      'Σ',
      'ΟΔΟΣ',
      'İ',
      'ﬁ',
      '日本',
      'Inc',
      ', ',
      'www.',
      'http://',
      '@',
      '.com',
      '/x',
      ':80',
      'The ',
      'x',
      '1',
      '\u0301',
      '½',
      'gmail.com',
      '\t',
      'co',
      '??',
    )
    const texts = fc.sample(
      fc.array(piece, { maxLength: 7 }).map((pieces) => pieces.join('')),
      { numRuns: 3000, seed: 11 },
    )
    expect(await inEngine(texts, normaliseNameSql)).toEqual(texts.map((text) => normaliseName(text) ?? null))
    expect(await inEngine(texts, normaliseDomainSql)).toEqual(texts.map((text) => normaliseDomain(text) ?? null))
    expect(await inEngine(texts, identifyingDomainSql)).toEqual(texts.map((text) => identifyingDomain(text) ?? null))
  })
  it('reads the domain of an e-mail address only', async () => {
    expect(await inEngine(['anna@acme.com', 'acme.com', 'a@gmail.com', ''], emailDomainSql)).toEqual([
      'acme.com',
      null,
      null,
      null,
    ])
  })
})
