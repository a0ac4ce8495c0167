/** Whom a statement of somebody is told to, or of whom: “I am the reminder” → “you are …”, “they are …”. */
export type Told = 'you' | 'they'

interface Forms {
  readonly subject: string
  readonly object: string
  readonly possessive: string
  readonly own: string
  readonly self: string
}

const FORMS: Readonly<Record<Told, Forms>> = {
  you: { subject: 'you', object: 'you', possessive: 'your', own: 'yours', self: 'yourself' },
  they: { subject: 'they', object: 'them', possessive: 'their', own: 'theirs', self: 'themselves' },
}

const FIRST = /\b(?:i|me|my|mine|myself|we|us|our|ours|ourselves)\b/i
const SECOND = /\b(?:you|your|yours|yourself)\b/i
/** “Let us go”: a call to those who listen, which turns into nonsense. */
const CALL = /\blet(?:['’]s| us)\b/i

/** Whether somebody speaks of themselves. */
export function isFirstPerson(text: string): boolean {
  // `US` and `I/O` are no pronouns.
  return FIRST.test(text.replaceAll(/\b(?:US|I\/O)\b/g, ''))
}

/** Whether it can be turned: who says both “I” and “you” may mean us by it. */
export function canTurn(text: string): boolean {
  return !(isFirstPerson(text) && (SECOND.test(text) || CALL.test(text)))
}

/**
 * An English statement in the first person as it is said to the one who said it, or of those who did. English verbs have one form for
 * I, you and they, but for am and was.
 */
export function turnPerson(text: string, told: Told): string {
  if (!isFirstPerson(text)) return text
  const { subject, object, possessive, own, self } = FORMS[told]
  const turned = text
    .replaceAll(/\bI(['’])m\b/g, `${subject}$1re`)
    .replaceAll(/\bI am\b/g, `${subject} are`)
    .replaceAll(/\bI was(n['’]t)?\b/g, (_, not: string = '') => `${subject} were${not}`)
    .replaceAll(/\b([Aa])m I\b/g, (_, start: string) => `${start === 'A' ? 'A' : 'a'}re ${subject}`)
    .replaceAll(/\b([Ww])as I\b/g, `$1ere ${subject}`)
    .replaceAll(/\bI\b(?!\/O)/g, subject)
    .replaceAll(/\b(?:we)\b/gi, subject)
    .replaceAll(/\bme\b/gi, object)
    .replaceAll(/\b(?:us|Us)\b/g, object)
    .replaceAll(/\b(?:my|our)\b/gi, possessive)
    .replaceAll(/\b(?:mine|ours)\b/gi, own)
    .replaceAll(/\bmyself\b/gi, self)
    .replaceAll(/\bourselves\b/gi, told === 'you' ? 'yourselves' : self)
  return turned.replaceAll(
    /(^|[.!?]\s+)(\p{Ll})/gu,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  )
}
