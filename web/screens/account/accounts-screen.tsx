import { Button } from '@mantine/core'
import { IconColumns3 } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useAccountList } from '../../components/account-table/account-list.ts'
import { AccountTable } from '../../components/account-table/account-table.tsx'
import { ColumnsPanel } from '../../components/account-table/columns-panel.tsx'
import { SearchBox } from '../../components/account-table/search-box.tsx'
import { useListSelection } from '../../components/account-table/use-list-selection.ts'
import { EmptyState } from '../../components/empty-state.tsx'
import { FailureNote } from '../../components/failure-note.tsx'
import { Loading } from '../../components/loading.tsx'
import { Page } from '../../components/page.tsx'
import { counted, formatCount } from '../../look/format.ts'
import classes from './accounts-screen.module.css'

/** Everybody: no rule, nobody left out. */
const ALL_ACCOUNTS = {
  segment: 'true',
  lifecycle: 'any',
  keepOpenDeals: true,
  keepDoNotContact: true,
  touchedWithin: 0,
} as const

/** Every company that is known, from A to Z until one asks for another order. */
export function AccountsScreen() {
  const { selection, change } = useListSelection()
  const [choosing, setChoosing] = useState(false)
  const { orderBy = 'account.name', asc = selection.orderBy === undefined, search, columns } = selection
  const list = useAccountList({
    ...ALL_ACCOUNTS,
    orderBy,
    asc,
    ...(search === undefined ? {} : { search }),
    ...(columns === undefined ? {} : { columns: [...columns] }),
  })
  const { head } = list
  const isEmpty = head !== undefined && head.total === 0
  return (
    <Page
      title="Accounts"
      sentence={
        head === undefined || isEmpty
          ? 'Every company that your records know.'
          : `All ${counted(head.total, 'company', 'companies')} that your records know, ordered by ${head.orderedBy}.`
      }
      wide
    >
      {isEmpty ? (
        <EmptyState
          title="No account is here yet"
          actions={
            <Button component={Link} to="/import">
              Import records
            </Button>
          }
        >
          Bring in a file of companies, contacts or deals; or look around in the example market first.
        </EmptyState>
      ) : (
        <>
          <div className={classes.bar}>
            <SearchBox value={search ?? ''} onSearch={(text) => change({ search: text }, true)} />
            {search === undefined || head === undefined || list.isComing ? null : (
              <p className={classes.found} role="status">
                {formatCount(head.found)} found
              </p>
            )}
            <Button
              className={classes.columns ?? ''}
              variant="default"
              leftSection={<IconColumns3 size={17} stroke={1.6} />}
              disabled={head === undefined}
              onClick={() => setChoosing(true)}
            >
              Columns
            </Button>
          </div>
          {list.failure === undefined ? null : <FailureNote failure={list.failure} onRetry={list.retry} />}
          {head === undefined && list.failure === undefined ? <Loading rows={14} height={34} /> : null}
          {head === undefined || (list.failure !== undefined && list.rowAt(0) === undefined) ? null : head.found ===
              0 && !list.isComing ? (
            <EmptyState
              title={`No company is called “${search}”`}
              actions={
                <Button variant="default" onClick={() => change({ search: undefined })}>
                  Show all companies
                </Button>
              }
            >
              The search looks at names and web domains, in capitals or not.
            </EmptyState>
          ) : (
            <AccountTable
              caption="Accounts"
              list={list}
              head={head}
              orderBy={orderBy}
              ascending={asc}
              onOrder={(text, ascending) => change({ orderBy: text, asc: ascending })}
              onColumns={(texts) => change({ columns: texts })}
            />
          )}
          {head === undefined ? null : (
            <ColumnsPanel
              opened={choosing}
              onClose={() => setChoosing(false)}
              columns={head.columns}
              onColumns={(texts) => change({ columns: texts })}
            />
          )}
        </>
      )}
    </Page>
  )
}
