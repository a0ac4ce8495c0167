import { type Comparison, type Node, type NodeOf, partsOf } from '../node.ts'
import { compareWords } from './compare-words.ts'
import { COMPANY, equalWords, label, NOUNS, YES_NO } from './field-words.ts'
import { text } from './format.ts'
import { be, doNot, have, joined, list, nounPhrase, type Phrase, statement, that, whose } from './phrase.ts'
import { countWords, equalPhrase, had, withArticle } from './phrases-of.ts'
import { itemsWords } from './value-words.ts'
import type { Words, WordsContext } from './words.ts'

/** A condition in words; `inside` a list of others an "or" begins with "either". */
export function conditionWords(
  words: Words,
  node: Node,
  negated: boolean,
  context: WordsContext,
  inside = true,
): Phrase {
  switch (node.kind) {
    case 'not':
      return conditionWords(words, node.operand, !negated, context, inside)
    case 'and':
    case 'or':
      if ((node.kind === 'and') !== negated) return joined(words.conjunction(node, negated, context), 'and', true)
      return joined(alternatives(words, node, negated, context), 'or', inside)
    case 'missing': {
      const name = words.value(node.operand, context)
      const told = `${negated ? 'a' : 'no'} known ${name}`
      return { modifier: { order: 5, text: `with ${told}` }, clause: that((count) => `${have(count)} ${told}`) }
    }
    case 'compare':
      return compareWords(words, negated ? { ...node, operator: OPPOSITE[node.operator] } : node, context)
    case 'within':
      return within(words, node, negated, context)
    case 'member':
      return member(words, node, negated, context)
    case 'list-quantifier':
      return listQuantifier(words, node, negated, context)
    case 'quantifier':
      return quantifier(words, node, negated, context)
    case 'segment': {
      const told = `in the segment ${node.name}`
      return {
        ...(negated ? {} : { modifier: { order: 0, text: told } }),
        clause: that((count) => `${be(count)} ${negated ? 'not ' : ''}${told}`),
      }
    }
    case 'field': {
      const special = YES_NO[`${node.field.kind}.${node.field.name}`]
      if (special !== undefined && speaksOf(node, context)) {
        return { clause: that((count) => (negated ? special.no : special.yes)(count === 'one')) }
      }
      return { clause: whose(`${words.value(node, context)} is ${negated ? 'no' : 'yes'}`) }
    }
    case 'call': {
      const args = node.args.map((arg) => words.value(arg, context))
      const [first = '', second = '', third = ''] = args
      const told = node.function.words([first, second, third])
      if ('phrase' in told) return { clause: whose(`${told.phrase} is ${negated ? 'no' : 'yes'}`) }
      return {
        clause: whose(
          `${context.of === 'item' && node.args[0]?.kind === 'item' ? 'text' : first} ${negated ? told.isNot : told.is}`,
        ),
      }
    }
    case 'conditional':
      return conditional(words, node, negated, context)
    case 'constant':
      return {
        clause: () =>
          `for which ${node.value === negated ? 'a condition fails that nothing can meet' : 'nothing needs to hold'}`,
      }
    default:
      return { clause: whose(`${words.value(node, context)} is ${negated ? 'no' : 'yes'}`) }
  }
}

/** The conditions that all must hold, one phrase each. For a person, those about the company become "at companies …". */
export function conjunctionWords(
  words: Words,
  node: Node | undefined,
  negated: boolean,
  context: WordsContext,
): readonly Phrase[] {
  if (node === undefined) return []
  const parts = flatten(node, negated)
  const ofCompany = context.of === 'contact' ? parts.filter((part) => isAboutCompany(part.node)) : []
  const own = parts.filter((part) => !ofCompany.includes(part))
  const alone = parts.length === 1
  const phrases = own.map((part) => conditionWords(words, part.node, part.negated, context, !alone))
  if (ofCompany.length === 0) return phrases
  const company = { ...context, of: 'account' } as const
  const inCompany = ofCompany.map((part) =>
    conditionWords(words, part.node, part.negated, company, ofCompany.length > 1),
  )
  const isPlain = phrases.every((phrase) => phrase.modifier !== undefined || phrase.adjective !== undefined)
  return [...phrases, atCompanies(inCompany, isPlain)]
}

