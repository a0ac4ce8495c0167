import { useParams, useSearch } from '@tanstack/react-router'
import { useRead } from '../../api/use-read.ts'
import { FailureNote } from '../../components/failure-note.tsx'
import { Loading } from '../../components/loading.tsx'
import { Page } from '../../components/page.tsx'
import { type Vocabulary, VocabularyContext } from './builder/vocabulary.ts'
import { SegmentDesk } from './desk/segment-desk.tsx'
import { NEW_SEGMENT } from './new-segment.ts'
import { type SegmentView, viewOf } from './views/segment-views.tsx'

const NOTHING: Vocabulary = { kinds: [], segments: [] }

/** One segment: a new one at `/segments/~new`, else the saved one of that name. */
export function SegmentScreen() {
  const { segment } = useParams({ from: '/segments/$segment' })
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false })
  const { rule, name } = search
  const startRule = typeof rule === 'string' ? rule : ''
  const vocabulary = useRead('segment vocabulary', {}, { keep: true })
  return (
    <VocabularyContext.Provider value={vocabulary.data ?? NOTHING}>
      {segment === NEW_SEGMENT ? (
        <SegmentDesk
          key={`new ${startRule}`}
          saved={undefined}
          startRule={startRule}
          startName={typeof name === 'string' ? name : ''}
        />
      ) : (
        <SavedSegment key={segment} name={segment} view={viewOf(search)} />
      )}
    </VocabularyContext.Provider>
  )
}

function SavedSegment({ name, view }: { readonly name: string; readonly view: SegmentView }) {
  const shown = useRead('segment show', { name }, { keep: true })
  if (shown.data !== undefined) return <SegmentDesk saved={shown.data} view={view} />
  return (
    <Page title={name}>
      {shown.error === null ? (
        <Loading rows={8} />
      ) : (
        <FailureNote failure={shown.error} onRetry={() => void shown.refetch()} />
      )}
    </Page>
  )
}
