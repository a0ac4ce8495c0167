import { z } from 'zod'

/**
 * A rule as a visual builder shows it: groups of rows. What no row can show is one `raw` item that holds the rule's own
 * text, so that nothing is ever lost or changed by being looked at.
 *
 * Fields are named without `account.`, `contact.` or the row's variable: where an item stands says whose field it is.
 */
export interface BuilderGroup {
  readonly kind: 'group'
  /** `all`: every item must hold; `any`: at least one. */
  readonly join: 'all' | 'any'
  readonly not: boolean
  readonly items: readonly BuilderItem[]
}

export type BuilderItem = BuilderGroup | BuilderCompare | BuilderRelated | BuilderTotal | BuilderSegment | BuilderRaw

export const BUILDER_OPERATORS = [
  'is',
  'is_not',
  'one_of',
  'none_of',
  'contains',
  'starts_with',
  'ends_with',
  'less',
  'at_most',
  'more',
  'at_least',
  'between',
  'before',
  'after',
  'within',
  'not_within',
  'includes',
  'includes_not',
  'known',
  'missing',
  'yes',
  'no',
] as const

export type BuilderOperator = (typeof BUILDER_OPERATORS)[number]
export type BuilderValue = string | number | null | readonly (string | number)[]

/** `industry is one of Software, Fintech`. `within`: a period such as `90d` before now. */
export interface BuilderCompare {
  readonly kind: 'compare'
  readonly field: string
  readonly operator: BuilderOperator
  /** One value; a list for `one_of`, `none_of`; two for `between`; null where the operator takes none. */
  readonly value: BuilderValue
}

export const BUILDER_QUANTITIES = [
  'some',
  'none',
  'every',
  'more',
  'at_least',
  'fewer',
  'at_most',
  'exactly',
] as const

/** `more than 3 contacts where …`. */
export interface BuilderRelated {
  readonly kind: 'related'
  readonly relation: string
  readonly quantity: (typeof BUILDER_QUANTITIES)[number]
  /** Null for `some`, `none` and `every`. */
  readonly count: number | null
  /** Conditions on the related row itself; null for every row. */
  readonly where: BuilderGroup | null
}

/** `total revenue of orders where … is more than 10,000`. */
export interface BuilderTotal {
  readonly kind: 'total'
  readonly relation: string
  readonly measure: 'sum' | 'avg' | 'min' | 'max'
  readonly field: string
  readonly where: BuilderGroup | null
  readonly operator: 'is' | 'is_not' | 'less' | 'at_most' | 'more' | 'at_least' | 'before' | 'after'
  readonly value: string | number | null
}

/** `is in the segment …`. */
export interface BuilderSegment {
  readonly kind: 'segment'
  readonly name: string
  readonly not: boolean
}

/** Anything else, as it is written in the language. */
export interface BuilderRaw {
  readonly kind: 'raw'
  readonly text: string
}

const scalar = z.union([z.string(), z.number()])

export const builderGroup: z.ZodType<BuilderGroup> = z
  .object({
    kind: z.literal('group'),
    join: z.enum(['all', 'any']),
    not: z.boolean(),
    get items() {
      return z.array(builderItem)
    },
  })
  .meta({ id: 'BuilderGroup' })

const builderItem: z.ZodType<BuilderItem> = z
  .lazy(() =>
    z.union([
      builderGroup,
      z.object({
        kind: z.literal('compare'),
        field: z.string(),
        operator: z.enum(BUILDER_OPERATORS),
        value: z.union([scalar, z.array(scalar), z.null()]),
      }),
      z.object({
        kind: z.literal('related'),
        relation: z.string(),
        quantity: z.enum(BUILDER_QUANTITIES),
        count: z.number().nullable(),
        where: builderGroup.nullable(),
      }),
      z.object({
        kind: z.literal('total'),
        relation: z.string(),
        measure: z.enum(['sum', 'avg', 'min', 'max']),
        field: z.string(),
        where: builderGroup.nullable(),
        operator: z.enum(['is', 'is_not', 'less', 'at_most', 'more', 'at_least', 'before', 'after']),
        value: scalar.nullable(),
      }),
      z.object({ kind: z.literal('segment'), name: z.string(), not: z.boolean() }),
      z.object({ kind: z.literal('raw'), text: z.string() }),
    ]),
  )
  .meta({ id: 'BuilderItem' })
