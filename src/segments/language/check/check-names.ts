import {
  askableFields,
  type CatalogField,
  findField,
  KINDS,
  type KindName,
  kindOf,
} from '../../../market-data/index.ts'
import type { Node, Relation } from '../node.ts'
import { didYouMean, suggest } from '../suggest.ts'
import type { Span, SyntaxOf } from '../syntax.ts'
import { valueTypeOf } from '../value-type.ts'
import { type Checking, insideRelation, type Rows, type Scope, span } from './checking.ts'

export const RELATIONS: readonly Relation[] = KINDS.map((kind) => kind.name).filter((name) => name !== 'accounts')

export function isRelation(name: string): name is Relation {
  return RELATIONS.some((relation) => relation === name)
}

/** A name that stands alone. */
export function checkName(checking: Checking, syntax: SyntaxOf<'name'>, scope: Scope): Node | Rows | undefined {
  const { name } = syntax
  const variable = scope.get(name)
  if (variable?.kind === 'item') return { kind: 'item', type: 'text', at: span(syntax) }
  if (variable !== undefined) {
    const example = checking.catalog.kinds.get(variable.relation)?.fields[1]?.name ?? 'id'
    return checking.problem(
      'row_as_value',
      `${name} stands for one of the ${inWords(variable.relation)}, not for a value.`,
      syntax,
      `Name one of its fields: ${name}.${example}.`,
    )
  }
  if (name === 'now') return { kind: 'moment', amount: 0, unit: 'd', type: 'date', at: span(syntax) }
  if (isRelation(name)) return rows(checking, name, syntax, scope)
  if (name === 'account' || name === 'contact') {
    const example = name === 'account' ? 'account.industry' : 'contact.department'
    return checking.problem(
      'subject_as_value',
      `${name} is not a value by itself.`,
      syntax,
      `Name a field: ${example}.`,
    )
  }
  return checking.problem('unknown_name', `Nothing is called ${name}.`, syntax, nameHint(checking, name, scope))
}

function nameHint(checking: Checking, name: string, scope: Scope): string | undefined {
  const subject = checking.subject === 'account' ? 'accounts' : 'contacts'
  const fields = fieldNames(checking, subject)
  if (fields.includes(name)) return `Did you mean ${checking.subject}.${name}?`
  const names = [...scope.keys(), 'account', 'contact', 'now', ...RELATIONS]
  const meant = suggest(name, names)
  if (meant !== undefined) return `Did you mean ${meant}?`
  const field = suggest(name, fields)
  if (field !== undefined) return `Did you mean ${checking.subject}.${field}?`
  return `If it is a text, put it in quotes: "${name}".`
}

/** `account.industry`, `contact.account.employees`, `d.status`, `account.deals`. */
export function checkSelect(checking: Checking, syntax: SyntaxOf<'select'>, scope: Scope): Node | Rows | undefined {
  const { target, field: name } = syntax
  if (isContactAccount(target, scope)) {
    if (checking.subject !== 'contact') return wrongSubject(checking, target)
    if (isRelation(name)) return rows(checking, name, syntax, scope)
    return fieldNode(checking, 'accounts', 'account', syntax)
  }
  if (target.kind === 'name') {
    const variable = scope.get(target.name)
    if (variable?.kind === 'row') {
      if (isRelation(name)) return nested(checking, syntax)
      if (name === 'account') {
        return checking.problem(
          'row_as_value',
          `The account of one of the ${inWords(variable.relation)} is not a value.`,
          syntax,
          checking.subject === 'account' ? 'Its fields are account.industry, account.employees …' : undefined,
        )
      }
      return fieldNode(checking, variable.relation, 'row', syntax)
    }
    if (variable?.kind === 'item') {
      return checking.problem('no_fields', 'An item of a list is a text: it has no fields.', syntax)
    }
    if (target.name === 'account') {
      if (checking.subject !== 'account') return wrongSubject(checking, target)
      if (isRelation(name)) return rows(checking, name, syntax, scope)
      return fieldNode(checking, 'accounts', 'account', syntax)
    }
    if (target.name === 'contact') return contactField(checking, syntax, scope)
    if (isRelation(target.name)) {
      return checking.problem(
        'relation_as_value',
        `${target.name} are many: ${syntax.field} of which one?`,
        syntax,
        manyHint(target.name, name),
      )
    }
  }
  const value = checking.any(target, scope)
  if (value === undefined) return undefined
  if (value.kind === 'rows') {
    return checking.problem(
      'relation_as_value',
      `${inWords(value.relation)} are many: ${name} of which one?`,
      syntax,
      manyHint(value.relation, name),
    )
  }
  return checking.problem('no_fields', `A value has no field ${name}.`, syntax)
}

