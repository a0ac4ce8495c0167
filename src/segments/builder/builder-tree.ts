import { z } from 'zod'

/**
 * A rule as a visual builder shows it: groups of rows. What no row can show is one `raw` item that holds the rule's own
 * text, so that nothing is ever lost or changed by being looked at.
 *
 * Fields are named without `account.`, `contact.` or the row's variable: where an item stands says whose field it is.
 * Where it stands in a rule about people, or inside the conditions on rows, `account.employees` is the company's field.
 */
export interface BuilderGroup {
  readonly kind: 'group'
  /** `all`: every item must hold; `any`: at least one. */
  readonly join: 'all' | 'any'
  readonly not: boolean
  readonly items: readonly BuilderItem[]
}

export type BuilderItem = BuilderGroup | BuilderRow
export type BuilderRow = BuilderCompare | BuilderRelated | BuilderTotal | BuilderSegment | BuilderRaw

export const BUILDER_OPERATORS = [
  'is',
  'is_not',
  'one_of',
  'none_of',
  'contains',
  'contains_not',
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

/**
 * How the text spelled a row, where there are several ways (`50 <= account.employees`). It is written so again as long
 * as the row still says the same; whoever changes the row need not touch it.
 */
interface Spelled {
  readonly written?: string | undefined
}

/**
 * `industry is one of Software, Fintech`.
 *
 * A date is a day `2024-01-31` (its beginning), a moment `2024-01-31T12:00:00Z`, `now`, or a period before now: `90d`,
 * `6m` (h, d, w, m months, y). `within 90d`: later than 90 days ago; `not_within 90d`: earlier than that.
 * With dates `at_least` and `at_most` are "on or after" and "on or before" that moment; `between` takes two days and means
 * both of them and all in between.
 */
export interface BuilderCompare extends Spelled {
  readonly kind: 'compare'
  readonly field: string
  readonly operator: BuilderOperator
  /** One value; a list for `one_of`, `none_of`; two for `between`; null where the operator takes none, or none is given yet. */
  readonly value: BuilderValue
  /** Texts: capitals make no difference. The value is then in small letters. */
  readonly ignoringCase?: boolean | undefined
}

const QUANTITIES = ['some', 'none', 'every', 'more', 'at_least', 'fewer', 'at_most', 'exactly'] as const

/** `more than 3 contacts where …`. */
export interface BuilderRelated extends Spelled {
  readonly kind: 'related'
  readonly relation: string
  readonly quantity: (typeof QUANTITIES)[number]
  /** Null for `some`, `none` and `every`. */
  readonly count: number | null
  /** Conditions on the related row itself; null for every row. */
  readonly where: BuilderGroup | null
  /** What raw items inside call the row, where it is not the relation's first letter. */
  readonly variable?: string | undefined
}

const MEASURES = ['sum', 'avg', 'min', 'max', 'different'] as const
const TOTAL_OPERATORS = ['is', 'is_not', 'less', 'at_most', 'more', 'at_least', 'before', 'after'] as const

/** `total revenue of orders where … is more than 10,000`; `different`: the number of different values. */
export interface BuilderTotal extends Spelled {
  readonly kind: 'total'
  readonly relation: string
  readonly measure: (typeof MEASURES)[number]
  readonly field: string
  readonly where: BuilderGroup | null
  readonly operator: (typeof TOTAL_OPERATORS)[number]
  readonly value: string | number | null
  readonly variable?: string | undefined
}

/** `is in the segment …`. */
export interface BuilderSegment extends Spelled {
  readonly kind: 'segment'
  readonly name: string
  readonly not: boolean
}

/** Anything else, as it is written in the language. */
export interface BuilderRaw {
  readonly kind: 'raw'
  readonly text: string
}

/** Where an item stands: its place among the items of the group, and of the `where` inside; `[]` is the whole tree. */
export type BuilderPath = readonly number[]

const scalar = z.union([z.string(), z.number()])
const written = z.string().optional()
const variable = z.string().optional()

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
        ignoringCase: z.boolean().optional(),
        written,
      }),
      z.object({
        kind: z.literal('related'),
        relation: z.string(),
        quantity: z.enum(QUANTITIES),
        count: z.number().nullable(),
        where: builderGroup.nullable(),
        variable,
        written,
      }),
      z.object({
        kind: z.literal('total'),
        relation: z.string(),
        measure: z.enum(MEASURES),
        field: z.string(),
        where: builderGroup.nullable(),
        operator: z.enum(TOTAL_OPERATORS),
        value: scalar.nullable(),
        variable,
        written,
      }),
      z.object({ kind: z.literal('segment'), name: z.string(), not: z.boolean(), written }),
      z.object({ kind: z.literal('raw'), text: z.string() }),
    ]),
  )
  .meta({ id: 'BuilderItem' })
