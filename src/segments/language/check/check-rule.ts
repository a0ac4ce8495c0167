import type { Catalog } from '../../../market-data/index.ts'
import type { Problem } from '../../../problem.ts'
import type { LanguageFunction } from '../../functions/function.ts'
import { FUNCTIONS } from '../../functions/functions.ts'
import { type CheckedExpression, type CheckedRule, type Node, partsOf, type Subject } from '../node.ts'
import { parse } from '../parse.ts'
import { didYouMean } from '../suggest.ts'
import type { Span } from '../syntax.ts'
import { typeInWords } from '../value-type.ts'
import { checkingOf } from './check-node.ts'
import { inferSubject } from './subject.ts'

/** What the checker must know besides the text. */
export interface CheckContext {
  readonly catalog: Catalog
  /** The workspace's segments by name. */
  readonly segments: ReadonlyMap<string, { readonly rule: string }>
  /** Given: a rule about anything else is a problem. */
  readonly subject?: Subject
  /** More functions than the language's own, lent by other parts of the product. */
  readonly functions?: readonly LanguageFunction[]
  /** The name that the rule is to be saved under: asking for it would be a circle. */
  readonly name?: string
}

export interface CheckResult<T> {
  readonly rule?: T
  readonly problems: readonly Problem[]
}

/** A rule with segments put in is at most this large: a chain of segments that each ask twice for the next doubles at every step. */
const MOST_NODES = 50_000

/** Text to a rule that can be carried out, or all the problems that it has, each at its place. Never throws on any text. */
export function checkRule(text: string, context: CheckContext): CheckResult<CheckedRule> {
  return checkWithin(text, context, context.name === undefined ? [] : [context.name], new Map())
}

/** An expression of any type about an account (or a contact): to order by, to show. */
export function checkExpression(text: string, context: CheckContext): CheckResult<CheckedExpression> {
  const { checked, problems } = checkText(text, context, [], new Map())
  if (checked === undefined) return { problems }
  if (checked.node.type === 'list' || checked.node.type === 'null') {
    const at = { start: 0, end: text.length }
    const message = `A single value is needed here, and this is ${typeInWords(checked.node.type)}.`
    return { problems: [{ code: 'type_mismatch', message, at }] }
  }
  return { rule: checked, problems }
}

type Memo = Map<string, CheckResult<CheckedRule>>

function checkWithin(
  text: string,
  context: CheckContext,
  path: readonly string[],
  memo: Memo,
): CheckResult<CheckedRule> {
  const { checked, problems, segments } = checkText(text, context, path, memo)
  if (checked === undefined) return { problems }
  const { node } = checked
  if (node.type === 'boolean') {
    return { rule: { ...checked, segments: [...segments] }, problems }
  }
  const problem: Problem = {
    code: 'not_a_condition',
    message: `A rule must be a condition, and this is ${typeInWords(node.type)}.`,
    at: { start: node.at.start, end: node.at.end },
    hint: node.kind === 'field' ? 'Compare it with something, or ask has(…).' : 'Compare it with something.',
  }
  return { problems: [problem] }
}

function checkText(
  text: string,
  context: CheckContext,
  path: readonly string[],
  memo: Memo,
): { checked?: CheckedExpression; problems: readonly Problem[]; segments: ReadonlySet<string> } {
  const problems: Problem[] = []
  const segments = new Set<string>()
  const parsed = parse(text)
  if (parsed.syntax === undefined) return { problems: parsed.problems, segments }
  const functions = [...FUNCTIONS, ...(context.functions ?? [])]
  const problem = (code: string, message: string, at: Span, hint?: string): undefined => {
    const place = { start: at.start, end: at.end }
    const known = problems.some(
      (other) => other.code === code && other.at?.start === at.start && other.at.end === at.end,
    )
    if (!known) problems.push({ code, message, at: place, ...(hint === undefined ? {} : { hint }) })
    return undefined
  }

  const lookUp = (name: string): CheckResult<CheckedRule> | undefined => {
    const found = context.segments.get(name)
    if (found === undefined || path.includes(name) || path.length > 50) return undefined
    let result = memo.get(name)
    if (result === undefined) {
      const { subject: _, ...rest } = context
      result = checkWithin(found.rule, rest, [...path, name], memo)
      memo.set(name, result)
    }
    return result
  }

  const subject = context.subject ?? inferSubject(parsed.syntax, (name) => lookUp(name)?.rule?.subject)
  const checking = checkingOf({
    catalog: context.catalog,
    functions,
    subject,
    segmentNames: [...context.segments.keys()],
    problem,
    report: (other) =>
      problem(other.code, other.message, { start: other.at?.start ?? 0, end: other.at?.end ?? 0 }, other.hint),
    segment: (name, at) => {
      if (path.includes(name)) {
        const circle = [...path.slice(path.indexOf(name)), name].join(' → ')
        return problem('segment_circle', `The segment ${name} would ask for itself: ${circle}.`, at)
      }
      if (!context.segments.has(name)) {
        return problem(
          'unknown_segment',
          `There is no segment ${name}.`,
          at,
          didYouMean(name, [...context.segments.keys()]),
        )
      }
      segments.add(name)
      const result = lookUp(name)
      if (result?.rule !== undefined) return result.rule
      const [first] = result?.problems ?? []
      return problem(
        'segment_broken',
        `The rule of the segment ${name} does not hold: ${first?.message ?? 'it is nested too deep.'}`,
        at,
        first?.hint,
      )
    },
  })
  const node = checking.value(parsed.syntax, new Map())
  if (node !== undefined && size(node) > MOST_NODES) {
    const message = 'With everything that it asks for, segments put in, the rule is too large.'
    problem('rule_too_large', message, { start: 0, end: text.length })
  }
  if (node === undefined || problems.length > 0) return { problems: inOrder(problems), segments }
  return {
    checked: { text, subject, syntax: parsed.syntax, node, settings: context.catalog.settings },
    problems: [],
    segments,
  }
}

function inOrder(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort((left, right) => (left.at?.start ?? 0) - (right.at?.start ?? 0))
}

const sizes = new WeakMap<Node, number>()

/**
 * How large the rule becomes as SQL, in nodes: segments put in, and what SQL must say twice counted twice
 * (the test of `? :` and the left side of `in` are asked once for unknown and once for their value).
 */
function size(node: Node): number {
  const known = sizes.get(node)
  if (known !== undefined) return known
  const times = node.kind === 'conditional' || node.kind === 'within' ? 2 : 1
  let total = 1
  for (const part of partsOf(node)) total += size(part) * (part.kind === 'constant' ? 1 : times)
  if (node.kind === 'segment') total += size(node.rule.node)
  if (node.kind === 'within' && !node.options.every((option) => option.kind === 'constant')) {
    total += size(node.operand) * node.options.length
  }
  sizes.set(node, total)
  return total
}
