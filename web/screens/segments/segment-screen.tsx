import { useParams, useSearch } from '@tanstack/react-router'
import { useRead } from '../../api/use-read.ts'
import { FailureNote } from '../../components/failure-note.tsx'
import { Loading } from '../../components/loading.tsx'
import { Page } from '../../components/page.tsx'
import { type Vocabulary, VocabularyContext } from './builder/vocabulary.ts'
import { SegmentDesk } from './desk/segment-desk.tsx'

const NOTHING: Vocabulary = { kinds: [], segments: [] }

/** One segment: a new one at `/segments/new`, else the saved one of that name. */
export function SegmentScreen() {
  const { segment } = useParams({ from: '/segments/$segment' })
  const { rule }: { rule?: unknown } = useSearch({ strict: false })
  const vocabulary = useRead('segment vocabulary', {}, { keep: true })
  return (
    <VocabularyContext.Provider value={vocabulary.data ?? NOTHING}>
      {segment === 'new' ? (
        <SegmentDesk key="new" saved={undefined} startRule={typeof rule === 'string' ? rule : ''} />
      ) : (
        <SavedSegment key={segment} name={segment} />
      )}
    </VocabularyContext.Provider>
  )
}

function SavedSegment({ name }: { readonly name: string }) {
  const shown = useRead('segment show', { name }, { keep: true })
  if (shown.data !== undefined) return <SegmentDesk saved={shown.data} />
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
