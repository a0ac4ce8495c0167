/** A deal in whose records somebody stands as the one who pays or decides. */
export interface RecordedDeal {
  /** Number of the account; deals of one account are not taken for independent witnesses. */
  readonly account: number
  readonly won: boolean
  /** Everybody recorded as taking part: job role, and whether the CRM calls them economic buyer, decision maker or budget holder. */
  readonly people: readonly { readonly role: string; readonly holds: boolean }[]
  /** Of a won deal: job roles of the people engaged in the last third from opening to close; null where that cannot be told. */
  readonly late: readonly string[] | null
}
