import { fieldCoverage, type Market } from '../../market-data/index.ts'
import type { Subject } from '../language/node.ts'
import type { RuleBook } from '../rule-book.ts'
import { type CompletionOption, matching } from './completion-option.ts'
import { type RuleCursor, ruleCursor } from './rule-cursor.ts'
import { itemOptions, periodOptions, segmentOptions, valueOptions } from './value-options.ts'
import { joinOptions, memberOptions, operandOptions, operatorOptions } from './word-options.ts'

export interface Completion {
  /** The piece of the text that a choice replaces, in characters. */
  readonly from: number
  readonly to: number
  readonly options: readonly CompletionOption[]
}

/** What can stand at a place of a rule that is still being written, the likeliest first. */
export async function completeRule(
  market: Market,
  book: RuleBook,
  asked: { readonly text: string; readonly position: number; readonly subject?: Subject | undefined },
  signal: AbortSignal,
): Promise<Completion> {
  const position = Math.min(asked.position, asked.text.length)
  const cursor = ruleCursor(asked.text, position, book.catalog, asked.subject)
  const options = await optionsAt(market, book, cursor, signal)
  return { from: cursor.from, to: cursor.to, options: options.slice(0, 200) }
}

async function optionsAt(
  market: Market,
  book: RuleBook,
  cursor: RuleCursor,
  signal: AbortSignal,
): Promise<CompletionOption[]> {
  const { wanted, reading, typed } = cursor
  switch (wanted?.kind) {
    case 'value':
      return valueOptions(market, book, cursor, wanted, signal)
    case 'item':
      return itemOptions(market, book, cursor, signal)
    case 'segment':
      return segmentOptions(book, cursor, wanted.quoted)
    case 'period':
      return periodOptions(market, cursor, wanted)
    case 'member':
      return matching(memberOptions(reading, await fieldCoverage(market, book.catalog), wanted.of), typed)
    case 'operand':
      return matching(operandOptions(reading, await fieldCoverage(market, book.catalog)), typed)
    case 'operator':
      return matching(operatorOptions(wanted.of), typed)
    case 'join':
      return matching(joinOptions(), typed)
    case undefined:
      return []
  }
}
