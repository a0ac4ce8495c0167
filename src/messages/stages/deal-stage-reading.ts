import { type BuyingStage, STAGE_WORDS } from './buying-stages.ts'

/** Where the buyer stands by what the CRM calls the stage of a deal; null: the name tells nothing of the buyer. */
interface DealStageReading {
  readonly stage: BuyingStage | null
  /** Why, as a sentence. */
  readonly because: string
}

interface Meaning {
  readonly stage: BuyingStage | null
  readonly because: string
  readonly words: readonly string[]
}

/**
 * Beginnings of words in names of stages, the surest first; ones of several words stand together in the name. Collected from the
 * stages that Salesforce, HubSpot, Pipedrive, Zoho and Dynamics bring with them, and what German and French teams call theirs.
 */
const MEANINGS: readonly Meaning[] = [
  {
    stage: null,
    because: 'the deal is over',
    words: [
      'lost',
      'disqualif',
      'unqualif',
      'not qualif',
      'no decision',
      'dead',
      'abandon',
      'cancel',
      'storn',
      'verlor',
      'abgelehnt',
      'abgesagt',
      'perdu',
      'annul',
      'no go',
      'junk',
      'spam',
    ],
  },
  {
    stage: null,
    because: 'the deal rests',
    words: ['on hold', 'parked', 'paused', 'pause', 'zuruckgestellt', 'ruht', 'en attente', 'en veille'],
  },
  {
    stage: 'using',
    because: 'they have bought',
    words: [
      'won',
      'closed won',
      'gewonnen',
      'gagne',
      'onboard',
      'implement',
      'go live',
      'live',
      'deployed',
      'in use',
      'adoption',
      'einfuhrung',
      'signe',
      'signed',
      'unterschrieben',
    ],
  },
  {
    stage: 'renewing',
    because: 'a purchase is up again',
    words: ['renew', 'verlanger', 'renouvel', 'reconduction', 'expir'],
  },
  {
    stage: 'active-looking',
    because: 'they have a purchase in mind, and compare',
    words: ['qualified to buy', 'value prop', 'qualifie pour acheter'],
  },
  {
    stage: 'deciding',
    because: 'an offer is on the table, or others are won over',
    words: [
      'propos',
      'quote',
      'quotation',
      'negotiat',
      'contract',
      'decision',
      'id decision',
      'perception',
      'commit',
      'verbal',
      'legal',
      'procure',
      'security review',
      'redlin',
      'closing',
      'close',
      'angebot',
      'verhandl',
      'vertrag',
      'entscheid',
      'abschluss',
      'freigabe',
      'einkauf',
      'offre',
      'devis',
      'negoc',
      'contrat',
      'achat',
      'signature',
    ],
  },
  {
    stage: 'active-looking',
    because: 'they look at what there is, and try it',
    words: [
      'needs',
      'need analysis',
      'demo',
      'demonstr',
      'present',
      'trial',
      'pilot',
      'poc',
      'proof of concept',
      'evaluat',
      'solution',
      'develop',
      'technical',
      'shortlist',
      'rfp',
      'rfi',
      'tender',
      'scoping',
      'bedarf',
      'prasentation',
      'vorfuhrung',
      'test',
      'evaluier',
      'losung',
      'ausschreibung',
      'besoin',
      'essai',
      'pilote',
      'appel d offre',
    ],
  },
  {
    stage: 'passive-looking',
    because: 'they talk, and nobody knows yet whether they look',
    words: [
      'qualif',
      'appointment',
      'meeting',
      'discovery',
      'discover',
      'contact made',
      'contacted',
      'connected',
      'first call',
      'intro',
      'interest',
      'nurtur',
      'termin',
      'gesprach',
      'interesse',
      'kontaktiert',
      'rendez vous',
      'rdv',
      'decouverte',
      'contacte',
      'interet',
    ],
  },
  {
    stage: 'first-thought',
    because: 'the seller has begun; more than a first thought is not known',
    words: [
      'prospect',
      'lead',
      'new',
      'inbound',
      'inquiry',
      'enquiry',
      'cold',
      'identified',
      'target',
      'erstkontakt',
      'anfrage',
      'neu',
      'akquise',
      'premier contact',
      'nouveau',
      'piste',
      'demande',
    ],
  },
]

/** Short words stand alone: “new” is not the beginning of “newsletter”. */
const WHOLE_UP_TO = 4

/** Reads the name of a CRM's deal stage. */
export function dealStageReading(name: string): DealStageReading {
  const text = ` ${plainWords(name)} `
  for (const { stage, because, words } of MEANINGS) {
    // The longest word says what it was read in.
    const found = words.filter((word) => text.includes(word.length <= WHOLE_UP_TO ? ` ${word} ` : ` ${word}`))
    const [word] = found.sort((one, other) => other.length - one.length)
    if (word === undefined) continue
    const told = `“${word}…” in its name: ${because}`
    return { stage, because: stage === null ? `${told}.` : `${told} (${STAGE_WORDS[stage].title.toLowerCase()}).` }
  }
  return { stage: null, because: 'Its name says nothing of where the buyer stands.' }
}

/** Small letters without accents, single blanks between words; numbers and signs are no words. */
function plainWords(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll(/[^\p{L}]+/gu, ' ')
    .trim()
}

/** What two names of a stage have alike: small letters, single blanks, also for “Closed-Won” and “closed_won”. */
export function alikeStage(name: string): string {
  return name
    .trim()
    .replaceAll(/[\s_-]+/g, ' ')
    .toLowerCase()
}
