import { DAY, type MarketOptions, spanOf } from '../market-options.ts'
import { personName } from '../names/person-name.ts'
import { type Random, randomFrom } from '../random.ts'
import type { Company } from './company.ts'
import { clamp } from './draw.ts'
import { PERSON_ROLES, type PersonRole } from './person-roles.ts'
import { championPresence } from './win-chance.ts'

export interface Person {
  readonly id: string
  readonly role: PersonRole
  readonly first: string
  readonly last: string
  readonly email: string
  readonly phone: string
  readonly title: string
  readonly department: string
  readonly seniority: string
  readonly mayContact: boolean
  readonly createdAt: number
}

/** Contact numbers of one account: `id = FIRST + index × PER_ACCOUNT + place`. */
const FIRST_ID = 510_000_000
export const CONTACTS_PER_ACCOUNT = 64

/** The contacts the CRM knows at a company, in the order it learnt of them. */
export function drawPeople(options: MarketOptions, company: Company): Person[] {
  const random = randomFrom(options.seed, company.index, 'people')
  const { end } = spanOf(options)
  const roles = [...creativeRoles(company, random), ...otherRoles(company, random)].slice(0, CONTACTS_PER_ACCOUNT - 4)
  const mailboxes = new Set<string>()
  return roles.map((role, place) => {
    const early = random.chance(0.9)
    const latest = Math.max(0, end - company.createdAt - DAY)
    const after = early ? Math.min(random.next() * 30 * DAY, latest) : random.next() * latest
    return drawPerson(company, role, place, Math.floor(company.createdAt + after), mailboxes, random)
  })
}

/** One more person, e.g. who follows somebody that left. `place` must not be taken. */
export function drawPerson(
  company: Company,
  role: PersonRole,
  place: number,
  createdAt: number,
  mailboxes: Set<string>,
  random: Random,
): Person {
  const facts = PERSON_ROLES[role]
  const { flavour, country } = company.place
  const name = personName(flavour, random)
  let mailbox = name.mailbox
  for (let again = 2; mailboxes.has(mailbox); again += 1) mailbox = `${name.mailbox}${again}`
  mailboxes.add(mailbox)
  const own = flavour === 'german' ? 'de' : flavour === 'french' ? 'fr' : 'en'
  return {
    id: String(FIRST_ID + company.index * CONTACTS_PER_ACCOUNT + place),
    role,
    first: name.first,
    last: name.last,
    email: `${mailbox}@${company.name.domain}`,
    phone: fictionPhone(country.name, random),
    title: inForm(random.pick(facts.titles[own !== 'en' && random.chance(0.65) ? own : 'en']), name.feminine),
    department: facts.department,
    seniority: facts.seniority,
    mayContact: random.chance(0.72),
    createdAt: Math.floor(createdAt / 60_000) * 60_000,
  }
}

function inForm(title: string, feminine: boolean): string {
  const [masculine, other] = title.split('|') as [string, string?]
  return feminine ? (other ?? masculine) : masculine
}

function creativeRoles(company: Company, random: Random): PersonRole[] {
  const mean = company.creative * (0.9 + 0.95 * Math.log2(1 + company.employees / 30))
  const team = Math.min(18, random.poisson(mean))
  const roles: PersonRole[] = []
  const director = team > 3 ? 0.85 : team > 1 ? 0.6 : 0.35
  if (team > 0 && random.chance(director)) roles.push('executive creative director')
  // A team of one that is the director has no place for another.
  const operations = championPresence(team) / (team === 1 ? 1 - director : 1)
  if (roles.length < team && random.chance(operations)) roles.push('creative operations manager')
  while (roles.length < team) {
    roles.push(
      random.weighted<PersonRole>([
        ['designer', 5],
        ['art director', 2],
        ['motion designer', 2],
        ['copywriter', 2],
      ]),
    )
  }
  return roles
}

function otherRoles(company: Company, random: Random): PersonRole[] {
  const size = company.employees
  const roles: PersonRole[] = []
  const maybe = (role: PersonRole, probability: number): void => {
    if (random.chance(probability)) roles.push(role)
  }
  maybe('chief marketing officer', size > 20 ? 0.85 : 0.4)
  maybe('managing director', size < 250 ? 0.75 : 0.2)
  maybe('brand manager', 0.4)
  for (let count = random.poisson(clamp(0.3, Math.log10(size) / 2.2, 2)); count > 0; count -= 1) {
    roles.push('marketing manager')
  }
  maybe('content manager', 0.35)
  maybe('it manager', size > 50 ? 0.45 : 0.15)
  maybe('product manager', 0.3)
  maybe('procurement manager', size > 300 ? 0.55 : 0.08)
  maybe('finance director', size > 100 ? 0.3 : 0.1)
  maybe('legal counsel', size > 300 ? 0.35 : 0.03)
  maybe('sales manager', 0.25)
  if (roles.length === 0) roles.push('managing director')
  return roles
}

/** Numbers that regulators keep for fiction: Ofcom 01632 960, Bundesnetzagentur 030 23125, North America 555-01. */
function fictionPhone(country: string, random: Random): string {
  const last = random.below(1000)
  if (country === 'Germany' || country === 'Austria' || country === 'Switzerland') {
    return `+49 30 23125 ${String(last).padStart(3, '0')}`
  }
  if (country === 'United States' || country === 'Canada')
    return `+1 202 555 01${String(last % 100).padStart(2, '0')}`
  return `+44 1632 960${String(last).padStart(3, '0')}`
}
