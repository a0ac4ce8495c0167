import { afterAll, beforeAll, expect, it } from 'vitest'
import { bring } from '../../../test/bring.ts'
import { type ScratchMarket, scratchMarket } from '../../../test/scratch-market.ts'
import { openRuleBook } from '../../segments/index.ts'
import { seededRandom } from '../../statistics/index.ts'
import { readRoleTexts } from '../readings/read-role-texts.ts'
import { championFindings } from './champion-findings.ts'

const DAY = 86_400_000
const COMPANIES = 500

let scratch: ScratchMarket

/**
 * The same market as files. Each company has a finance manager and a designer; the finance manager turns up on some day of the
 * first hundred, if the deal lasts so long; deals that last long are won more often. Legal counsel is put on record when a deal is
 * won, and into the deal's roles.
 */
beforeAll(async () => {
  scratch = await scratchMarket()
  const random = seededRandom('immortal time, as files')
  const day = (at: number): string => new Date(Date.UTC(2024, 0, 1) + Math.floor(at) * DAY).toISOString().slice(0, 10)
  const files = {
    accounts: ['id,name'],
    contacts: ['id,account_id,department,seniority,created_at,updated_at'],
    deals: ['id,account_id,opened_at,closed_at,status'],
    touches: ['id,account_id,contact,at,kind,initiated_by'],
    deal_contacts: ['deal,contact,role,recorded_at'],
  }
  for (let n = 0; n < COMPANIES; n += 1) {
    const opened = 100 + random() * 300
    const days = random() < 0.45 ? 2 + random() * 18 : 25 + random() * 120
    const won = days > 21 && random() < 0.45
    const turnsUp = random() * 100
    files.accounts.push(`a${n},Company ${n}`)
    files.contacts.push(`f${n},a${n},finance,manager,2023-01-01,2023-01-01`)
    files.contacts.push(`d${n},a${n},design,individual,2023-01-01,2023-01-01`)
    files.deals.push(`o${n},a${n},${day(opened)},${day(opened + days)},${won ? 'won' : 'lost'}`)
    if (turnsUp < days) files.touches.push(`t${n},a${n},f${n},${day(opened + turnsUp)},email,buyer`)
    if (random() < 0.5) files.touches.push(`u${n},a${n},d${n},${day(opened - 5)},form,buyer`)
    files.contacts.push(`l${n},a${n},legal,individual,2023-01-01,2023-01-01`)
    if (won) files.deal_contacts.push(`o${n},l${n},influencer,${day(opened + days + 3)}`)
    else if (random() < 0.3) files.deal_contacts.push(`o${n},l${n},influencer,${day(opened + 1)}`)
  }
  for (const kind of ['accounts', 'contacts', 'deals', 'touches', 'deal_contacts'] as const)
    await bring(scratch, kind, `${files[kind].join('\n')}\n`)
})

afterAll(() => scratch.close())

it('lends no lift to a role that long deals meet, nor to one that is written down after the close', async () => {
  const market = { ...scratch, readTexts: readRoleTexts }
  const book = await openRuleBook(market)
  const asked = { chosen: undefined, asOf: undefined, landmarkDays: 21 }
  const found = await championFindings(market, book, asked, new AbortController().signal)
  expect(found).toMatchObject({ verdict: 'not found', champion: undefined })
  expect(found.closedBeforeLandmark).toBeGreaterThan(150)
  expect(found.leftOut.backFilled).toBe(found.won)
  const finance = found.roles.find(({ role }) => role === 'finance manager')
  expect(finance?.engaged.n).toBeGreaterThan(30)
  expect(finance?.lo95).toBeLessThan(0)
  expect(finance?.hi95).toBeGreaterThan(0)
  expect(found.roles.find(({ role }) => role === 'legal staff')?.engaged.won).toBe(0)
})
