import { useCallback, useEffect, useRef, useState } from 'react'
import type { Query } from '../builder/builder-row.ts'
import { emptyQuery } from '../builder/builder-row.ts'
import { startDraft } from '../draft/draft-state.ts'
import { forgetDraft, keepDraft, readKeptDraft } from '../draft/kept-draft.ts'
import { useRuleDraft } from '../draft/use-rule-draft.ts'
import { NEW_SEGMENT } from '../new-segment.ts'
import { type Basis, basisOf, type SavedSegment } from './saved-segment.ts'

/** The rule on the desk with its name and note, what it is based on, and whether it differs from that. */
export function useDesk(saved: SavedSegment | undefined, startRule: string, startName: string) {
  // A rule that was handed over has a draft of its own: it does not meet one that was left earlier.
  const key = saved?.name ?? (startRule === '' ? NEW_SEGMENT : `new ${startRule}`)
  const [kept] = useState(() => readKeptDraft(key))
  const [restored, setRestored] = useState(kept !== undefined)
  const [basis, setBasis] = useState<Basis>(() => ({
    ...basisOf(saved),
    ...(kept === undefined ? {} : { version: kept.basedOn }),
  }))
  const [name, setName] = useState(kept?.name ?? saved?.name ?? startName)
  const [note, setNote] = useState(kept?.note ?? basis.note)
  const draft = useRuleDraft(() =>
    kept === undefined
      ? startDraft(saved?.rule ?? startRule)
      : { ...startDraft(kept.text, kept.query, kept.source), subject: kept.subject },
  )
  const { state, type, build, counting } = draft
  const { text, query, source, subject } = state
  const changed =
    saved === undefined
      ? text.trim() !== '' || query.rules.length > 0 || name !== ''
      : text.trim() !== basis.rule.trim() || note !== basis.note

  useEffect(() => {
    // While the server writes the builder's rule as text, nobody can say whether it differs.
    if (counting) return
    if (changed) keepDraft(key, { text, query, source, subject, name, note, basedOn: basis.version })
    else forgetDraft(key)
  }, [key, changed, counting, text, query, source, subject, name, note, basis.version])

  /** Takes a version as it was saved, in place of what is on the desk. */
  const take = useCallback(
    (version: Basis) => {
      setBasis(version)
      setNote(version.note)
      setRestored(false)
      type(version.rule)
    },
    [type],
  )

  const seen = useRef(saved)
  useEffect(() => {
    // Only what was read anew counts: what is on the desk may already be newer than what was read before.
    if (saved === undefined || saved === seen.current || changed) return undefined
    seen.current = saved
    if (saved.version === basis.version) return undefined
    // Somebody saved another version, and there is nothing here that it could overwrite.
    const timer = setTimeout(() => take(basisOf(saved)))
    return () => clearTimeout(timer)
  }, [saved, basis.version, changed, take])

  return {
    key,
    draft,
    basis,
    setBasis,
    name,
    setName,
    note,
    setNote,
    changed,
    restored,
    take,
    discard: () => {
      forgetDraft(key)
      setName(saved?.name ?? '')
      if (saved === undefined) {
        setRestored(false)
        setNote('')
        build(emptyQuery() satisfies Query)
      } else take(basisOf(saved))
    },
  }
}
