import { Button } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck, IconCircleX } from '@tabler/icons-react'
import { useRead } from '../../../api/use-read.ts'
import { FailureNote } from '../../../components/failure-note.tsx'
import { Loading } from '../../../components/loading.tsx'
import { Page } from '../../../components/page.tsx'
import { counted } from '../../../look/format.ts'
import { shortPlace } from '../short-place.ts'
import classes from './health.module.css'

const MARKS = {
  ok: { icon: IconCircleCheck, words: 'Well' },
  warn: { icon: IconAlertTriangle, words: 'Look at this' },
  fail: { icon: IconCircleX, words: 'Wrong' },
} as const

const NAMES: Readonly<Record<string, string>> = {
  program: 'Program',
  disk: 'Disk',
  decisions: 'Decisions',
  observations: 'Records',
  settings: 'Settings',
  imports: 'Imports',
  rows: 'Rows',
}

/** What the doctor finds, in words, with how to mend it. */
export function HealthSection() {
  const { data, error, refetch, isFetching } = useRead('doctor', {}, { fresh: 30_000 })
  const folder = data?.checks.find(({ name }) => name === 'disk')?.facts?.['folder']
  const wrong = data?.checks.filter(({ status }) => status !== 'ok').length ?? 0
  return (
    <Page
      title="Health"
      sentence={
        data === undefined
          ? 'Whether the program, both stores and the disk are well.'
          : wrong === 0
            ? `All ${counted(data.checks.length, 'check')} are well.`
            : `${counted(wrong, 'check')} of ${data.checks.length} ${wrong === 1 ? 'wants' : 'want'} your attention.`
      }
      actions={
        <Button variant="default" onClick={() => void refetch()} loading={isFetching}>
          Look again
        </Button>
      }
    >
      {error === null ? null : <FailureNote failure={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null ? <Loading rows={7} height={48} /> : null}
      <ul className={classes.list}>
        {data?.checks.map(({ name, status, message, hint }) => {
          const { icon: Icon, words } = MARKS[status]
          return (
            <li key={name} className={classes.check} data-status={status}>
              <Icon size={22} aria-hidden="true" className={classes.icon} />
              <div>
                <h2 className={classes.name}>
                  {NAMES[name] ?? name} <span className={classes.status}>{words}</span>
                </h2>
                <Message words={message} folder={folder} />
                {hint === undefined ? null : <p className={classes.hint}>{hint}</p>}
              </div>
            </li>
          )
        })}
      </ul>
    </Page>
  )
}

/** What was found; the workspace by its name, the whole path where it is pointed at. */
function Message({ words, folder }: { readonly words: string; readonly folder: unknown }) {
  const short = typeof folder === 'string' ? shortPlace(words, folder) : words
  return (
    <p className={classes.message} title={short === words ? undefined : words}>
      {short}
    </p>
  )
}
