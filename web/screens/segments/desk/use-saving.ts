import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../../api/call.ts'
import { Failure } from '../../../api/failure.ts'
import type { OutputOf } from '../../../api/operation-types.ts'

interface Saving {
  readonly saving: boolean
  readonly failure: Failure | null
  /** Somebody saved another version meanwhile: both, to choose from. */
  readonly conflict: Failure | null
  /** Undefined when it was not saved; `failure` or `conflict` then says why. */
  readonly save: (input: {
    name: string
    expr: string
    note: string
    basedOn: number
  }) => Promise<OutputOf<'segment save'> | undefined>
  readonly settle: () => void
}

/** Saving a segment, and what may come in between. */
export function useSaving(): Saving {
  const client = useQueryClient()
  const [saving, setSaving] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  return {
    saving,
    failure: failure?.status === 409 ? null : failure,
    conflict: failure?.status === 409 ? failure : null,
    settle: () => setFailure(null),
    save: async (input) => {
      setSaving(true)
      setFailure(null)
      try {
        const saved = await call('segment save', input)
        await client.invalidateQueries()
        return saved
      } catch (error) {
        if (!(error instanceof Failure)) throw error
        setFailure(error)
        // Somebody else changed it: what this page knows of it is old.
        if (error.status === 409) void client.invalidateQueries()
        return undefined
      } finally {
        setSaving(false)
      }
    },
  }
}
