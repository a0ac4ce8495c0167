import { Button, UnstyledButton } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useRead } from '../../api/use-read.ts'
import { BrushStroke } from '../../components/brush-stroke.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { FailureNote } from '../../components/failure-note.tsx'
import { Loading } from '../../components/loading.tsx'
import { counted } from '../../look/format.ts'
import classes from './choose-segment.module.css'

interface ChooseSegmentProps {
  readonly onChoose: (segment: string) => void
}

/** The first thing to say: of which segment. Each as its stroke, its sentence and its size. */
export function ChooseSegment({ onChoose }: ChooseSegmentProps) {
  const { data, error, refetch } = useRead('segment list', {}, { fresh: 60_000 })
  if (error !== null) return <FailureNote failure={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Loading rows={5} height={58} />
  if (data.segments.length === 0) {
    return (
      <EmptyState
        title="No segment is saved yet"
        actions={
          <Button component={Link} to="/segments">
            Build a segment
          </Button>
        }
      >
        A segment says which companies you mean; from it this list takes those to approach now. Build one first.
      </EmptyState>
    )
  }
  return (
    <section aria-labelledby="choose-segment">
      <h2 id="choose-segment" className={classes.title}>
        Of which segment?
      </h2>
      <ul className={classes.list}>
        {data.segments.map((segment) => (
          <li key={segment.name}>
            <UnstyledButton
              className={classes.segment}
              disabled={!segment.valid}
              onClick={() => onChoose(segment.name)}
            >
              <BrushStroke name={segment.name} colour={segment.colour} width={64} height={26} />
              <span className={classes.words}>
                <span className={classes.name}>{segment.name}</span>
                <span className={classes.sentence}>{segment.sentence ?? 'Its rule no longer holds.'}</span>
              </span>
              <span className={classes.size}>
                {segment.size === null ? '' : counted(segment.size.accounts, 'account')}
              </span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </section>
  )
}
