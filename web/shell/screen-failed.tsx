import { Button } from '@mantine/core'
import type { ErrorComponentProps } from '@tanstack/react-router'
import { Failure } from '../api/failure.ts'
import { EmptyState } from '../components/empty-state.tsx'
import { FailureNote } from '../components/failure-note.tsx'
import { Page } from '../components/page.tsx'

/** In place of a screen that broke while it was drawn. What was typed elsewhere stays. */
export function ScreenFailed({ error, reset }: ErrorComponentProps) {
  return (
    <Page title="This screen could not be shown">
      {error instanceof Failure ? (
        <FailureNote failure={error} onRetry={reset} />
      ) : (
        <EmptyState title="Something in Brushwork broke" actions={<Button onClick={reset}>Show it again</Button>}>
          That is a mistake of ours, not yours; your data is untouched. It said:{' '}
          {error instanceof Error ? error.message : String(error)}
        </EmptyState>
      )}
    </Page>
  )
}
