import { accounts } from './accounts.ts'
import { answers } from './answers.ts'
import { contacts } from './contacts.ts'
import { dealContacts } from './deal-contacts.ts'
import { deals } from './deals.ts'
import type { Kind, KindName } from './field.ts'
import { orders } from './orders.ts'
import { touches } from './touches.ts'
import { usage } from './usage.ts'

/** Every kind of observation, in the order in which a market is loaded. */
export const KINDS: readonly Kind[] = [accounts, contacts, deals, dealContacts, orders, touches, usage, answers]

export function kindOf(name: KindName): Kind {
  const found = KINDS.find((kind) => kind.name === name)
  if (found === undefined) throw new Error(`no kind ${name}`)
  return found
}

export function isKindName(name: string): name is KindName {
  return KINDS.some((kind) => kind.name === name)
}

/** The names of `KINDS`, in the same order: for schemas and for sorting. */
export const KIND_NAMES = [
  'accounts',
  'contacts',
  'deals',
  'deal_contacts',
  'orders',
  'touches',
  'usage',
  'answers',
] as const satisfies readonly KindName[]
