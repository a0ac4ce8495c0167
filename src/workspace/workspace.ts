import type { Market } from '../market-data/index.ts'

/** An open workspace: what every operation may use. */
export interface Workspace extends Market {
  /** Where its two stores are, for people: a folder, or an address without its password. */
  readonly places: { readonly observations: string; readonly decisions: string }
}
