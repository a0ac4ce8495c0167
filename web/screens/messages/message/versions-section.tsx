import { useRead } from '../../../api/use-read.ts'
import { FailureNote } from '../../../components/failure-note.tsx'
import { formatDate } from '../../../look/format.ts'
import type { Message } from '../messages-data.ts'
import classes from './versions-section.module.css'

/** How the message came to be what it is, the newest first. */
export function VersionsSection({ message }: { readonly message: Message }) {
  const { data, error } = useRead('message history', { message: message.id }, { keep: true })
  return (
    <section aria-label="Versions">
      <h2 className={classes.title}>Versions</h2>
      {error === null ? null : <FailureNote failure={error} />}
      <ol className={classes.versions}>
        {(data?.versions ?? [])
          .toSorted((one, other) => other.version - one.version)
          .map((each) => (
            <li key={each.version}>
              <span>
                Version {each.version}
                {each.note === null ? '' : `: ${each.note}`}
              </span>
              <span className={classes.soft}>
                {formatDate(each.at)}, by {each.by}
              </span>
            </li>
          ))}
      </ol>
    </section>
  )
}
