import { Button } from '@mantine/core'
import { useState } from 'react'
import type { ProgressStep } from '../../../api/call.ts'
import { useWrite } from '../../../api/use-write.ts'
import { EmptyState } from '../../../components/empty-state.tsx'
import { FailureNote } from '../../../components/failure-note.tsx'

/** Nothing has been imported yet: the example market, for those who want to look around first. */
export function FirstRun() {
  const [step, setStep] = useState<ProgressStep>()
  const example = useWrite('example', { onProgress: setStep })
  return (
    <>
      <EmptyState
        title="Nothing at hand yet?"
        actions={
          <Button variant="default" loading={example.isPending} onClick={() => example.mutate({})}>
            Try the example market
          </Button>
        }
      >
        Look around in a made-up market of about 5,000 companies first. It is made here in about a minute, and can be
        taken back like any import.
      </EmptyState>
      <p role="status">{example.isPending ? (step?.message ?? 'Making the example market') : ''}</p>
      {example.error === null ? null : <FailureNote failure={example.error} />}
    </>
  )
}
