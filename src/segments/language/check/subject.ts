import type { Subject } from '../node.ts'
import type { Syntax } from '../syntax.ts'
import { isRelation } from './check-names.ts'

/**
 * Whom a rule is about: people when it names `contact`, companies when it names `account` or their rows,
 * else whatever the first segment it asks for is about, else companies.
 */
export function inferSubject(syntax: Syntax, subjectOfSegment: (name: string) => Subject | undefined): Subject {
  let account = false
  let contact = false
  let first: Subject | undefined
  visit(syntax, new Set(), {
    name: (name) => {
      if (name === 'contact') contact = true
      if (name === 'account' || isRelation(name)) account = true
    },
    segment: (name) => {
      first ??= subjectOfSegment(name)
      if (subjectOfSegment(name) === 'contact') contact = true
    },
  })
  if (contact && !account) return 'contact'
  if (account && !contact) return 'account'
  if (account) return firstNamed(syntax) ?? 'account'
  return first ?? 'account'
}

interface Seen {
  readonly name: (name: string) => void
  readonly segment: (name: string) => void
}

function visit(syntax: Syntax, bound: ReadonlySet<string>, seen: Seen): void {
  switch (syntax.kind) {
    case 'literal':
      return
    case 'name':
      if (!bound.has(syntax.name)) seen.name(syntax.name)
      return
    case 'select':
      return visit(syntax.target, bound, seen)
    case 'call': {
      const [first] = syntax.args
      if (syntax.name === 'inSegment' && first?.kind === 'literal' && typeof first.value === 'string')
        seen.segment(first.value)
      for (const arg of syntax.args) visit(arg, bound, seen)
      return
    }
    case 'method': {
      visit(syntax.target, bound, seen)
      const [first, ...rest] = syntax.args
      const introduces = first?.kind === 'name' && rest.length > 0
      const inner = introduces ? new Set([...bound, first.name]) : bound
      for (const arg of introduces ? rest : syntax.args) visit(arg, inner, seen)
      return
    }
    case 'list':
      for (const item of syntax.items) visit(item, bound, seen)
      return
    case 'not':
    case 'negate':
      return visit(syntax.operand, bound, seen)
    case 'and':
    case 'or':
      for (const operand of syntax.operands) visit(operand, bound, seen)
      return
    case 'binary':
      visit(syntax.left, bound, seen)
      return visit(syntax.right, bound, seen)
    case 'conditional':
      visit(syntax.test, bound, seen)
      visit(syntax.yes, bound, seen)
      return visit(syntax.no, bound, seen)
  }
}

/** Where a rule mixes both, the first name decides and the others are reported. */
function firstNamed(syntax: Syntax): Subject | undefined {
  let subject: Subject | undefined
  visit(syntax, new Set(), {
    name: (name) => {
      if (subject !== undefined) return
      if (name === 'contact') subject = 'contact'
      if (name === 'account' || isRelation(name)) subject = 'account'
    },
    segment: () => {},
  })
  return subject
}
