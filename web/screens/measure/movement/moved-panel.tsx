import { Link } from '@tanstack/react-router'
import type { OutputOf } from '../../../api/operation-types.ts'
import { useRead } from '../../../api/use-read.ts'
import type { FlowLink } from '../../../charts/flow/flow.ts'
import { accountReference } from '../../../components/account-table/account-reference.ts'
import { FailureNote } from '../../../components/failure-note.tsx'
import { Loading } from '../../../components/loading.tsx'
import { SidePanel } from '../../../components/side-panel.tsx'
import { counted, formatDate } from '../../../look/format.ts'
import screen from '../measure-screen.module.css'
import classes from './movement.module.css'

interface MovedPanelProps {
  readonly asked: { readonly segments: string[]; readonly by: 'month' | 'quarter'; readonly partition: boolean }
  readonly link: FlowLink | null
  readonly onClose: () => void
}

const LIMIT = 200

/** The companies behind a ribbon, each with what turned. */
export function MovedPanel({ asked, link, onClose }: MovedPanelProps) {
  const title = link === null ? '' : link.from === link.to ? `Stayed ${link.to}` : `From ${link.from} to ${link.to}`
  const { data, error, refetch } = useRead(
    'measure moved',
    link === null ? asked : { ...asked, stage: link.stage, fromGroup: link.from, toGroup: link.to, limit: LIMIT },
    { enabled: link !== null, fresh: 60_000 },
  )
  return (
    <SidePanel title={title} opened={link !== null} onClose={onClose}>
      {error === null ? null : <FailureNote failure={error} onRetry={() => void refetch()} />}
      {data === undefined ? (
        error === null ? (
          <Loading rows={8} height={40} />
        ) : null
      ) : (
        <>
          <p className={screen.soft}>
            {`${counted(data.total, 'company', 'companies')}${data.since === null ? '' : `, ${formatDate(data.since.day)} to ${formatDate(data.stage.day)}`}${data.total > data.accounts.length ? `; the first ${data.accounts.length} by name` : ''}.`}
          </p>
          <ul className={classes.accounts}>
            {data.accounts.map((account) => (
              <li key={account.account}>
                <Link to="/accounts/$account" params={{ account: accountReference(account) }}>
                  {account.name ?? account.domain ?? `Company ${account.account}`}
                </Link>
                {account.changed.flatMap(({ segment, is, because }) =>
                  (because.length === 0
                    ? [turnedWords(segment, is)]
                    : because.map((each) => turnedWords(each.sentence, each.is))
                  ).map((words) => (
                    <span key={`${segment} ${words}`} className={screen.soft}>
                      {words}
                    </span>
                  )),
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </SidePanel>
  )
}

type Answer = OutputOf<'measure moved'>['accounts'][number]['changed'][number]['is']

/** `Now: companies with more than 50 employees`. */
function turnedWords(what: string, is: Answer): string {
  return `${{ yes: 'Now', no: 'No longer', 'cannot be told': 'Cannot be told', 'not there yet': 'Not there yet' }[is]}: ${what}`
}
