import type { Origins } from '../roles-data.ts'

type Step = Origins['journey'][number]
export type Stage = Step['stage']

/** The way to the deal's end, in its order. */
export const STAGES: readonly { readonly stage: Stage; readonly words: string; readonly about: string }[] = [
  { stage: 'before', words: 'Before the deal', about: 'up to its opening' },
  { stage: 'first third', words: 'First third', about: 'of opening to close' },
  { stage: 'middle', words: 'Middle third', about: 'of opening to close' },
  { stage: 'last third', words: 'Last third', about: 'up to the close' },
]

/** When one role comes in for the first time. */
export interface JourneyRow {
  readonly role: string
  readonly words: string
  /** Closed deals in which the role came in at any time. */
  readonly deals: number
  /** One for each stage, in their order: in how many deals the role came in there, and in which share of all closed deals. */
  readonly steps: readonly { readonly stage: Stage; readonly deals: number; readonly share: number }[]
  /** Where it comes in most often. */
  readonly most: Stage
  /** The average stage at which it comes in, from 0 to 3. */
  readonly place: number
}

/**
 * The roles seen most often and those of `always`, at most about `limit`; who comes in earliest first: by the average stage
 * at which they do.
 */
export function journeyRows(journey: readonly Step[], limit: number, always: readonly string[] = []): JourneyRow[] {
  const roles = [...new Map(journey.map(({ role, words }) => [role, words]))]
  const rows = roles.map(([role, words]) => {
    const own = journey.filter((step) => step.role === role)
    const deals = own.reduce((sum, { touches }) => sum + touches, 0)
    const steps = STAGES.map(({ stage }) => {
      const step = own.find((each) => each.stage === stage)
      return { stage, deals: step?.touches ?? 0, share: step?.share ?? 0 }
    })
    const most = steps.reduce((best, step) => (step.deals > best.deals ? step : best)).stage
    const place = steps.reduce((sum, step, index) => sum + (step.deals / Math.max(1, deals)) * index, 0)
    return { role, words, deals, steps, most, place }
  })
  return rows
    .sort((one, other) => other.deals - one.deals)
    .filter(({ role }, index) => index < limit || always.includes(role))
    .sort((one, other) => one.place - other.place)
}
