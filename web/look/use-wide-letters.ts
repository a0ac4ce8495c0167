import { useEffect } from 'react'

/** From Greek on: letters that the two fonts of the app do not have. */
const WIDE = /[\u0370-\u1dff\u2e80-\u{3ffff}]/u

/** Loads a font for Japanese and Cyrillic where a text needs one: of its slices the browser fetches those it uses. */
export function useWideLetters(text: string): void {
  const needed = WIDE.test(text)
  useEffect(() => {
    if (needed) void import('./wide-letters.ts')
  }, [needed])
}
