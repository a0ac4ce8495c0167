import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useRead } from '../../../api/use-read.ts'
import { DataTable } from '../../../components/data-table.tsx'
import { EmptyState } from '../../../components/empty-state.tsx'
import { FailureNote } from '../../../components/failure-note.tsx'
import { Loading } from '../../../components/loading.tsx'
import { Page } from '../../../components/page.tsx'
import { formatCount, formatDate } from '../../../look/format.ts'
import { ResearchNav } from '../research-nav.tsx'

/** The surveys whose answers were imported. */
export function SurveysScreen() {
  const { data, error, refetch } = useRead('survey list', {}, { fresh: 60_000 })
  return (
    <Page
      title="What people answered"
      sentence="Surveys, counted over people: of several responses of one person the newest counts. Answers are joined to contacts and companies where those are known."
    >
      <ResearchNav />
      {error === null ? null : <FailureNote failure={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null ? <Loading rows={4} height={36} /> : null}
      {data === undefined ? null : data.surveys.length === 0 ? (
        <EmptyState
          title="No survey yet"
          actions={<Button renderRoot={(props) => <Link to="/import" {...props} />}>Import answers</Button>}
        >
          Bring in answers as your survey tool exports them: one row a respondent, a column a question. Exports with
          several header rows are read as well.
        </EmptyState>
      ) : (
        <DataTable
          caption="Surveys"
          rows={data.surveys}
          rowKey={({ instrument }) => instrument}
          columns={[
            {
              key: 'instrument',
              title: 'Survey',
              cell: surveyCell,
            },
            { key: 'people', title: 'People', right: true, cell: ({ joined }) => formatCount(joined.people) },
            {
              key: 'contacts',
              title: 'Known as contacts',
              right: true,
              cell: ({ joined }) => formatCount(joined.contacts),
            },
            {
              key: 'companies',
              title: 'Companies',
              right: true,
              cell: ({ joined }) => formatCount(joined.companies),
            },
            { key: 'questions', title: 'Questions', right: true, cell: ({ questions }) => formatCount(questions) },
            {
              key: 'when',
              title: 'Answered',
              cell: ({ from, to }) =>
                from === null || to === null ? '' : `${formatDate(from, 'short')} to ${formatDate(to, 'short')}`,
            },
          ]}
        />
      )}
    </Page>
  )
}

function surveyCell({ instrument }: { readonly instrument: string }): ReactNode {
  return (
    <Link to="/research/surveys/$survey" params={{ survey: instrument }}>
      {instrument}
    </Link>
  )
}
