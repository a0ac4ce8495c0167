/**
 * A rule as the builder shows it: the shape that `segment draft` takes and gives. Written out here, and not taken from the
 * generated API, because a generated union of unions cannot be narrowed by `kind`; the compiler compares the two at the call.
 */
export interface BuilderGroup {
  kind: 'group'
  join: 'all' | 'any'
  not: boolean
  items: BuilderItem[]
}

export type BuilderItem = BuilderGroup | BuilderCompare | BuilderRelated | BuilderTotal | BuilderSegment | BuilderRaw

export type CompareOperator =
  | 'is'
  | 'is_not'
  | 'one_of'
  | 'none_of'
  | 'contains'
  | 'contains_not'
  | 'starts_with'
  | 'ends_with'
  | 'less'
  | 'at_most'
  | 'more'
  | 'at_least'
  | 'between'
  | 'before'
  | 'after'
  | 'within'
  | 'not_within'
  | 'includes'
  | 'includes_not'
  | 'known'
  | 'missing'
  | 'yes'
  | 'no'

export type BuilderValue = string | number | null | (string | number)[]

/** How the text spelled a row, where there are several ways. Goes along untouched: the server knows whether it still holds. */
interface Spelled {
  written?: string
}

export interface BuilderCompare extends Spelled {
  kind: 'compare'
  field: string
  operator: CompareOperator
  value: BuilderValue
  ignoringCase?: boolean
}

export type Quantity = 'some' | 'none' | 'every' | 'more' | 'at_least' | 'fewer' | 'at_most' | 'exactly'

export interface BuilderRelated extends Spelled {
  kind: 'related'
  relation: string
  quantity: Quantity
  count: number | null
  where: BuilderGroup | null
  variable?: string
}

export type Measure = 'sum' | 'avg' | 'min' | 'max' | 'different'
export type TotalOperator = 'is' | 'is_not' | 'less' | 'at_most' | 'more' | 'at_least' | 'before' | 'after'

export interface BuilderTotal extends Spelled {
  kind: 'total'
  relation: string
  measure: Measure
  field: string
  where: BuilderGroup | null
  operator: TotalOperator
  value: string | number | null
  variable?: string
}

export interface BuilderSegment extends Spelled {
  kind: 'segment'
  name: string
  not: boolean
}

export interface BuilderRaw {
  kind: 'raw'
  text: string
}
