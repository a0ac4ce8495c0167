/** What winning and serving accounts costs and brings, in the workspace's currency, as people entered it. */
export interface Economics {
  /** Margin of one won account over the horizon. */
  readonly margin: number | null
  /** Cost to reach one account, won or not. */
  readonly reach: number | null
  /** Fixed cost of serving the segment over the horizon, however many accounts it has. */
  readonly serve: number | null
  /** Months that margin and cost to serve are counted over. */
  readonly horizon: number | null
}

export type EconomicsField = keyof Economics

export const ECONOMICS_FIELDS = ['margin', 'reach', 'serve', 'horizon'] as const satisfies readonly EconomicsField[]

/** What each is called where people read it. */
export const ECONOMICS_WORDS: Readonly<Record<EconomicsField, string>> = {
  margin: 'the margin per won account',
  reach: 'the cost to reach one account',
  serve: 'the fixed cost to serve the segment',
  horizon: 'the horizon in months',
}

export const NO_ECONOMICS: Economics = { margin: null, reach: null, serve: null, horizon: null }

/** A segment's own figures, and for what it leaves open those of the whole workspace. */
export function inForce(whole: Economics, own: Economics): Economics {
  return {
    margin: own.margin ?? whole.margin,
    reach: own.reach ?? whole.reach,
    serve: own.serve ?? whole.serve,
    horizon: own.horizon ?? whole.horizon,
  }
}

/** What is still to be entered before it can be told whether a segment pays. */
export function missingEconomics(economics: Economics): EconomicsField[] {
  return ECONOMICS_FIELDS.filter((field) => economics[field] === null)
}