function contactField(checking: Checking, syntax: SyntaxOf<'select'>, scope: Scope): Node | undefined {
  if (checking.subject !== 'contact') return wrongSubject(checking, syntax.target)
  if (syntax.field === 'account') {
    return checking.problem(
      'subject_as_value',
      'contact.account is not a value by itself.',
      syntax,
      'Name a field of the company: contact.account.employees.',
    )
  }
  if (isRelation(syntax.field)) {
    return checking.problem(
      'unknown_field',
      `A contact has no ${syntax.field} of its own in rules.`,
      syntax,
      `Those of the company are contact.account.${syntax.field}.`,
    )
  }
  if (insideRelation(scope)) {
    return checking.problem(
      'contact_inside_relation',
      'Inside a predicate about many rows, a field of the contact cannot be used.',
      syntax,
      'Compare it outside, with && or ||.',
    )
  }
  return fieldNode(checking, 'contacts', 'contact', syntax)
}

function isContactAccount(syntax: SyntaxOf<'select'>['target'], scope: Scope): boolean {
  return (
    syntax.kind === 'select' &&
    syntax.field === 'account' &&
    syntax.target.kind === 'name' &&
    syntax.target.name === 'contact' &&
    !scope.has('contact')
  )
}

function wrongSubject(checking: Checking, at: Span): undefined {
  return checking.subject === 'account'
    ? checking.problem(
        'mixed_subjects',
        'This rule is about companies: it has no single contact.',
        at,
        'Ask about its people: contacts.exists(c, c.department == "creative").',
      )
    : checking.problem(
        'mixed_subjects',
        'This rule is about people: its company is contact.account.',
        at,
        'Write contact.account.employees for the company of the person.',
      )
}

function rows(checking: Checking, relation: Relation, at: Span, scope: Scope): Rows | undefined {
  if (scope.size > 0) return nested(checking, at)
  return { kind: 'rows', relation, at: span(at) }
}

function nested(checking: Checking, at: Span): undefined {
  return checking.problem(
    'nested_relation',
    'Inside a predicate about rows or items, other rows cannot be asked about.',
    at,
    'Say both conditions side by side with &&.',
  )
}

function fieldNode(
  checking: Checking,
  kind: KindName,
  of: 'account' | 'contact' | 'row',
  syntax: SyntaxOf<'select'>,
): Node | undefined {
  const field = findIn(checking, kind, syntax.field)
  if (field === undefined) {
    const hint = fieldHint(checking, kind, syntax.field)
    const at = { start: syntax.fieldStart, end: syntax.end }
    return checking.problem('unknown_field', `${capital(kindOf(kind).one)}s have no field ${syntax.field}.`, at, hint)
  }
  return { kind: 'field', of, field, type: valueTypeOf(field.type), at: span(syntax) }
}

function findIn(checking: Checking, kind: KindName, name: string): CatalogField | undefined {
  return findField(checking.catalog, kind, name)
}

function fieldHint(checking: Checking, kind: KindName, name: string): string | undefined {
  const fields = askableFields(checking.catalog, kind)
  const known = fields.find((field) => field.aliases?.includes(name.toLowerCase().replaceAll('_', ' ')))
  if (known !== undefined) return `Did you mean ${known.name}?`
  if (findIn(checking, kind, `${name}_`) !== undefined) return `Did you mean ${name}_?`
  return didYouMean(
    name,
    fields.map((field) => field.name),
  )
}

function fieldNames(checking: Checking, kind: KindName): readonly string[] {
  return askableFields(checking.catalog, kind).map((field) => field.name)
}

function manyHint(relation: string, field: string): string {
  const variable = relation[0] ?? 'x'
  return `Ask about them together: ${relation}.exists(${variable}, ${variable}.${field} == …), or .filter(…).size() > 0.`
}

export function inWords(relation: Relation): string {
  return relation.replaceAll('_', ' ')
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
