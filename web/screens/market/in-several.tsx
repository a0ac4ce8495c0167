import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { companies, type Overview } from '../../charts/market-mosaic/measure.ts'
import { BrushStroke } from '../../components/brush-stroke.tsx'
import { useThreshold } from '../../components/use-threshold.ts'
import { formatCount, formatShare } from '../../look/format.ts'
import classes from './market-notes.module.css'

interface InSeveralProps {
  readonly overview: Overview
}

const SHOWN = 6

/** The companies that more than one stroke covers, by the segments they are in. */
export function InSeveral({ overview }: InSeveralProps) {
  const warning = useThreshold('overlap-warning') ?? 1
  const nearlySame = overview.overlaps.filter(({ jaccard }) => jaccard > warning)
  const alone = overview.segments.reduce((sum, segment) => sum + segment.alone, 0)
  const several = overview.market.accounts - overview.none.accounts - alone
  const most = overview.combinations[0]?.accounts ?? 1
  const colourOf = (name: string): number => overview.segments.find((segment) => segment.name === name)?.colour ?? 0
  return (
    <section>
      <h2 className={classes.title}>In more than one segment</h2>
      <p className={classes.text}>
        {several === 0
          ? 'No company is in more than one segment.'
          : `${companies(several)} (${formatShare(several / overview.market.accounts)} of the market). Counted by the segments they are in, and in no other:`}
      </p>
      <ul className={classes.list}>
        {overview.combinations.slice(0, SHOWN).map(({ segments, accounts }) => (
          <li key={segments.join(' ')} className={classes.row}>
            <span className={classes.names}>
              {segments.map((name) => (
                <span key={name} className={classes.segment}>
                  <BrushStroke name={name} colour={colourOf(name)} width={22} height={11} />
                  {name}
                </span>
              ))}
            </span>
            <span className={classes.number}>{formatCount(accounts)}</span>
            <span className={classes.bar} style={{ width: `${(accounts / most) * 100}%` }} />
          </li>
        ))}
      </ul>
      {overview.segments.length < 2 ? null : (
        <div className={classes.actions}>
          <Button variant="default" size="xs" renderRoot={(props) => <Link to="/overlap" {...props} />}>
            See how they overlap
          </Button>
        </div>
      )}
      {nearlySame.map(({ left, right, accounts, jaccard }) => (
        <p key={`${left} ${right}`} className={classes.marked}>
          <strong>Nearly the same:</strong> {left} and {right} share {companies(accounts)}, {formatShare(jaccard)} of
          those in either. Two segments are worth having when they are treated differently.
        </p>
      ))}
    </section>
  )
}
