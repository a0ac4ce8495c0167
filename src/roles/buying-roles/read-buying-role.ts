import { BUYING_ROLES, type BuyingRole } from '../titles/words.ts'
import { CRM_ROLE_VALUES } from './crm-role-values.ts'
import { ROLE_PHRASES } from './role-phrases.ts'

/**
 * The buying roles that a CRM's text names, in our words and in their order: `DECISION_MAKER`, "Economic Decision
 * Maker", "Entscheider/in", "Décideur; Utilisateur final". Empty where the text names none that we know, or says that
 * it is not known ("unknown", "not a decision maker"): never `unknown` itself.
 *
 * A value of HubSpot's or Salesforce's own list is read as `crm-role-values.ts` says; anything else by its phrases.
 */
export function readBuyingRole(text: string): readonly BuyingRole[] {
  const found = new Set<BuyingRole>()
  for (const part of neutral(text).split(SEPARATORS)) {
    const words = wordsOf(part)
    for (const role of CRM_VALUES.get(words) ?? rolesInWords(words)) found.add(role)
  }
  return BUYING_ROLES.filter((role) => found.has(role))
}

const SEPARATORS = /[;,|/\n+]/

/** Endings that name both genders, after a letter: Entscheider/in, Entscheider:innen, décideur·euse, décideur(se). */
const BOTH_GENDERS = /(?<=\p{L})[/*:_·.(]-?(?:in|innen|r|euse|trice|rice|ice|se|ne|e)\)?(?![\p{L}\p{N}])/giu

function neutral(text: string): string {
  return text.replace(/\([mwfdxh](?:[/|,][mwfdxh])+\)/gi, ' ').replace(BOTH_GENDERS, '')
}

/** Lower case without accents, words with one blank between them. */
function wordsOf(text: string): string {
  return text
    .replace(/(?<=\p{Ll})(?=\p{Lu}\p{Ll})/gu, ' ')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

const CRM_VALUES = new Map<string, readonly BuyingRole[]>(
  [...CRM_ROLE_VALUES.hubspot, ...CRM_ROLE_VALUES.salesforce].map(([value, says]) => [
    wordsOf(value.toLowerCase()),
    says,
  ]),
)

/** Every phrase with the roles it says. */
const SAYS: ReadonlyMap<string, readonly BuyingRole[]> = phrases()

function phrases(): Map<string, readonly BuyingRole[]> {
  const says = new Map<string, readonly BuyingRole[]>()
  for (const role of BUYING_ROLES) {
    if (role === 'unknown') continue
    for (const phrase of Object.values(ROLE_PHRASES[role]).flat())
      says.set(phrase, [...(says.get(phrase) ?? []), role])
  }
  return says
}

const LONGEST = Math.max(...[...SAYS.keys()].map((phrase) => phrase.split(' ').length))
const NOT = new Set([
  'not',
  'no',
  'non',
  'kein',
  'keine',
  'nicht',
  'pas',
  'aucun',
  'former',
  'ex',
  'ehemaliger',
  'ancien',
])

/** The longest phrase at each word, then on after it. One "not" before anything and the part says nothing. */
function rolesInWords(text: string): readonly BuyingRole[] {
  const words = text.split(' ')
  if (words.some((word) => NOT.has(word))) return []
  const found: BuyingRole[] = []
  let at = 0
  while (at < words.length) {
    let length = Math.min(LONGEST, words.length - at)
    for (; length > 0; length -= 1) {
      const says = phraseOf(words.slice(at, at + length).join(' '))
      if (says === undefined) continue
      found.push(...says)
      break
    }
    at += Math.max(1, length)
  }
  return found
}

/** As it stands, else without the ending of a plural, of a case or of a woman's form. */
function phraseOf(text: string): readonly BuyingRole[] | undefined {
  return SAYS.get(text) ?? SAYS.get(text.replace(/(?:innen|in|es|s|n|e)$/, ''))
}
