/** A piece of the text: zero-based character offsets, start inclusive, end exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

export type BinaryOperator = '==' | '!=' | '<' | '<=' | '>' | '>=' | 'in' | '+' | '-' | '*' | '/' | '%'

/**
 * What stands in the text, before it means anything. Our own tree, so that the parser can be exchanged
 * and long `&&` and `||` chains are flat: `a && b && c` is one node with three operands.
 */
export type Syntax =
  | (Span & { readonly kind: 'literal'; readonly value: string | number | bigint | boolean | null })
  | (Span & { readonly kind: 'name'; readonly name: string })
  | (Span & { readonly kind: 'select'; readonly target: Syntax; readonly field: string; readonly fieldStart: number })
  | (Span & { readonly kind: 'call'; readonly name: string; readonly args: readonly Syntax[] })
  | (Span & MethodCall)
  | (Span & { readonly kind: 'list'; readonly items: readonly Syntax[] })
  | (Span & { readonly kind: 'not' | 'negate'; readonly operand: Syntax })
  | (Span & { readonly kind: 'and' | 'or'; readonly operands: readonly Syntax[] })
  | (Span & {
      readonly kind: 'binary'
      readonly operator: BinaryOperator
      readonly left: Syntax
      readonly right: Syntax
    })
  | (Span & {
      readonly kind: 'conditional'
      readonly test: Syntax
      readonly yes: Syntax
      readonly no: Syntax
    })

interface MethodCall {
  readonly kind: 'method'
  readonly name: string
  readonly target: Syntax
  readonly args: readonly Syntax[]
}

export type SyntaxOf<K extends Syntax['kind']> = Extract<Syntax, { kind: K }>
