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

export interface BuilderCompare {
  kind: 'compare'
  field: string
  operator: CompareOperator
  value: BuilderValue
}

export type Quantity = 'some' | 'none' | 'every' | 'more' | 'at_least' | 'fewer' | 'at_most' | 'exactly'

export interface BuilderRelated {
  kind: 'related'
  relation: string
  quantity: Quantity
  count: number | null
  where: BuilderGroup | null
}

export type Measure = 'sum' | 'avg' | 'min' | 'max'
export type TotalOperator = 'is' | 'is_not' | 'less' | 'at_most' | 'more' | 'at_least' | 'before' | 'after'

export interface BuilderTotal {
  kind: 'total'
  relation: string
  measure: Measure
  field: string
  where: BuilderGroup | null
  operator: TotalOperator
  value: string | number | null
}

export interface BuilderSegment {
  kind: 'segment'
  name: string
  not: boolean
}

export interface BuilderRaw {
  kind: 'raw'
  text: string
}
