import { QUESTIONS, type Question } from '../score-questions.ts'

/** What a column of a form's export holds, besides the four answers. */
const DETAILS = [
  'message',
  'version',
  'respondent',
  'email',
  'role',
  'colleague',
  'comment',
  'day',
  'response',
] as const

export type FormField = Question | (typeof DETAILS)[number]
const FIELDS: readonly FormField[] = [...DETAILS, ...QUESTIONS]

/** Place of the column of each field that was found. */
export type FormColumns = Readonly<Partial<Record<FormField, number>>>

/**
 * What headers of each field look like, the surest first; English, German and French, as Google Forms, Microsoft Forms and
 * Typeform write them, and as our own form does.
 */
const HEADERS: Readonly<Record<FormField, readonly RegExp[]>> = {
  message: [/^message(?: (?:id|number))?$/, /^(?:nachricht|botschaft)(?: nr)?$/],
  version: [/^(?:version|revision|fassung)$/],
  email: [/^(?:e ?mail|username|benutzername|courriel)$/, /e ?mail|courriel/],
  respondent: [
    /^(?:respondent|name|your name|full name|ihr name|dein name|vor und nachname|nom|votre nom|nom complet|prenom et nom)$/,
    /what is your name|wie heissen sie|wie ist ihr name|comment vous appelez|quel est votre nom|participant|teilnehmer/,
  ],
  role: [
    /^(?:role|job role|job title|title|position|funktion|rolle|stellenbezeichnung|berufsbezeichnung|poste|fonction|intitule (?:du|de) poste)$/,
    /job title|your role|what is your (?:job|position|role)|ihre (?:funktion|position|rolle)|votre (?:poste|fonction|role)/,
  ],
  colleague: [
    /^(?:colleague|kollege|kollegin|collegue|internal|intern|interne)$/,
    /work (?:here|with us|for us)|arbeiten sie bei uns|travaillez vous (?:chez|avec) nous/,
  ],
  comment: [
    /^(?:comments?|kommentare?|commentaires?|remarks?|anmerkungen?|remarques?|notes?)$/,
    /anything else|what (?:is|s) missing|comments?\b|noch etwas|was fehlt|anmerkung|kommentar|autre chose|que manque|remarque|commentaire/,
  ],
  day: [
    /^(?:day|date|datum|timestamp|zeitstempel|horodateur)$/,
    /^(?:completion time|submit date|submitted at|submission date|fertigstellungszeit|heure de fin|ende|end date)/,
    /^(?:start time|start date|startzeit|heure de debut)/,
  ],
  response: [/^(?:id|response id|#|token|antwort id|id de reponse)$/],
  clarity: [
    /^(?:clarity|klarheit|clarte)$/,
    /understand|\bclear|verstehe|verstandlich|\bklar|comprends|comprehensible|\bclair/,
  ],
  relevance: [
    /^(?:relevance|relevanz|pertinence)$/,
    /relevan|matters|betrifft|wichtig|pertinen|concerne|compte dans|important/,
  ],
  value: [
    /^(?:value|wert|nutzen|valeur)(?: score)?$/,
    /\bwant what|worth|\bvalu|benefit|wunsche ich mir|mochte (?:ich )?(?:haben )?was|\bwert|nutzen|\bje veux|valeur|utile/,
  ],
  difference: [
    /^(?:difference|differentiation|unterschied|difference percue)$/,
    /differ|unterschied|anders als|autre que|se distingue/,
  ],
}

/**
 * The columns of a form's export by their headers: each field gets the column that looks most like it, each column one field.
 * `named` are headers that somebody said, which win.
 */
export function formColumns(
  headers: readonly string[],
  named: ReadonlyMap<FormField, string>,
): { readonly columns: FormColumns; readonly missing: readonly FormField[] } {
  const columns: Partial<Record<FormField, number>> = {}
  const taken = new Set<number>()
  const missing: FormField[] = []
  const plain = headers.map(plainHeader)
  for (const [field, header] of named) {
    const place = plain.indexOf(plainHeader(header))
    if (place === -1) missing.push(field)
    else {
      columns[field] = place
      taken.add(place)
    }
  }
  const deepest = Math.max(...FIELDS.map((field) => HEADERS[field].length))
  // The surest pattern of every field before the second of any: "Value of the message" is the value, not the message.
  for (let depth = 0; depth < deepest; depth += 1) {
    for (const field of FIELDS) {
      const pattern = HEADERS[field][depth]
      if (pattern === undefined || columns[field] !== undefined || missing.includes(field)) continue
      const place = plain.findIndex((header, at) => !taken.has(at) && pattern.test(header))
      if (place === -1) continue
      columns[field] = place
      taken.add(place)
    }
  }
  return { columns, missing }
}

export function isFormField(text: string): text is FormField {
  return (FIELDS as readonly string[]).includes(text)
}

/** In small letters without accents, hyphens and marks: "E-Mail-Adresse:" is "e mail adresse". */
function plainHeader(header: string): string {
  return header
    .normalize('NFD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll(/[^\p{L}\p{N}#]+/gu, ' ')
    .trim()
}
