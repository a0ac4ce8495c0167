import { type ASTNode, Environment, ParseError } from '@marcbachmann/cel-js'
import type { Problem } from '../../problem.ts'
import type { Syntax } from './syntax.ts'
import { syntaxHint } from './syntax-hint.ts'

/** Beyond these a text is not a rule that a person wrote; they keep every later step from hanging. */
export const LIMITS = { characters: 100_000, nodes: 20_000, depth: 60, listItems: 10_000 } as const

const environment = new Environment({
  unlistedVariablesAreDyn: true,
  limits: { maxAstNodes: LIMITS.nodes, maxDepth: 200, maxListElements: LIMITS.listItems },
})

export interface Parsed {
  readonly syntax?: Syntax
  readonly problems: readonly Problem[]
}

/** Text to syntax. A grammar mistake is one Problem: what follows it cannot be read. Never throws on any text. */
export function parse(text: string): Parsed {
  if (text.trim() === '') {
    return problem('rule_empty', 'The rule is empty.', 0, text.length, 'For example: account.employees >= 50')
  }
  if (text.length > LIMITS.characters) {
    return problem(
      'rule_too_long',
      `The rule has ${text.length} characters; ${LIMITS.characters} is the most.`,
      LIMITS.characters,
      text.length,
    )
  }
  try {
    return { syntax: lower(environment.parse(text).ast, 0), problems: [] }
  } catch (error) {
    if (error instanceof Refused) return { problems: [error.problem] }
    if (error instanceof RangeError) return tooDeep(0, text.length)
    if (!(error instanceof ParseError)) throw error
    if (error.code === 'limit_exceeded') {
      const start = error.range?.start ?? 0
      return error.message.includes('maxDepth') ? tooDeep(start, text.length) : tooLarge(start, text.length)
    }
    const range = error.range ?? { start: 0, end: text.length }
    const { message, hint, code } = syntaxHint(text, error.code, error.summary, range)
    return problem(code, message, range.start, Math.max(range.end, range.start), hint)
  }
}

class Refused extends Error {
  readonly problem: Problem

  constructor(refused: Problem) {
    super(refused.message)
    this.problem = refused
  }
}

function problem(code: string, message: string, start: number, end: number, hint?: string): Parsed {
  return { problems: [{ code, message, at: { start, end }, ...(hint === undefined ? {} : { hint }) }] }
}

function tooDeep(start: number, end: number): Parsed {
  return problem('rule_too_deep', `The rule nests more than ${LIMITS.depth} levels deep.`, start, end)
}

function tooLarge(start: number, end: number): Parsed {
  return problem(
    'rule_too_large',
    `The rule has more than ${LIMITS.nodes} parts, or a list of more than ${LIMITS.listItems}.`,
    start,
    end,
  )
}

function refuse(code: string, message: string, node: ASTNode, hint?: string): never {
  throw new Refused({
    code,
    message,
    at: { start: node.start, end: node.end },
    ...(hint === undefined ? {} : { hint }),
  })
}

/** cel-js's tree to ours. Chains of one logical operator are walked in a loop: they may be long, not deep. */
function lower(node: ASTNode, depth: number): Syntax {
  if (depth > LIMITS.depth) {
    refuse('rule_too_deep', `The rule nests more than ${LIMITS.depth} levels deep.`, node)
  }
  const { start, end } = node
  const next = (child: ASTNode): Syntax => lower(child, depth + 1)
  switch (node.op) {
    case 'value':
      return { kind: 'literal', value: literal(node, node.args), start, end }
    case 'id':
      return { kind: 'name', name: node.args, start, end }
    case '.':
      return {
        kind: 'select',
        target: next(node.args[0]),
        field: node.args[1],
        fieldStart: end - node.args[1].length,
        start,
        end,
      }
    case 'call':
      return { kind: 'call', name: node.args[0], args: node.args[1].map(next), start, end }
    case 'rcall':
      return {
        kind: 'method',
        name: node.args[0],
        target: next(node.args[1]),
        args: node.args[2].map(next),
        start,
        end,
      }
    case 'list':
      return { kind: 'list', items: node.args.map(next), start, end }
    case '!_':
      return { kind: 'not', operand: next(node.args), start, end }
    case '-_':
      return negated(node.args, start, end) ?? { kind: 'negate', operand: next(node.args), start, end }
    case '&&':
    case '||': {
      const operands: Syntax[] = []
      let left: ASTNode = node
      while (left.op === node.op) {
        const [first, last]: [ASTNode, ASTNode] = left.args
        operands.push(next(last))
        left = first
      }
      operands.push(next(left))
      return { kind: node.op === '&&' ? 'and' : 'or', operands: operands.reverse(), start, end }
    }
    case '?:':
      return {
        kind: 'conditional',
        test: next(node.args[0]),
        yes: next(node.args[1]),
        no: next(node.args[2]),
        start,
        end,
      }
    case 'map':
      return refuse('unsupported', 'Rules have no maps in { }.', node, 'A list is written [ "a", "b" ].')
    case '[]':
      return refuse(
        'unsupported',
        'Rules do not pick items by their place.',
        node,
        'To ask whether a list holds something: "Figma" in account.technologies.',
      )
    case '.?':
    case '[?]':
      return refuse('unsupported', 'Rules have no optional fields.', node, 'Ask with has(account.industry).')
    default:
      return {
        kind: 'binary',
        operator: node.op,
        left: next(node.args[0]),
        right: next(node.args[1]),
        start,
        end,
      }
  }
}

const MOST = 2n ** 63n - 1n

function literal(node: ASTNode, value: unknown): string | number | bigint | boolean | null {
  if (typeof value === 'bigint') {
    if (value > MOST) {
      refuse('number_too_large', 'A whole number can have 18 digits at most.', node, 'Write it with a point: 1e20.')
    }
    return value
  }
  if (typeof value === 'string') {
    if (/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(value)) {
      refuse('text_broken', 'The text holds half of a character.', node)
    }
    return value
  }
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return value
  return refuse('unsupported', 'Rules have no byte strings and no unsigned numbers.', node)
}

/** `-5` is a number, not a sum: the sign belongs to the literal. */
function negated(operand: ASTNode, start: number, end: number): Syntax | undefined {
  if (operand.op !== 'value') return undefined
  const value: unknown = operand.args
  if (typeof value === 'number') return { kind: 'literal', value: -value, start, end }
  if (typeof value === 'bigint' && value <= MOST + 1n) return { kind: 'literal', value: -value, start, end }
  return undefined
}
