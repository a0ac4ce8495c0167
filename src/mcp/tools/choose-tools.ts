import { type Problem, ProblemError } from '../../problem.ts'
import type { ToolOffer } from './offer-tools.ts'

/** `segment, persona` → the two words. */
export function readNouns(text: string): readonly string[] {
  return text
    .split(',')
    .map((noun) => noun.trim())
    .filter((noun) => noun !== '')
}

/** Only the tools about these things: some clients take few tools, and each costs an assistant attention. */
export function chooseTools(offer: ToolOffer, nouns: readonly string[]): ToolOffer {
  const known = [...new Set([...offer.tools.values()].map(({ operation }) => nounOf(operation)))]
  const problems = nouns.filter((noun) => !known.includes(noun)).map((noun) => noSuchNoun(noun, known))
  if (nouns.length === 0) problems.push(noSuchNoun('', known))
  if (problems.length > 0) throw new ProblemError(problems)
  const tools = new Map([...offer.tools].filter(([, { operation }]) => nouns.includes(nounOf(operation))))
  return { ...offer, tools, notChosen: new Set([...offer.tools.keys()].filter((name) => !tools.has(name))) }
}

/** `segment size` is about `segment`. */
function nounOf({ name }: { readonly name: string }): string {
  return name.split(' ')[0] ?? name
}

function noSuchNoun(noun: string, known: readonly string[]): Problem {
  return {
    code: 'no_such_tools',
    message: `There are no tools about ${JSON.stringify(noun)}.`,
    at: { field: 'tools', value: noun },
    hint: `There are tools about ${known.join(', ')}.`,
  }
}
