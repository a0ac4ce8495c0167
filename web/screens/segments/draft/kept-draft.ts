import type { Query } from '../builder/builder-row.ts'
import type { Subject } from './draft-answer.ts'

/** What a person has not saved yet: it outlives a reload of the page, and ends with the tab. */
export interface KeptDraft {
  readonly text: string
  readonly query: Query
  readonly source: 'text' | 'builder'
  readonly subject: Subject
  readonly name: string
  readonly note: string
  /** Version that the changes are based on; 0 for a new segment. */
  readonly basedOn: number
}

const address = (segment: string): string => `brushwork draft ${segment}`

export function readKeptDraft(segment: string): KeptDraft | undefined {
  try {
    const kept = sessionStorage.getItem(address(segment))
    return kept === null ? undefined : (JSON.parse(kept) as KeptDraft)
  } catch {
    // A browser may refuse its storage; then nothing is kept.
    return undefined
  }
}

export function keepDraft(segment: string, draft: KeptDraft): void {
  try {
    sessionStorage.setItem(address(segment), JSON.stringify(draft))
  } catch {
    // As above.
  }
}

export function forgetDraft(segment: string): void {
  try {
    sessionStorage.removeItem(address(segment))
  } catch {
    // As above.
  }
}