/** Behind a person's own clauses the company is told in a clause too: "whose title … and who work at companies that …". */
function atCompanies(phrases: readonly Phrase[], isPlain: boolean): Phrase {
  const companies = nounPhrase(COMPANY, phrases, 'many')
  return {
    ...(isPlain ? { modifier: { order: 9, text: `at ${companies}` } } : {}),
    clause: that((count) =>
      count === 'many' ? `work at ${companies}` : `works at ${withArticle(nounPhrase(COMPANY, phrases, 'one'))}`,
    ),
  }
}

interface Part {
  readonly node: Node
  readonly negated: boolean
}

function flatten(node: Node, negated: boolean): readonly Part[] {
  if (node.kind === 'not') return flatten(node.operand, !negated)
  if ((node.kind === 'and' && !negated) || (node.kind === 'or' && negated)) {
    return node.operands.flatMap((operand) => flatten(operand, negated))
  }
  return [{ node, negated }]
}

/** In a rule about people: it asks of the company and of nothing else. */
function isAboutCompany(node: Node): boolean {
  let company = false
  let person = false
  const visit = (part: Node): void => {
    const about = part.kind === 'segment' ? part.rule.subject : part.kind === 'field' ? part.of : undefined
    if (about === 'contact') person = true
    if (about === 'account' || part.kind === 'quantifier' || part.kind === 'aggregate') company = true
    else partsOf(part).forEach(visit)
  }
  visit(node)
  return company && !person
}

/** The parts of an "or": tests of one field against single values are read as one list. */
function alternatives(
  words: Words,
  node: NodeOf<'and'> | NodeOf<'or'>,
  negated: boolean,
  context: WordsContext,
): readonly Phrase[] {
  const groups = new Map<string, { operand: Node; options: Node[] }>()
  const phrases: (Phrase | string)[] = []
  for (const operand of node.operands) {
    const equal = negated ? undefined : equality(operand)
    if (equal === undefined) {
      phrases.push(conditionWords(words, operand, negated, context))
      continue
    }
    const group = groups.get(equal.key)
    if (group === undefined) {
      groups.set(equal.key, { operand: equal.operand, options: [...equal.options] })
      phrases.push(equal.key)
    } else group.options.push(...equal.options)
  }
  return phrases.map((phrase) => {
    if (typeof phrase !== 'string') return phrase
    const { operand, options } = groups.get(phrase) ?? { operand: node, options: [] }
    return within(words, { kind: 'within', operand, options, type: 'boolean', at: node.at }, false, context)
  })
}

function equality(node: Node): { key: string; operand: Node; options: readonly Node[] } | undefined {
  const [operand, options] =
    node.kind === 'within'
      ? [node.operand, node.options]
      : node.kind === 'compare' && node.operator === '=='
        ? [node.left, [node.right]]
        : []
  if (operand?.kind !== 'field' || options === undefined || options.length === 0) return undefined
  if (!options.every((option) => option.kind === 'constant' && option.type === 'text')) return undefined
  return { key: `${operand.of}.${operand.field.kind}.${operand.field.name}`, operand, options }
}

const OPPOSITE: Readonly<Record<Comparison, Comparison>> = {
  '==': '!=',
  '!=': '==',
  '<': '>=',
  '<=': '>',
  '>': '<=',
  '>=': '<',
}

/** The field belongs to what the sentence speaks of. */
export function speaksOf(node: NodeOf<'field'>, context: WordsContext): boolean {
  return node.of === context.of
}

