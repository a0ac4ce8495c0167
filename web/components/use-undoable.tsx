import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { type QueryClient, type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../api/call.ts'
import type { Failure } from '../api/failure.ts'
import type { InputOf, OperationName, OutputOf } from '../api/operation-types.ts'
import classes from './use-undoable.module.css'

/**
 * A change that says what it did and offers to take it back. `words` tells it in the past tense, without a full stop.
 * A failure stays with the caller (`error`), beside what was tried.
 */
export function useUndoable<N extends OperationName>(
  name: N,
  words: (output: OutputOf<N>, input: InputOf<N>) => string,
): UseMutationResult<OutputOf<N>, Failure, InputOf<N>> {
  const client = useQueryClient()
  return useMutation<OutputOf<N>, Failure, InputOf<N>>({
    mutationKey: [name],
    mutationFn: (input) => call(name, input),
    onSuccess: (output, input) => offerUndo(words(output, input), client),
    onSettled: () => client.invalidateQueries(),
  })
}

/** The newest change is the one just made: nobody else's came between, or undoing says which it took back. */
async function offerUndo(message: string, client: QueryClient): Promise<void> {
  const { changes } = await call('change list', { limit: 1 })
  const [newest] = changes
  const id = `change-${newest?.id ?? 'none'}`
  const undo = async (): Promise<void> => {
    notifications.hide(id)
    try {
      const { undo: done } = await call('change undo', newest === undefined ? {} : { id: newest.id })
      notifications.show({ message: `${done.words}.` })
    } catch (error) {
      notifications.show({ color: 'red', message: (error as Failure).message })
    }
    await client.invalidateQueries()
  }
  notifications.show({
    id,
    autoClose: 8000,
    withCloseButton: true,
    closeButtonProps: { 'aria-label': 'Close' },
    message: (
      <span className={classes.told}>
        <span>{message}.</span>
        {newest?.canUndo === true ? (
          <Button variant="subtle" size="compact-sm" onClick={() => void undo()}>
            Undo
          </Button>
        ) : null}
      </span>
    ),
  })
}
