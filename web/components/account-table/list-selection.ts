import type { ListRequest } from './account-list.ts'

/**
 * What the screen shows, as its address says it, so that a link shows the same list. Names are those of the operation;
 * what is as usual is left out of the address.
 */
export interface ListSelection {
  readonly segment?: string | undefined
  readonly orderBy?: string | undefined
  readonly asc?: boolean | undefined
  readonly search?: string | undefined
  readonly columns?: readonly string[] | undefined
  readonly lifecycle?: 'customer' | 'former' | 'any' | undefined
  readonly keepOpenDeals?: boolean | undefined
  readonly keepDoNotContact?: boolean | undefined
  /** Days; 30 when it is not said. */
  readonly touchedWithin?: number | undefined
  readonly touchedBy?: 'any' | undefined
  readonly needsContact?: boolean | undefined
  readonly capPerOwner?: number | undefined
}

export const USUAL_ORDER = 'account.employees'
export const USUAL_TOUCHED_WITHIN = 30
/** The longest time without a touch that can be asked for, in days. */
const LONGEST = 36_500

/** Reads an address; whatever makes no sense there is as if it were not said. */
export function readSelection(search: Readonly<Record<string, unknown>>): ListSelection {
  const { lifecycle, touchedBy } = search
  return without({
    segment: text(search['segment']),
    orderBy: text(search['orderBy']),
    asc: yes(search['asc']),
    search: text(search['search']),
    columns: texts(search['columns']),
    lifecycle: lifecycle === 'customer' || lifecycle === 'former' || lifecycle === 'any' ? lifecycle : undefined,
    keepOpenDeals: yes(search['keepOpenDeals']),
    keepDoNotContact: yes(search['keepDoNotContact']),
    touchedWithin: whole(search['touchedWithin'], 0),
    touchedBy: touchedBy === 'any' ? 'any' : undefined,
    needsContact: yes(search['needsContact']),
    capPerOwner: whole(search['capPerOwner'], 1),
  })
}

/** The address of a selection: nothing that is as usual. */
export function selectionAddress(selection: ListSelection): ListSelection {
  return without({
    ...selection,
    asc: selection.asc === true ? true : undefined,
    search: selection.search === '' ? undefined : selection.search,
    touchedWithin: selection.touchedWithin === USUAL_TOUCHED_WITHIN ? undefined : selection.touchedWithin,
  })
}

/** What the server is asked; undefined while no segment is chosen. */
export function listRequest(selection: ListSelection): ListRequest | undefined {
  const { segment, columns, ...rest } = selection
  if (segment === undefined) return undefined
  return { segment, ...without(rest), ...(columns === undefined ? {} : { columns: [...columns] }) } as ListRequest
}

function text(given: unknown): string | undefined {
  // The router reads an address that looks like a number as one.
  const words = typeof given === 'number' ? String(given) : given
  return typeof words === 'string' && words.trim() !== '' ? words : undefined
}

function texts(given: unknown): string[] | undefined {
  const all = Array.isArray(given) ? given.filter((each) => typeof each === 'string') : []
  const each = [...new Set(all)]
  return each.length === 0 ? undefined : each
}

function yes(given: unknown): boolean | undefined {
  return given === true ? true : undefined
}

function whole(given: unknown, least: number): number | undefined {
  return Number.isInteger(given) && Number(given) >= least && Number(given) <= LONGEST ? Number(given) : undefined
}

function without<T extends object>(given: T): T {
  return Object.fromEntries(Object.entries(given).filter(([, each]) => each !== undefined)) as T
}
