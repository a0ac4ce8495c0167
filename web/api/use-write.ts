import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query'
import { type CallOptions, call } from './call.ts'
import type { Failure } from './failure.ts'
import type { InputOf, OperationName, OutputOf } from './operation-types.ts'

/** An operation that changes something. Afterwards everything on screen is read anew: a change may reach anywhere. */
export function useWrite<N extends OperationName>(
  name: N,
  options: CallOptions = {},
): UseMutationResult<OutputOf<N>, Failure, InputOf<N>> {
  const client = useQueryClient()
  return useMutation<OutputOf<N>, Failure, InputOf<N>>({
    mutationKey: [name],
    mutationFn: (input) => call(name, input, options),
    onSettled: () => client.invalidateQueries(),
  })
}
