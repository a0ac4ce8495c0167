import { parse } from './language/parse.ts'
import { printText } from './language/print-rule.ts'
import type { Span, Syntax } from './language/syntax.ts'

/** One `inSegment("name")` in the text of a rule; the span is that of the name with its quotes. */
export interface SegmentUse extends Span {
  readonly name: string
}

/** The segments a rule asks for by name, in the order of the text; works for a rule that is no longer valid, too. */
export function segmentUses(rule: string): readonly SegmentUse[] {
  const { syntax } = parse(rule)
  if (syntax === undefined) return []
  const uses: SegmentUse[] = []
  collect(syntax, uses)
  return uses.sort((left, right) => left.start - right.start)
}

/** The rule with every use of the segment `from` spelled `to`; nothing else in the text moves. */
export function renameUses(rule: string, from: string, to: string): string {
  const uses = segmentUses(rule).filter((use) => use.name === from)
  return uses.reduceRight((text, use) => text.slice(0, use.start) + printText(to) + text.slice(use.end), rule)
}

function collect(syntax: Syntax, uses: SegmentUse[]): void {
  if (syntax.kind === 'call' && syntax.name === 'inSegment') {
    for (const argument of syntax.args) {
      if (argument.kind === 'literal' && typeof argument.value === 'string') {
        uses.push({ name: argument.value, start: argument.start, end: argument.end })
      }
    }
  }
  for (const part of parts(syntax)) collect(part, uses)
}

function parts(syntax: Syntax): readonly Syntax[] {
  switch (syntax.kind) {
    case 'literal':
    case 'name':
      return []
    case 'select':
      return [syntax.target]
    case 'call':
      return syntax.args
    case 'method':
      return [syntax.target, ...syntax.args]
    case 'list':
      return syntax.items
    case 'not':
    case 'negate':
      return [syntax.operand]
    case 'and':
    case 'or':
      return syntax.operands
    case 'binary':
      return [syntax.left, syntax.right]
    case 'conditional':
      return [syntax.test, syntax.yes, syntax.no]
  }
}
