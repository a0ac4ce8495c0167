import type { ProofShown } from '../shown/message-schema.ts'

/** What something that is pointed at is today, whoever points at it. */
export type StandsToday = Pick<
  ProofShown,
  'of' | 'words' | 'status' | 'by' | 'internal' | 'travels' | 'whyNot' | 'holds' | 'figure' | 'definition'
> & {
  /** It is no longer there, or may not be shown. */
  readonly gone: boolean
  /** To be kept with whoever points at it, so that a change is seen; never words that somebody said. */
  readonly seen: Readonly<Record<string, unknown>>
}

/** What a thing is that is no longer there. */
export function goneToday(of: number | null, words: string): StandsToday {
  return {
    of,
    words,
    status: null,
    by: null,
    internal: false,
    travels: false,
    whyNot: words,
    holds: false,
    figure: null,
    definition: null,
    gone: true,
    seen: {},
  }
}
