import { Select } from '@mantine/core'
import { useRead } from '../../../api/use-read.ts'
import { EmptyState } from '../../../components/empty-state.tsx'
import { FailureNote } from '../../../components/failure-note.tsx'
import { Loading } from '../../../components/loading.tsx'
import { Page } from '../../../components/page.tsx'
import { useUndoable } from '../../../components/use-undoable.tsx'
import { formatCount } from '../../../look/format.ts'
import { doneWords } from '../message-words.ts'
import { MessagesNav } from '../messages-nav.tsx'
import classes from './deal-stages-screen.module.css'
import { type DealStage, STAGE_CHOICES } from './stage-choices.ts'

/** Where the buyers of each stage of the CRM stand; what is read in its name can be corrected. */
export function DealStagesScreen() {
  const { data, error, refetch } = useRead('message stages', {}, { keep: true })
  return (
    <Page
      title="Where your deals’ buyers stand"
      sentence="Your CRM names the stages of selling; a message is said at a stage of buying. This is how the one is read as the other."
      wide
    >
      <MessagesNav />
      {error === null ? null : <FailureNote failure={error} onRetry={() => void refetch()} />}
      {data === undefined ? (
        error === null ? (
          <Loading rows={6} height={44} />
        ) : null
      ) : data.stages.length === 0 ? (
        <EmptyState title="No deal on record">Import deals with their stages to see which message is due.</EmptyState>
      ) : (
        <>
          <div className={classes.scroll} tabIndex={0} role="region" aria-label="Deal stages">
            <table className={classes.table}>
              <thead>
                <tr>
                  <th scope="col">Stage in your CRM</th>
                  <th scope="col">Where they stand</th>
                  <th scope="col" className={classes.number}>
                    Open deals
                  </th>
                  <th scope="col" className={classes.number}>
                    All deals
                  </th>
                  <th scope="col">Because</th>
                </tr>
              </thead>
              <tbody>
                {data.stages.map((stage) => (
                  <StageRow key={stage.dealStage ?? ''} stage={stage} />
                ))}
              </tbody>
            </table>
          </div>
          {data.notes.map((note) => (
            <p key={note} className={classes.soft}>
              {note}
            </p>
          ))}
        </>
      )}
    </Page>
  )
}

function StageRow({
  stage: { dealStage, stage, because, corrected, openDeals, deals },
}: {
  readonly stage: DealStage
}) {
  const correct = useUndoable('message stage', doneWords)
  return (
    <tr>
      <th scope="row">{dealStage ?? 'none named'}</th>
      <td>
        {dealStage === null ? (
          <span className={classes.soft}>Cannot be told</span>
        ) : (
          <Select
            aria-label={`Where they stand: ${dealStage}`}
            data={STAGE_CHOICES}
            value={stage ?? 'nothing'}
            allowDeselect={false}
            disabled={correct.isPending}
            onChange={(value) => correct.mutate({ dealStage, stage: value ?? 'as read' })}
          />
        )}
        {correct.error === null ? null : <FailureNote failure={correct.error} />}
      </td>
      <td className={classes.number}>{formatCount(openDeals)}</td>
      <td className={classes.number}>{formatCount(deals)}</td>
      <td>
        {because}
        {corrected && dealStage !== null ? (
          <button
            type="button"
            className={classes.undo}
            onClick={() => correct.mutate({ dealStage, stage: 'as read' })}
          >
            Read the name again
          </button>
        ) : null}
      </td>
    </tr>
  )
}
