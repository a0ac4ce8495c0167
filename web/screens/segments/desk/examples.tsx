import type { DraftState } from '../draft/draft-state.ts'

export function Examples(_props: { readonly state: DraftState; readonly counting: boolean }) {
  return null
}
