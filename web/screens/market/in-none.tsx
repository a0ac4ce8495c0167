import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { companies, type Overview } from '../../charts/market-mosaic/measure.ts'
import { formatCount, formatShare } from '../../look/format.ts'
import { NEW_SEGMENT } from '../segments/new-segment.ts'
import classes from './market-notes.module.css'

interface InNoneProps {
  readonly overview: Overview
}

/** Everybody, customers and open deals too: the list is to be as long as the number beside it. */
const EVERYBODY = { lifecycle: 'any', keepOpenDeals: true, keepDoNotContact: true, touchedWithin: 0 }

/** The companies that no stroke covers. */
export function InNone({ overview }: InNoneProps) {
  const { none, market } = overview
  const decided = none.accounts - none.undecided
  const { closeRate } = none
  return (
    <section>
      <h2 className={classes.title}>In none of them</h2>
      <p className={classes.text}>
        {none.accounts === 0
          ? 'Every company is in a segment.'
          : `${companies(none.accounts)} (${formatShare(none.accounts / market.accounts)} of the market) are in no segment.`}
        {none.undecided === 0
          ? ''
          : ` For ${formatCount(none.undecided)} of them at least one rule cannot tell, because a field that it asks for is missing.`}
        {none.accounts === 0 || closeRate.rate === null
          ? ''
          : ` They close ${formatShare(closeRate.rate)} of their deals (${formatShare(closeRate.low)} to ${formatShare(closeRate.high)}, n = ${formatCount(closeRate.closed)}).`}
      </p>
      <div
        className={classes.whole}
        role="img"
        aria-label={`${formatCount(none.accounts)} of ${companies(market.accounts)} in no segment`}
      >
        <span className={classes.covered} style={{ width: `${(1 - none.accounts / market.accounts) * 100}%` }} />
        <span className={`hatched ${classes.bare}`} />
      </div>
      {none.rule === null || decided === 0 ? null : (
        <div className={classes.actions}>
          <Button
            component={Link}
            to="/targets"
            search={{ segment: none.rule, ...EVERYBODY } as never}
            variant="default"
            size="xs"
          >
            {`See ${decided === none.accounts ? 'them' : `the ${formatCount(decided)} that are certain`}`}
          </Button>
          <Button
            component={Link}
            to="/segments/$segment"
            params={{ segment: NEW_SEGMENT } as never}
            search={{ rule: none.rule } as never}
            variant="default"
            size="xs"
          >
            Draw a segment of them
          </Button>
        </div>
      )}
    </section>
  )
}
