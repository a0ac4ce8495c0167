import type { AskedMessage } from './asked-message.ts'
import type { Check } from './check-schema.ts'
import { worded } from './text/worded.ts'

/** Words for everybody who decides together, and for more than one of them. */
const TOGETHER = worded(
  'every(?:body|one)|every (?:team|department|role|side|market|reviewer|approver)|each (?:team|department|role|side|market)|all (?:of (?:you|us|them)|sides|teams|departments|roles|reviewers|markets|who)',
  'teams?|colleagues|stakeholders|departments|(?:whole|entire) (?:company|house|organi[sz]ation|business|group|floor)|the (?:company|business|organi[sz]ation|house)|across the|together|reviewers|approvers|nobody|no one|both',
  'alle[nr]?|jede[rnms]?|jede (?:abteilung|rolle|seite)|teams?|kolleg(?:en|innen|innen und kollegen)|abteilungen|beteiligte[nr]?|(?:ganze[ns]?|gesamte[ns]?) (?:firma|unternehmen|haus|organisation|team)|das (?:unternehmen|haus)|gemeinsam|miteinander|niemand|beide[nr]?',
  "tous|toutes|chacune?|tout le monde|chaque (?:équipe|service|rôle|métier|marché)|(?:l'|les |vos |leurs )?équipes?|collègues|services|(?:toute )?l'entreprise|toute la maison|ensemble|personne (?:ne|n')|les deux",
)

/** Departments and roles, each under one name whatever the language calls it. */
const ROLES: Readonly<Record<string, RegExp>> = {
  finance: worded(
    'financ(?:e|ial)\\p{L}*|cfo|controll(?:er|ers|ing)|accounting|buchhaltung|finanz\\p{L}*|rechnungswesen|comptab\\p{L}*|trésor\\p{L}*|daf',
  ),
  legal: worded(
    'legal|lawyers?|compliance|counsel|recht(?:s\\p{L}*)?|jurist\\p{L}*|juridique\\p{L}*|juristes?|conformité',
  ),
  it: worded(
    'it[- ](?:team|department|security|leiter|abteilung)|security|ciso|cio|admins?|engineers?|engineering|developers?|entwickl\\p{L}*|sicherheit|informatique|dsi|développeurs?|la sécurité',
  ),
  marketing: worded('marketing\\p{L}*|brand (?:team|managers?|owners?)|cmo|markenführung'),
  creative: worded(
    'design(?:er|ers|erinnen)?|creatives?|the creative team|studio|kreativ\\p{L}*|grafik\\p{L}*|créati\\p{L}*|graphistes?|designeurs?',
  ),
  sales: worded('sales|vertrieb\\p{L}*|verkauf|reps?|les ventes|commercia(?:l|ux)'),
  product: worded(
    'product (?:team|managers?|owners?)|produktteam\\p{L}*|produktmanag\\p{L}*|(?:équipe |chefs? de )produit',
  ),
  operations: worded(
    'operations|project managers?|production|produktion|projektleit\\p{L}*|betrieb|chefs? de projet|opérations|la production',
  ),
  purchasing: worded('procurement|purchasing|buyers?|einkauf\\p{L}*|beschaffung|les achats|acheteurs?'),
  hr: worded('hr|human resources|people team|personal(?:abteilung|wesen)|ressources humaines|rh|drh'),
  management: worded(
    'management|board|executives?|leadership|directors?|managers?|ceo|boss(?:es)?|geschäftsführung|geschäftsleitung|vorstand|führung|direction|comité|dirigeants?|managers?',
  ),
  customers: worded(
    'clients?|customers?|agenc(?:y|ies)|partners?|kund(?:en|innen)|agentur\\p{L}*|partner\\p{L}*|agences?|partenaires?|suppliers?',
  ),
}

const ONE = worded('you|your|yours|yourself|sie|ihr(?:e[nrms]?)?|ihnen|du|dein(?:e[nrms]?)?|dich|dir|vous|votre|vos')

/** Whether the group frame (else the value) says what more than one role gains: the message must convince five to seven others. */
export function checkBenefit({ parts }: AskedMessage): readonly Check[] {
  const frame = parts.find(({ part }) => part === 'group frame')
  const text = frame ?? parts.find(({ part }) => part === 'value')
  const base = { check: 'group benefit', point: null, at: null, claim: null } as const
  if (text === undefined)
    return [
      {
        ...base,
        part: 'group frame',
        verdict: 'cannot be told',
        words: 'Neither a group frame nor a value is written yet.',
        hint: ASK,
      },
    ]
  const roles = Object.entries(ROLES).flatMap(([role, pattern]) => (text.text.match(pattern) === null ? [] : [role]))
  const together = text.text.match(TOGETHER)
  const found = { ...base, part: text.part }
  const missing = frame === undefined ? 'There is no group frame; of the value: ' : ''
  if (roles.length >= 2) {
    return [
      {
        ...found,
        verdict: 'good',
        words: `${missing}${missing === '' ? 'Names' : 'it names'} more than one role: ${list(text.text, roles)}.`,
        hint: null,
      },
    ]
  }
  if (together !== null) {
    return [
      {
        ...found,
        verdict: 'good',
        words: `${missing}${missing === '' ? 'Speaks' : 'it speaks'} of more than one: “${together[0]}”.`,
        hint: null,
      },
    ]
  }
  const only =
    roles.length === 1
      ? `names one role only (“${firstMatch(text.text, roles[0] ?? '')}”)`
      : text.text.search(ONE) >= 0
        ? 'speaks to one person only (“you”)'
        : 'names nobody who gains'
  return [
    {
      ...found,
      verdict: 'mend',
      words: `${missing}${missing === '' ? 'The group frame' : 'it'} ${only}.`,
      hint: ASK,
    },
  ]
}

const ASK = 'Say what the others who decide gain as well: finance, legal, IT, the team that works with it.'

function list(text: string, roles: readonly string[]): string {
  return roles.map((role) => `“${firstMatch(text, role)}”`).join(', ')
}

function firstMatch(text: string, role: string): string {
  const pattern = ROLES[role]
  return pattern === undefined ? role : (text.match(pattern)?.[0] ?? role)
}
