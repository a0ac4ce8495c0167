/**
 * SQL as text with bound values. Nobody's text becomes SQL: a value enters only through `value()`,
 * an identifier only through `identifier()` from our own schema.
 */
export interface Sql {
  readonly kind: 'sql'
  /** Pieces of our own text; between two pieces stands one hole. */
  readonly pieces: readonly string[]
  readonly holes: readonly Bound[]
}

/** A value with the ClickHouse type it is bound as, e.g. `{ value: 'Acme', type: 'String' }`. */
export interface Bound {
  readonly kind: 'bound'
  readonly value: BoundValue
  readonly type: string
}

export type BoundValue = string | number | bigint | boolean | null | readonly BoundValue[]

/** Text with `{p0:Type}` placeholders and the values for them: what the engine is given. */
export interface RenderedSql {
  readonly text: string
  readonly params: Readonly<Record<string, BoundValue>>
}

/** `sql\`SELECT ${identifier(column)} FROM accounts WHERE industry = ${value('Software', 'String')}\`` */
export function sql(strings: TemplateStringsArray, ...parts: readonly (Sql | Bound)[]): Sql {
  const all: Sql[] = []
  strings.forEach((text, index) => {
    all.push(raw(text))
    const part = parts[index]
    if (part !== undefined) all.push(part.kind === 'sql' ? part : { kind: 'sql', pieces: ['', ''], holes: [part] })
  })
  return concat(all)
}

/** A value bound by the engine as the ClickHouse type `type`. Dates go as `value(millis, 'Int64')` or ISO text. */
export function value(bound: BoundValue, type: string): Bound {
  return { kind: 'bound', value: bound, type }
}

const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/

/** A column, table or alias of our own schema, quoted; throws on anything but letters, digits and underscores. */
export function identifier(name: string): Sql {
  if (!NAME.test(name)) throw new Error(`not an identifier of our schema: ${JSON.stringify(name)}`)
  return raw(`\`${name}\``)
}

/** Our own constant text. Never call it with anything that came from outside. */
export function raw(text: string): Sql {
  return { kind: 'sql', pieces: [text], holes: [] }
}

/** Joins pieces with our own separator, e.g. `join(columns, ', ')`. */
export function join(parts: readonly Sql[], separator: string): Sql {
  const between = raw(separator)
  return concat(parts.flatMap((part, index) => (index === 0 ? [part] : [between, part])))
}

/** Numbers the holes `p0`, `p1` … and gives text and parameters. */
export function render(statement: Sql): RenderedSql {
  const params: Record<string, BoundValue> = {}
  let text = statement.pieces[0] ?? ''
  statement.holes.forEach((hole, index) => {
    const name = `p${index}`
    params[name] = hole.value
    text += `{${name}:${hole.type}}${statement.pieces[index + 1] ?? ''}`
  })
  return { text, params }
}

/** Linear in the number of pieces: a statement may be made of thousands. */
function concat(parts: readonly Sql[]): Sql {
  const pieces: string[] = ['']
  const holes: Bound[] = []
  for (const part of parts) {
    pieces[pieces.length - 1] += part.pieces[0] ?? ''
    for (let index = 1; index < part.pieces.length; index += 1) pieces.push(part.pieces[index] ?? '')
    for (const hole of part.holes) holes.push(hole)
  }
  return { kind: 'sql', pieces, holes }
}
