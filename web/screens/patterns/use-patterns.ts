import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call, type ProgressStep } from '../../api/call.ts'
import type { Failure } from '../../api/failure.ts'
import type { OutputOf } from '../../api/operation-types.ts'
import type { Asked } from './asked.ts'

export type Patterns = OutputOf<'patterns find'>
export type Pattern = Patterns['patterns'][number]

/** Looks for patterns as long as the screen asks for them; told how far it is, and stopped when asked. */
export function usePatterns(asked: Asked | undefined) {
  const client = useQueryClient()
  const [step, setStep] = useState<ProgressStep>()
  const queryKey = ['patterns find', asked ?? null]
  const query = useQuery<Patterns, Failure>({
    queryKey,
    queryFn: ({ signal }) => {
      setStep(undefined)
      return call('patterns find', asked ?? { outcome: 'won' }, { signal, onProgress: setStep })
    },
    enabled: asked !== undefined,
    staleTime: 5 * 60_000,
    retry: false,
  })
  return {
    data: query.data,
    error: query.error,
    running: query.isFetching,
    /** It was asked for, and stopped before there was an answer. */
    stopped: asked !== undefined && query.isPending && !query.isFetching,
    step,
    stop: () => void client.cancelQueries({ queryKey }),
    again: () => void query.refetch(),
  }
}
