/** Under this a column is a guess: drawn hatched, and put first. As at the server. */
export const SURE = 0.75