function within(words: Words, node: NodeOf<'within'>, negated: boolean, context: WordsContext): Phrase {
  const { operand, options } = node
  const name = words.value(operand, context)
  if (options.length === 0)
    return { clause: whose(`${name} is ${negated ? 'known' : 'one of none, so none at all'}`) }
  const values = options.map((option) =>
    option.kind === 'constant' && typeof option.value === 'string' ? option.value : undefined,
  )
  const told = list(
    shortened(
      options.map((option, index) => {
        const value = values[index]
        return value === undefined ? words.value(option, context) : text(value)
      }),
    ),
    'or',
  )
  const known = values.filter((value) => value !== undefined)
  if (operand.kind === 'field' && speaksOf(operand, context) && known.length === values.length) {
    const equal = equalWords(operand.field, told, known)
    if (equal !== undefined) return equalPhrase(equal, negated, known.length > 1)
  }
  return { clause: whose(`${name} is ${negated ? 'not ' : ''}${told}`) }
}

/** A list of more than eight is told by its first ones and the number of the others. */
function shortened(items: readonly string[]): readonly string[] {
  return items.length <= 8 ? items : [...items.slice(0, 6), `one of ${items.length - 6} others`]
}

function member(words: Words, node: NodeOf<'member'>, negated: boolean, context: WordsContext): Phrase {
  const item =
    node.item.kind === 'constant' && typeof node.item.value === 'string'
      ? text(node.item.value)
      : words.value(node.item, context)
  const { field } = node.list
  if (field.kind === 'accounts' && field.name === 'technologies' && speaksOf(node.list, context)) {
    return {
      clause: that((count) =>
        negated ? `${doNot(count)} use ${item}` : `${count === 'one' ? 'uses' : 'use'} ${item}`,
      ),
    }
  }
  const told = `${item} among ${context.of === node.list.of ? 'the' : "the company's"} ${label(field)}`
  return { clause: that((count) => (negated ? `${doNot(count)} have ${told}` : `${have(count)} ${told}`)) }
}

function listQuantifier(
  words: Words,
  node: NodeOf<'list-quantifier'>,
  negated: boolean,
  context: WordsContext,
): Phrase {
  if (node.how !== 'all' && node.list.field.name === 'technologies') {
    const asked = words.condition(node.predicate, false, { ...context, of: 'item' })
    const told = `${node.how === 'exists' ? 'a' : 'exactly one'} technology ${asked.clause({ one: 'technology', many: 'technologies', pronoun: 'that' }, 'one')}`
    return {
      clause: that((count) => `${negated ? `${doNot(count)} use` : count === 'one' ? 'uses' : 'use'} ${told}`),
    }
  }
  const which = itemsWords(words, node.predicate, context)
  const name = label(node.list.field)
  const told = { exists: 'an item', exists_one: 'exactly one item', all: 'only items' }[node.how]
  const rest = `${told} ${node.how === 'all' ? which : words.condition(node.predicate, false, { ...context, of: 'item' }).clause({ one: 'item', many: 'items', pronoun: 'that' }, 'one')}`
  return { clause: that((count) => `${negated ? `${doNot(count)} have` : have(count)} ${rest} among the ${name}`) }
}

function quantifier(words: Words, node: NodeOf<'quantifier'>, negated: boolean, context: WordsContext): Phrase {
  const noun = NOUNS[node.relation]
  const row = { ...context, of: 'row' } as const
  const rows = (no: boolean, count: 'one' | 'many'): string =>
    nounPhrase(noun, words.conjunction(node.predicate, no, row), count)
  if (node.how === 'all' && !negated) {
    return { clause: that((count) => `${had(node.relation, count)} only ${rows(false, 'many')} (if any)`) }
  }
  if (node.how === 'exists_one')
    return countWords(negated ? '!=' : '==', 1, node.relation, (count) => rows(false, count))
  const exists = node.how === 'exists' ? !negated : true
  return countWords(exists ? '>=' : '<', 1, node.relation, (count) => rows(node.how === 'all', count))
}

function conditional(words: Words, node: NodeOf<'conditional'>, negated: boolean, context: WordsContext): Phrase {
  return {
    compound: true,
    clause: (noun, count) => {
      const told = (part: Node, no: boolean): string =>
        statement(conditionWords(words, part, no, context).clause(noun, count), noun, count)
      return `for which, if ${told(node.test, false)}, ${told(node.yes, negated)}, and if not, ${told(node.no, negated)}`
    },
  }
}
