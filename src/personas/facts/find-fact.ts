import type { Market } from '../../market-data/index.ts'
import { openRuleBook, runOf } from '../../segments/index.ts'
import { answersFact } from './answers-fact.ts'
import { behaviourFact } from './behaviour-fact.ts'
import type { Fact } from './fact.ts'
import type { FactDefinition } from './fact-definition.ts'
import type { PersonaScope } from './persona-scope.ts'

/** Computes a piece of evidence anew. Throws Problems for a definition that does not fit this workspace. */
export async function findFact(
  market: Market,
  scope: PersonaScope,
  definition: FactDefinition,
  signal?: AbortSignal,
): Promise<Fact> {
  const book = await openRuleBook(market)
  const asked = { book, run: runOf(market, book), scope, signal }
  return definition.kind === 'answers'
    ? answersFact(market, asked, definition)
    : behaviourFact(market, asked, definition)
}
