/** How one purchase began: what is needed of a deal to tell where the fire starts. */
export interface BegunDeal {
  /** Number of the account; deals of one account are not taken for independent witnesses. */
  readonly account: number
  /** Buyer: the buyer touched before the opening; seller: only the seller did; unknown: nobody, or it is not recorded who. */
  readonly begunBy: 'buyer' | 'seller' | 'unknown'
  /** Who made the buyer's first touch; null where the buyer made none. */
  readonly first: FirstTouch | null
  /** Job roles of the people whom the account had on record before that touch: how many; '' is those of no known job role. */
  readonly people: Readonly<Record<string, number>>
}

/** A first touch by a known person in a known job role, or why it is not known who made it. */
export type FirstTouch =
  | {
      readonly role: string
      /** The person was on record before; else the touch brought them in. */
      readonly onRecord: boolean
    }
  | { readonly unknown: WhyUnknown }

/** Nobody is named (or nobody whom the account has); nothing tells what they do; several at the same moment. */
export type WhyUnknown = 'person' | 'job role' | 'several at once'
