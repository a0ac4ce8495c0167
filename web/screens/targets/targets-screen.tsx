import { Button } from '@mantine/core'
import { IconAdjustmentsHorizontal, IconColumns3, IconFileDownload } from '@tabler/icons-react'
import { useState } from 'react'
import { useAccountList } from '../../components/account-table/account-list.ts'
import { AccountTable } from '../../components/account-table/account-table.tsx'
import { ColumnsPanel } from '../../components/account-table/columns-panel.tsx'
import { listRequest, USUAL_ORDER } from '../../components/account-table/list-selection.ts'
import { SearchBox } from '../../components/account-table/search-box.tsx'
import { useListSelection } from '../../components/account-table/use-list-selection.ts'
import { EmptyState } from '../../components/empty-state.tsx'
import { FailureNote } from '../../components/failure-note.tsx'
import { Loading } from '../../components/loading.tsx'
import { Page } from '../../components/page.tsx'
import { SegmentChoice } from '../../components/segment-choice/segment-choice.tsx'
import { ChooseSegment } from './choose-segment.tsx'
import { ConditionsPanel } from './conditions-panel.tsx'
import { ExportPanel } from './export-panel.tsx'
import { LeftOutPanel } from './left-out-panel.tsx'
import { NobodyLeft } from './nobody-left.tsx'
import classes from './targets-screen.module.css'
import { TargetsSummary } from './targets-summary.tsx'

type Panel = 'columns' | 'conditions' | 'export' | { readonly reason: string }

/** Whom to approach now, of one segment, in which order; and whom not, and why. */
export function TargetsScreen() {
  const { selection, change } = useListSelection()
  const [panel, setPanel] = useState<Panel>()
  const request = listRequest(selection)
  const list = useAccountList(request)
  const { head } = list
  const close = (): void => setPanel(undefined)
  const isNobody = head !== undefined && !list.isComing && head.eligible === 0

  return (
    <Page
      title="Target accounts"
      sentence={
        head === undefined || request === undefined
          ? 'Which companies of a segment to approach now, in which order, and whom to leave alone.'
          : `${head.sentence}${head.subject === 'contact' ? ', and the companies they work for' : ''}. Ordered by ${head.orderedBy}.`
      }
      wide
      actions={
        request === undefined ? undefined : (
          <Button
            leftSection={<IconFileDownload size={17} stroke={1.6} />}
            disabled={head === undefined || head.eligible === 0}
            onClick={() => setPanel('export')}
          >
            Export
          </Button>
        )
      }
    >
      {request === undefined ? null : (
        <div className={classes.bar}>
          <SegmentChoice chosen={selection.segment} onChoose={(segment) => change({ segment, search: undefined })} />
          <SearchBox value={selection.search ?? ''} onSearch={(search) => change({ search }, true)} />
          <div className={classes.tools}>
            <Button
              variant="default"
              leftSection={<IconAdjustmentsHorizontal size={17} stroke={1.6} />}
              onClick={() => setPanel('conditions')}
            >
              Conditions
            </Button>
            <Button
              variant="default"
              leftSection={<IconColumns3 size={17} stroke={1.6} />}
              disabled={head === undefined}
              onClick={() => setPanel('columns')}
            >
              Columns
            </Button>
          </div>
        </div>
      )}

      {list.failure === undefined ? null : <FailureNote failure={list.failure} onRetry={list.retry} />}
      {request === undefined ? <ChooseSegment onChoose={(segment) => change({ segment })} /> : null}
      {request !== undefined && head === undefined && list.failure === undefined ? (
        <Loading rows={12} height={34} />
      ) : null}

      {head === undefined || request === undefined ? null : (
        <>
          <TargetsSummary head={head} isComing={list.isComing} onReason={(reason) => setPanel({ reason })} />
          {list.failure !== undefined && list.rowAt(0) === undefined ? null : isNobody ? (
            <NobodyLeft head={head} onConditions={() => setPanel('conditions')} />
          ) : head.found === 0 && !list.isComing ? (
            <EmptyState
              title={`No company here is called “${selection.search}”`}
              actions={
                <Button variant="default" onClick={() => change({ search: undefined })}>
                  Show the whole list
                </Button>
              }
            >
              The search looks at names and web domains of the companies on the list. It may be among those left out:
              open a reason above and search there.
            </EmptyState>
          ) : (
            <AccountTable
              caption={`Target accounts of ${head.segment ?? head.sentence}`}
              list={list}
              head={head}
              orderBy={selection.orderBy ?? USUAL_ORDER}
              ascending={selection.asc === true}
              onOrder={(orderBy, asc) => change({ orderBy, asc })}
              onColumns={(columns) => change({ columns })}
            />
          )}
          <ColumnsPanel
            opened={panel === 'columns'}
            onClose={close}
            columns={head.columns}
            onColumns={(columns) => change({ columns })}
          />
          <ExportPanel opened={panel === 'export'} onClose={close} request={request} head={head} />
          <LeftOutPanel
            reason={
              typeof panel === 'object' ? head.leftOut.find(({ reason }) => reason === panel.reason) : undefined
            }
            onClose={close}
            request={request}
          />
        </>
      )}
      <ConditionsPanel
        opened={panel === 'conditions'}
        onClose={close}
        selection={selection}
        leftOut={head?.leftOut ?? []}
        onChange={change}
      />
    </Page>
  )
}
