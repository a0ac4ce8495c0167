import { Button } from '@mantine/core'
import { formatDate } from '../../../look/format.ts'
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
                {formatDate(version.at)}, {version.actor}
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
