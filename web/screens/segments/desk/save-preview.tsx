import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { OutputOf } from '../../../api/operation-types.ts'
import { useRead } from '../../../api/use-read.ts'
import { accountReference } from '../../../components/account-table/account-reference.ts'
import { SidePanel } from '../../../components/side-panel.tsx'
import { formatCount } from '../../../look/format.ts'
import classes from './save-preview.module.css'

type Preview = NonNullable<OutputOf<'segment save'>['preview']>

interface SavePreviewProps {
  readonly name: string
  readonly rule: string
  /** The rule stands, and nobody is typing in it. */
  readonly settled: boolean
}

/** Before a changed rule is saved: who would enter and who would leave, here and in the segments that use it. */
export function SavePreview({ name, rule, settled }: SavePreviewProps) {
  const [opened, setOpened] = useState(false)
  const { data } = useRead(
    'segment save',
    { name, expr: rule, dryRun: true },
    { enabled: settled, keep: true, fresh: 30_000 },
  )
  const preview = data?.preview
  if (preview === undefined || preview.before === null) return null
  const { entered, left, moves } = preview
  const isSame = entered === 0 && left === 0
  return (
    <div className={classes.line} aria-live="polite">
      {isSame
        ? 'The same companies as now.'
        : `${formatCount(entered)} would enter, ${formatCount(left)} would leave${moves.length === 0 ? '' : `; ${formatCount(moves.length)} other ${moves.length === 1 ? 'segment' : 'segments'} would change with it`}.`}{' '}
      {isSame ? null : (
        <Button variant="subtle" size="compact-sm" onClick={() => setOpened(true)}>
          See who
        </Button>
      )}
      <SidePanel title="If this is saved" opened={opened} onClose={() => setOpened(false)}>
        <Moved title="Would enter" count={entered} accounts={preview.enteredAccounts} />
        <Moved title="Would leave" count={left} accounts={preview.leftAccounts} />
        {moves.length === 0 ? null : (
          <section className={classes.part}>
            <h3 className={classes.title}>Segments that use it</h3>
            <ul className={classes.list}>
              {moves.map((move) => (
                <li key={move.name}>
                  <span>{move.name}</span>
                  <span className={classes.soft}>
                    {`${formatCount(move.entered)} would enter, ${formatCount(move.left)} would leave`}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        )}
      </SidePanel>
    </div>
  )
}

interface MovedProps {
  readonly title: string
  readonly count: number
  readonly accounts: Preview['enteredAccounts']
}

function Moved({ title, count, accounts }: MovedProps) {
  if (count === 0) return null
  return (
    <section className={classes.part}>
      <h3 className={classes.title}>{`${title}: ${formatCount(count)}`}</h3>
      <ul className={classes.list}>
        {accounts.map((account) => (
          <li key={account.account}>
            <Link to="/accounts/$account" params={{ account: accountReference(account) }}>
              {account.name ?? account.domain ?? `Company ${account.account}`}
            </Link>
            <span className={classes.soft}>{account.name === null ? '' : account.domain}</span>
          </li>
        ))}
      </ul>
      {accounts.length < count ? (
        <p className={classes.soft}>{`and ${formatCount(count - accounts.length)} more`}</p>
      ) : null}
    </section>
  )
}
