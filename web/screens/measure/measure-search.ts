export type MeasureView = 'figures' | 'changes' | 'customers' | 'movement'

/** What is looked at: all of it stands in the address. */
export interface MeasureAsked {
  readonly show: MeasureView
  readonly by: 'month' | 'quarter'
  readonly segment?: string
  readonly persona?: string
  readonly product?: string
  readonly channel?: string
}

export const SCOPES = ['segment', 'persona', 'product', 'channel'] as const

const VIEWS: readonly MeasureView[] = ['figures', 'changes', 'customers', 'movement']

/** What an address asks for; what it does not say, or says wrongly, is as usual. */
export function askedOf(search: Readonly<Record<string, unknown>>): MeasureAsked {
  const scope = Object.fromEntries(
    SCOPES.flatMap((key) => {
      const text = search[key]
      // A product may be called 12, which an address reads as a number.
      return (typeof text === 'string' && text !== '') || typeof text === 'number' ? [[key, String(text)]] : []
    }),
  )
  return {
    show: VIEWS.find((view) => view === search['show']) ?? 'figures',
    by: search['by'] === 'quarter' ? 'quarter' : 'month',
    ...scope,
  }
}

/** The address of what is asked for, without what is as usual. */
export function searchOf({ show, by, ...scope }: MeasureAsked): Record<string, string> {
  const kept = Object.entries(scope).filter(([, value]) => value !== undefined && value !== '')
  return {
    ...(show === 'figures' ? {} : { show }),
    ...(by === 'month' ? {} : { by }),
    ...Object.fromEntries(kept),
  }
}
