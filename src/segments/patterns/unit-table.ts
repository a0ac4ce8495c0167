/**
 * What patterns are searched in: one row a unit (a deal at its opening, an account at a date), one column an attribute.
 * It knows nothing of where it came from, so that the search can be proven on tables made for the purpose.
 */
export interface UnitTable {
  /** 1 where the outcome was reached, 0 where it was not. */
  readonly outcome: Uint8Array
  /** The account of each unit, by its number, of which few are left out: units of one account are no independent witnesses. */
  readonly account: Uint32Array
  /** When each unit stood, milliseconds since 1970; NaN where it carries no date. */
  readonly moment: Float64Array
  readonly attributes: readonly Attribute[]
}

export type Attribute = CategoryAttribute | NumberAttribute | ListAttribute

interface Named {
  /** How a rule asks for it: `account.industry`, `contacts.filter(c, c.department == "creative").size()`. */
  readonly term: string
  /** The field it is read from, by which somebody declares things about it: `accounts.industry`. */
  readonly field: string
  /** Nothing shows that the values were known before the outcome: it is looked at for leakage. */
  readonly undated: boolean
}

export interface CategoryAttribute extends Named {
  readonly kind: 'category'
  /** 0 where missing, else 1 + the place in `levels`. */
  readonly codes: Uint16Array
  /** Each value as a rule writes it: `"Software"`, `true`. */
  readonly levels: readonly string[]
}

export interface NumberAttribute extends Named {
  readonly kind: 'number'
  /** NaN where missing. */
  readonly values: Float64Array
  /** Only whole numbers occur, or can: thresholds are then whole. */
  readonly whole: boolean
}

export interface ListAttribute extends Named {
  readonly kind: 'list'
  /** The items of unit `u` are `items[starts[u]]` to before `items[starts[u + 1]]`, each once: places in `levels`. */
  readonly starts: Uint32Array
  readonly items: Uint16Array
  readonly levels: readonly string[]
}

/** One condition of a pattern. A unit where the attribute is missing never meets it. */
export type Clause =
  /** `term == level`, or `term in [ … ]`; `codes` as in the attribute. */
  | { readonly kind: 'values'; readonly attribute: number; readonly codes: readonly number[] }
  /** `from <= term < to`; an open side is infinite. */
  | { readonly kind: 'range'; readonly attribute: number; readonly from: number; readonly to: number }
  /** `level in term`. */
  | { readonly kind: 'has'; readonly attribute: number; readonly item: number }
