import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readTitle, type TitleReading } from './read-title.ts'
import { BUYING_ROLES, DEPARTMENTS, SENIORITIES } from './words.ts'

const titles = readFileSync(new URL('../../../test/golden/titles.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split(' | ')[0] ?? '')

const said = ({ department, seniority, roles }: TitleReading): unknown => [department, seniority, roles]

/** What holds of every answer; plain comparisons, because it is asked a thousand times. */
function isInOurWords(title: string): boolean {
  const { department, seniority, roles, confidence } = readTitle(title)
  return (
    DEPARTMENTS.includes(department) &&
    SENIORITIES.includes(seniority) &&
    roles.every((role) => BUYING_ROLES.includes(role)) &&
    // Nobody is a champion by title, and no part in a purchase is sure by it.
    !roles.includes('champion') &&
    confidence.roles === (roles.length > 0 ? 'low' : 'none') &&
    (confidence.department === 'none') === (department === 'unknown') &&
    (confidence.seniority === 'none') === (seniority === 'unknown')
  )
}

it('answers any text in our words', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 120 }), isInOurWords), { numRuns: 200 })
  const pieces = titles.flatMap((title) => title.split(/(?=[^\p{L}])/u))
  const piece = fc.constantFrom(...pieces, '&', '/', ' - ', '(in)', '*')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (some) => isInOurWords(some.join(' '))),
    { numRuns: 300 },
  )
})

it('reads a page like a title', () => {
  for (const page of [
    'leiter'.repeat(20_000),
    `x${'vertriebsinnendienst'.repeat(3)}`,
    '/in'.repeat(50_000),
    'a-'.repeat(50_000),
    ' &'.repeat(50_000),
  ]) {
    expect(isInOurWords(page)).toBe(true)
  }
})

it('does not care for capitals, spaces and composed letters', () => {
  for (const title of titles) {
    const read = said(readTitle(title))
    expect(said(readTitle(title.toUpperCase())), title).toStrictEqual(read)
    expect(said(readTitle(title.toLowerCase())), title).toStrictEqual(read)
    expect(said(readTitle(`  ${title.replaceAll(' ', '\u00A0 ')} `)), title).toStrictEqual(read)
    expect(said(readTitle(title.normalize('NFD'))), title).toStrictEqual(read)
  }
})

it('does not care in which gender a title is written', () => {
  const forms = [
    [
      'Leiter',
      'Leiterin',
      'Leiter*in',
      'Leiter:in',
      'Leiter_in',
      'Leiter/in',
      'Leiter/-in',
      'Leiter(in)',
      'LeiterIn',
    ],
    ['Datenschutzbeauftragter', 'Datenschutzbeauftragte', 'Datenschutzbeauftragte*r', 'Datenschutzbeauftragte/r'],
    ['Vertriebsmitarbeiter', 'Vertriebsmitarbeiterin', 'Vertriebsmitarbeiter/-innen', 'Vertriebsmitarbeiter (m/w/d)'],
    ['Acheteur', 'Acheteuse', 'Acheteur/euse', 'Acheteur(euse)', 'Acheteur H/F'],
    ['Directeur marketing', 'Directrice marketing', 'Directeur/trice marketing', 'Directeur(trice) marketing'],
    [
      'Chargé de communication',
      'Chargée de communication',
      'Chargé(e) de communication',
      'Chargé·e de communication',
    ],
    ['Conseiller client', 'Conseillère client', 'Conseiller·ère client', 'Conseiller/ère client'],
  ]
  for (const [first = '', ...others] of forms) {
    for (const other of others) expect(said(readTitle(other)), other).toStrictEqual(said(readTitle(first)))
  }
})
