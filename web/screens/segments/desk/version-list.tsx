import { Button } from '@mantine/core'
import { useRead } from '../../../api/use-read.ts'
import { formatCount, formatDate, formatTime } from '../../../look/format.ts'
import type { Basis, SavedSegment } from './saved-segment.ts'
import classes from './version-list.module.css'
import { wordChanges } from './word-changes.ts'

interface VersionListProps {
  readonly saved: SavedSegment
  readonly onTake: (basis: Basis) => void
}

/** Every version with who saved it when, and what changed against the one before. */
export function VersionList({ saved, onTake }: VersionListProps) {
  return (
    <ol className={classes.versions}>
      {saved.versions.map((version, index) => {
        const before = saved.versions[index + 1]
        return (
          <li key={version.version}>
            <div className={classes.head}>
              <strong>Version {version.version}</strong>
              <span>
                {formatDate(version.at, 'short')}, {formatTime(version.at)}, {actorWords(version.actor)}
              </span>
            </div>
            {before !== undefined && before.name !== version.name ? (
              <p className={classes.renamed}>
                Renamed from {before.name} to {version.name}
              </p>
            ) : null}
            <p className={classes.rule}>
              {wordChanges(before?.rule ?? version.rule, version.rule).map(({ kind, text, key }) =>
                kind === 'same' ? (
                  <span key={key}>{text}</span>
                ) : kind === 'gone' ? (
                  <del key={key}>{text}</del>
                ) : (
                  <ins key={key}>{text}</ins>
                ),
              )}
            </p>
            {before === undefined ? null : <MembersChanged before={before.rule} after={version.rule} />}
            {index === 0 ? null : (
              <Button
                variant="subtle"
                size="compact-sm"
                onClick={() => onTake({ version: saved.version, rule: version.rule, note: saved.note ?? '' })}
              >
                Put this rule on the desk
              </Button>
            )}
          </li>
        )
      })}
    </ol>
  )
}

/** Who came in and who fell out, on the records as they are today. */
function MembersChanged({ before, after }: { readonly before: string; readonly after: string }) {
  const compared = useRead('segment compare', { a: before, b: after, limit: 0 }, { enabled: before !== after })
  if (before === after) return null
  if (compared.data === undefined) return <p className={classes.members}>{compared.error?.message ?? ' '}</p>
  const { a, b } = compared.data
  return (
    <p className={classes.members}>
      {a.only === 0 && b.only === 0
        ? 'It keeps the same as before.'
        : `${formatCount(b.only)} came in, ${formatCount(a.only)} fell out.`}
    </p>
  )
}

function actorWords(actor: string): string {
  if (actor === 'http') return 'in the app'
  return actor === 'cli' ? 'on the command line' : actor
}
