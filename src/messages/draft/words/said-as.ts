import { canTurn, isFirstPerson, type Told, turnPerson } from './turn-person.ts'

/** Words by which a language gives itself away in a sentence; those that two of them share are left out. */
const ENGLISH =
  /\b(?:the|and|of|to|that|it|is|are|for|with|what|who|which|not|nobody|everybody|one|from|by|they|this|have|has|no|every|when|where)\b/gi
const OTHERS =
  /(?<!\p{L})(?:der|die|das|und|ist|nicht|ein|eine|wer|den|dem|mit|für|auf|ich|wir|niemand|keiner|le|la|les|un|une|des|du|et|est|pas|que|qui|pour|je|nous|personne|sans)(?!\p{L})/giu

/** Whether its person can be turned and our English words set around it. */
function isEnglish(text: string): boolean {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0
  return count(OTHERS) === 0 || count(ENGLISH) > count(OTHERS)
}

/** How a statement is said in a text of ours. */
export interface SayAs {
  readonly told: Told
  /** Words that keep their capital letter. */
  readonly names: ReadonlySet<string>
}

/** The statement as a sentence of its own; in quotation marks where it cannot be told in another person. */
export function asSentence(text: string, { told }: SayAs): string {
  const plain = tidy(text)
  if (mustBeQuoted(plain)) return `“${closed(plain)}”`
  return closed(upper(turnPerson(keptVerb(plain, told), told)))
}

/** The same after a colon, without its end. */
function asTail(text: string, as: SayAs): string {
  const plain = tidy(text)
  if (mustBeQuoted(plain)) return `“${plain.replace(/[.;,:]+$/, '')}”`
  return lower(turnPerson(keptVerb(plain, as.told), as.told).replace(/[.;,:]+$/, ''), as.names)
}

/**
 * A lead of ours and a statement in one sentence: “What you want: time for the work itself.” A colon takes whatever form the statement
 * has, a sentence as well as a thing. One that has a colon or sentences of its own follows as it is.
 */
export function leadTo(lead: string, text: string, as: SayAs): string {
  const tail = asTail(text, as)
  if (!mustBeQuoted(tidy(text)) && /[:.!?]\s/.test(tail)) return `${lead}. ${asSentence(text, as)}`
  return closed(`${lead}: ${tail}`)
}

/** One more of the same kind after another: “And to be asked how you work.” */
export function andMore(text: string, as: SayAs): string {
  return closed(`And ${asTail(text, as)}`)
}

/** Whether it stands as a sentence without a lead: “that nobody opens it” and “to be asked” do not. */
export function standsAlone(text: string): boolean {
  const plain = tidy(text)
  return (
    !mustBeQuoted(plain) &&
    !/^(?:that (?:it|i|we|they|he|she|you|my|our|the|an?|every|no|some|any|people)|to (?!the|an?|my|our)\p{L})/iu.test(
      plain,
    )
  )
}

/** Whether the words of somebody stand in a text of ours as they were written. */
export function mustBeQuoted(text: string): boolean {
  return !isEnglish(text) || !canTurn(text)
}

/** “Keeps a list and hides it”, said of the one whom a persona stands for: “you keep a list and hide it”. */
const OBJECT = String.raw`(?:an?|the|their|his|her|its?|them|every|everything|no|all|one|each)\b`
const KEPT = new RegExp(String.raw`^(\p{Lu}\p{Ll}+s) (?=${OBJECT})`, 'u')
const AND_KEPT = new RegExp(String.raw`( and )(\p{Ll}{2,}s)(?= ${OBJECT})`, 'gu')

function keptVerb(text: string, told: Told): string {
  const [, verb] = KEPT.exec(text) ?? []
  if (verb === undefined) return text
  const rest = text.slice(verb.length).replaceAll(AND_KEPT, (_, and: string, more: string) => and + baseForm(more))
  return `${told === 'you' ? 'You' : 'They'} ${baseForm(verb.toLowerCase())}${rest}`
}

/** keeps → keep, tries → try, watches → watch, has → have. */
function baseForm(verb: string): string {
  const irregular = { has: 'have', is: 'are', was: 'were', does: 'do', goes: 'go' }[verb]
  if (irregular !== undefined) return irregular
  if (/[^aeiou]ies$/.test(verb)) return `${verb.slice(0, -3)}y`
  return /(?:ch|sh|ss|x|zz|o)es$/.test(verb) ? verb.slice(0, -2) : verb.slice(0, -1)
}

/** Whether somebody speaks of themselves in a way that can be turned, or of what they do. */
export function isPersonal(text: string): boolean {
  return isFirstPerson(text) || KEPT.test(text)
}

function tidy(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}

function closed(text: string): string {
  return /[.!?…]["”’]?$/.test(text) ? text : `${text.replace(/[;,:]+$/, '')}.`
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Small where the word is no name: neither known to be one, nor written like one. */
function lower(text: string, names: ReadonlySet<string>): string {
  const first = /^\p{L}[\p{L}'’-]*/u.exec(text)?.[0] ?? ''
  const looksLikeName = /^.\S*\p{Lu}/u.test(first) || /^I(?:['’]|$)/.test(first)
  return looksLikeName || names.has(first) ? text : text.charAt(0).toLowerCase() + text.slice(1)
}
