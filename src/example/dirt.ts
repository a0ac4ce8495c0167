import type { MarketOptions } from './market-options.ts'
import type { Cell, MarketRow } from './market-row.ts'
import { companyName } from './names/company-name.ts'
import { COUNTRIES } from './places.ts'
import { DIRT } from './planted.ts'
import { type Random, randomFrom } from './random.ts'
import type { Company } from './stories/company.ts'
import { SURVEY_COLUMNS } from './stories/survey/survey-questions.ts'

type Cells = Record<string, Cell>

/** The number of the second record of a company that somebody entered twice; undefined for most. */
export function duplicateId(options: MarketOptions, company: Company): string | undefined {
  if (!options.dirt) return undefined
  const random = randomFrom(options.seed, company.index, 'duplicate')
  return random.chance(DIRT.accounts.duplicated) ? String(Number(company.id) + 3) : undefined
}

/**
 * One account's rows as a real CRM would hold them: blanks, misspellings, second records, cells nobody can read.
 * What befalls a row depends on the row alone, so that any choice of kinds is soiled alike.
 */
export function soil(options: MarketOptions, company: Company, rows: readonly MarketRow[]): MarketRow[] {
  if (!options.dirt) return [...rows]
  const second = duplicateId(options, company)
  const soiled: MarketRow[] = []
  for (const { kind, part, row } of rows) {
    const random = randomFrom(
      options.seed,
      'dirt',
      kind,
      part,
      String(row['id'] ?? [row['deal'], row['contact']].join('/')),
    )
    const cells: Cells = { ...row }
    if (part === 'first') SOIL[kind]?.(cells, random)
    if (second !== undefined && kind === 'contacts' && part === 'first' && Number(cells['id']) % 4 === 3) {
      cells['account'] = second
    }
    soiled.push({ kind, part, row: cells })
    if (second !== undefined && kind === 'accounts' && part === 'first') {
      soiled.push({ kind, part, row: secondRecord(company, second, row, random) })
    }
  }
  return soiled
}

const SOIL: Partial<Record<MarketRow['kind'], (cells: Cells, random: Random) => void>> = {
  accounts: soilAccount,
  contacts: soilContact,
  deals: soilDeal,
  deal_contacts: (cells, random) => blank(cells, { role: DIRT.dealContacts.roleBlank }, random),
  touches: (cells, random) => {
    const { contactBlank, campaignBlank, initiatedByUnknown } = DIRT.touches
    blank(cells, { contact: contactBlank, campaign: campaignBlank }, random)
    if (random.chance(initiatedByUnknown)) cells['initiated_by'] = 'unknown'
  },
  answers: soilAnswers,
}

function soilAccount(cells: Cells, random: Random): void {
  const rates = DIRT.accounts
  blank(cells, rates.blank, random)
  if (random.chance(rates.countrySpelledOtherwise)) {
    const country = COUNTRIES.find((one) => one.name === cells['country'])
    if (country !== undefined) cells['country'] = random.pick(country.otherSpellings)
  }
  if (random.chance(rates.regionBlank)) cells['region'] = null
  if (random.chance(rates.trailingSpace)) cells['name'] = `${String(cells['name'])} `
  if (random.chance(rates.employeesUnreadable)) cells['employees'] = random.pick(['n/a', '50-100', '~200', 'unknown'])
  if (random.chance(rates.impossibleDate)) cells['created_at'] = '2024-02-30 09:15'
}

function soilContact(cells: Cells, random: Random): void {
  const rates = DIRT.contacts
  if (random.chance(rates.freeMail)) {
    const mailbox = String(cells['email']).split('@')[0]
    // Invented providers: a made-up address at a real one might be somebody's.
    cells['email'] = `${mailbox}.${random.between(10, 99)}@${random.pick(['freemail.example', 'postbox.example'])}`
  }
  if (random.chance(rates.titleMisspelt)) cells['title'] = misspell(String(cells['title']), random)
  if (random.chance(rates.trailingSpace)) cells['last_name'] = `${String(cells['last_name'])} `
  blank(cells, rates.blank, random)
}

function soilDeal(cells: Cells, random: Random): void {
  const rates = DIRT.deals
  if (random.chance(rates.withoutAccount)) cells['account'] = null
  blank(cells, { reason: rates.reasonBlank, competitor: rates.competitorBlank }, random)
  if (random.chance(rates.stageSpelledOtherwise)) {
    const stage = String(cells['stage'])
    cells['stage'] = random.pick([stage.toLowerCase(), stage.replace(' ', '-'), `${stage} `, stage.toUpperCase()])
  }
  if (cells['closed_at'] !== null && random.chance(rates.impossibleDate)) cells['closed_at'] = '2024-02-30 10:00'
}

function soilAnswers(cells: Cells, random: Random): void {
  const { anonymous, skipped } = DIRT.answers
  if (random.chance(anonymous)) Object.assign(cells, { contact: null, account: null })
  blank(cells, Object.fromEntries(SURVEY_COLUMNS.slice(0, 12).map(({ name }) => [name, skipped])), random)
}

/** The same company entered again, some months later, by somebody in a hurry. */
function secondRecord(company: Company, id: string, row: MarketRow['row'], random: Random): Cells {
  const { short, name } = companyName(company.index, company.place.flavour, random)
  const created = new Date(company.createdAt + random.between(20, 300) * 86_400_000)
  return {
    ...row,
    id,
    name: random.pick([short, short.toUpperCase(), misspell(name, random), `${short} (${company.place.city})`]),
    employees: null,
    revenue: null,
    technologies: null,
    founded_year: null,
    industry: random.chance(0.5) ? (row['industry'] ?? null) : null,
    lifecycle: 'prospect',
    created_at: created,
    updated_at: created,
  }
}

function blank(cells: Cells, rates: Readonly<Record<string, number>>, random: Random): void {
  for (const [column, rate] of Object.entries(rates)) if (random.chance(rate)) cells[column] = null
}

/** One slip of the finger: two letters swapped, one left out, or one doubled. */
export function misspell(text: string, random: Random): string {
  if (text.length < 4) return text
  const letters = [...text]
  const place = random.between(1, letters.length - 3)
  const [here, next] = [letters[place] as string, letters[place + 1] as string]
  const slip = random.pick([[next, here], [next], [here, here, next]])
  const slipped = [...letters.slice(0, place), ...slip, ...letters.slice(place + 2)].join('')
  return slipped === text ? letters.slice(0, -1).join('') : slipped
}
