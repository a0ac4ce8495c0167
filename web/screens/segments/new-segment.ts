/** What stands in the address of a segment that has no name yet; no segment can have it as a name. */
export const NEW_SEGMENT = '~new'
