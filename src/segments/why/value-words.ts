import type { WorkspaceSettings } from '../../market-data/index.ts'
import { type Sql, sql } from '../../query/index.ts'
import type { CheckedExpression } from '../language/index.ts'
import type { Node } from '../language/node.ts'

/** SQL of a value in the form that `valueWords` reads. */
export function readableSql({ node }: CheckedExpression, value: Sql): Sql {
  return node.type === 'date' ? sql`toUnixTimestamp64Milli(${value})` : value
}

/** A value as a person reads it: "1,200", "3 May 2025", "Figma, Slack"; null where it is not known. */
export function valueWords({ node, settings }: CheckedExpression, given: unknown): string | null {
  if (given === null || given === undefined) return null
  if (Array.isArray(given)) return given.length === 0 ? 'none recorded' : given.join(', ')
  switch (node.type) {
    case 'boolean':
      return given === true || given === 1 ? 'yes' : 'no'
    case 'date':
      return dayWords(Number(given), settings)
    case 'duration':
      return `${numberWords(Number(given) / 86_400_000)} days`
    case 'integer':
    case 'number':
      return isYear(node)
        ? `${Number(given)}`
        : `${numberWords(Number(given))}${isMoney(node) ? ` ${settings.currency}` : ''}`
    default:
      return typeof given === 'string' ? given : JSON.stringify(given)
  }
}

function numberWords(given: number): string {
  return new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 }).format(given)
}

function dayWords(millis: number, { timeZone }: WorkspaceSettings): string {
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone }).format(millis)
}

function isYear(node: Node): boolean {
  return node.kind === 'field'
    ? node.field.name.includes('year')
    : node.kind === 'call' && node.function.name === 'year'
}

function isMoney(node: Node): boolean {
  if (node.kind === 'field') return node.field.type === 'money'
  return node.kind === 'aggregate' && node.how !== 'countDistinct' && node.of !== undefined && isMoney(node.of)
}
