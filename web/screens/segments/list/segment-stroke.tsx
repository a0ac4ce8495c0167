import { Checkbox } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { BrushStroke } from '../../../components/brush-stroke.tsx'
import { SegmentTrend } from '../../../components/segment-trend/segment-trend.tsx'
import { counted, formatCount, formatShare } from '../../../look/format.ts'
import classes from './segments.module.css'
import type { ListedSegment } from './sort-segments.ts'

interface SegmentStrokeProps {
  readonly segment: ListedSegment
  /** Accounts of the largest segment: the widest stroke. */
  readonly largest: number
  readonly chosen: boolean
  readonly onChoose: () => void
}

/** Width of the widest stroke, in pixels. */
const WIDEST = 300

/** One segment in the list: its stroke, name, sentence, size and what is not known. */
export function SegmentStroke({ segment, largest, chosen, onChoose }: SegmentStrokeProps) {
  const { name, sentence, size, version, colour, problems } = segment
  const width = size === null ? 0 : Math.max(6, Math.round((size.accounts / largest) * WIDEST))
  return (
    <li className={classes.segment} data-chosen={chosen || undefined}>
      <Checkbox
        className={classes.tick}
        aria-label={`Compare ${name}`}
        checked={chosen}
        onChange={onChoose}
        disabled={size === null}
      />
      <div className={classes.stroke}>
        <BrushStroke name={name} colour={colour} width={width} height={26} />
      </div>
      <div className={classes.words}>
        <Link to="/segments/$segment" params={{ segment: name }} className={classes.name}>
          {name}
        </Link>
        <p className={classes.sentence}>{sentence ?? problems[0]?.message}</p>
      </div>
      <div className={classes.figures}>
        {size === null ? (
          <span className={classes.broken}>no longer valid</span>
        ) : (
          <>
            <span className={classes.size}>{formatCount(size.contacts ?? size.accounts)}</span>
            <span className={classes.small}>
              {size.contacts === undefined
                ? 'companies'
                : `people at ${counted(size.accounts, 'company', 'companies')}`}
              , {formatShare((size.contacts ?? size.accounts) / Math.max(1, size.total))}
            </span>
            <span className={classes.small}>
              {size.unknown === 0 ? (
                'all can be told'
              ) : (
                <>
                  <span className={`${classes.swatch} hatched`} aria-hidden="true" />
                  {formatCount(size.unknown)} not known
                </>
              )}
            </span>
          </>
        )}
      </div>
      <div className={classes.past}>
        <SegmentTrend name={name} />
        <span className={classes.version}>version {version}</span>
      </div>
    </li>
  )
}
