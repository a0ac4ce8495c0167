import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { ProgressStep } from '../../api/call.ts'
import { useWrite } from '../../api/use-write.ts'
import { EmptyState } from '../../components/empty-state.tsx'
import { FailureNote } from '../../components/failure-note.tsx'

/** The first screen of a new workspace: bring records, or look around in made-up ones. */
export function NothingImported() {
  const [step, setStep] = useState<ProgressStep>()
  const example = useWrite('example', { onProgress: setStep })
  return (
    <>
      <EmptyState
        title="There are no companies yet"
        actions={
          <>
            <Button component={Link} to="/import">
              Import your records
            </Button>
            <Button variant="default" loading={example.isPending} onClick={() => example.mutate({})}>
              Try the example market
            </Button>
          </>
        }
      >
        Bring companies, people, deals and orders as your CRM or spreadsheet exports them. Or look around first: the
        example is a made-up market of about 5,000 companies with six segments, made here in about a minute.
      </EmptyState>
      <p role="status">{example.isPending ? (step?.message ?? 'Making the example market') : ''}</p>
      {example.error === null ? null : <FailureNote failure={example.error} />}
    </>
  )
}
