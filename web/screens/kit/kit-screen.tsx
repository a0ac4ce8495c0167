import { useNavigate, useSearch } from '@tanstack/react-router'
import { useRead } from '../../api/use-read.ts'
import { DocumentView } from '../../components/document-view/document-view.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { FailureNote } from '../../components/failure-note.tsx'
import { FileMenu } from '../../components/file-menu.tsx'
import { Loading } from '../../components/loading.tsx'
import { Page } from '../../components/page.tsx'
import { SegmentChoice } from '../../components/segment-choice/segment-choice.tsx'
import { TraceList } from '../../components/trace-list/trace-list.tsx'
import { formatDate, withDates } from '../../look/format.ts'
import { useWideLetters } from '../../look/use-wide-letters.ts'
import { withoutCommands } from '../../look/without-commands.ts'
import { MessagesNav } from '../messages/messages-nav.tsx'
import type { Kit } from './kit-data.ts'
import classes from './kit-screen.module.css'

/** What the champion hands on to win the others over: nothing internal, nobody's words without consent, no figure without its n. */
export function KitScreen() {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false })
  const navigate = useNavigate()
  const asked = typeof search.of === 'string' || typeof search.of === 'number' ? String(search.of) : undefined
  const segments = useRead('segment list', {}, { enabled: asked === undefined, fresh: 60_000 })
  const matrix = useRead('message matrix', {}, { enabled: asked === undefined, fresh: 60_000 })
  const spoken = matrix.data?.rows.find(
    ({ champion, segment, cells }) =>
      champion && segment.name !== null && cells.some(({ message }) => message !== null),
  )
  const first = spoken?.segment.name ?? segments.data?.segments[0]?.name
  // Which segment has messages is known with the matrix: another one would be asked in vain.
  const of = asked ?? (matrix.data === undefined ? undefined : first)
  const { data, error, refetch } = useRead('kit', { of: of ?? '' }, { enabled: of !== undefined, keep: true })
  useWideLetters(JSON.stringify(data?.document ?? ''))
  return (
    <Page
      title="What the champion hands on"
      sentence={sentenceOf(data)}
      wide
      actions={
        of === undefined || data === undefined ? undefined : (
          <span className="no-print">
            <FileMenu
              name={`${data.of} champion kit`}
              operation="kit"
              files={[
                { label: 'PDF', asked: { of, format: 'pdf' } },
                { label: 'PowerPoint', asked: { of, format: 'pptx' } },
                { label: 'Markdown', asked: { of, format: 'md' } },
              ]}
            />
          </span>
        )
      }
    >
      <MessagesNav />
      <div className={`no-print ${classes.bar}`}>
        <SegmentChoice
          chosen={data === undefined ? of : (data.account?.name ?? data.segment?.name ?? of)}
          onChoose={(name) => void navigate({ to: '/kit', search: { of: name } as never })}
        />
      </div>
      {error === null ? null : <FailureNote failure={error} onRetry={() => void refetch()} />}
      {of === undefined ? (
        segments.data === undefined || (matrix.data === undefined && matrix.error === null) ? (
          <Loading rows={8} height={64} />
        ) : (
          <EmptyState title="No segment yet">A kit is made for a segment or an account.</EmptyState>
        )
      ) : data === undefined ? (
        error === null ? (
          <Loading rows={8} height={64} />
        ) : null
      ) : (
        <div className={classes.parts}>
          <DocumentView document={data.document} />
          <Beside kit={data} />
        </div>
      )}
    </Page>
  )
}

function sentenceOf(kit: Kit | undefined): string {
  const what = 'A story, a mail to forward, the figures, answers to objections, and a page for each of the others.'
  if (kit === undefined) return what
  const { persona, account, segment, asOf } = kit
  const where = account === null ? (segment?.name ?? 'the whole market') : account.name
  return `${what} For ${persona.words} at ${account === null ? `companies in ${where}` : where}, as of ${formatDate(asOf)}.`
}

function Beside({ kit: { missing, leftOut, figures, notes, sources } }: { readonly kit: Kit }) {
  return (
    <aside className={`no-print ${classes.beside}`} aria-label="Before it is handed on">
      <section aria-label="What it lacks">
        <h2 className={classes.title}>What it lacks</h2>
        {missing.length === 0 ? (
          <p className={classes.soft}>Nothing: every role of the buying group has its page.</p>
        ) : (
          <ul className={classes.missing}>
            {missing.map((each) => (
              <li key={each}>{withoutCommands(withDates(each))}</li>
            ))}
          </ul>
        )}
      </section>
      <section aria-label="What stays in the house">
        <h2 className={classes.title}>What stays in the house</h2>
        {leftOut.length === 0 ? (
          <p className={classes.soft}>Nothing had to be left out.</p>
        ) : (
          <ul className={classes.left}>
            {leftOut.map(({ what, why }) => (
              <li key={`${what} ${why}`}>
                {what}
                <span className={classes.soft}>{withDates(why)}</span>
              </li>
            ))}
          </ul>
        )}
      </section>
      <TraceList title="Where each figure comes from" figures={figures} />
      <p className={classes.soft}>
        Made of{' '}
        {sources.length === 1
          ? `message ${sources[0]?.message ?? ''}`
          : `messages ${sources.map(({ message }) => message).join(', ')}`}
        .
      </p>
      {notes.map((note) => (
        <p key={note} className={classes.soft}>
          {withDates(note)}
        </p>
      ))}
    </aside>
  )
}
