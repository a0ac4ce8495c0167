/** Records that begin within the first days of a period tell of the whole of it; in milliseconds. */
export const BEGINS_WITH = 7 * 86_400_000
