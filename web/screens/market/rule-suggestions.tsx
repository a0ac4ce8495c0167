import { Link } from '@tanstack/react-router'
import { useRead } from '../../api/use-read.ts'
import { companies } from '../../charts/market-mosaic/measure.ts'
import { FailureNote } from '../../components/failure-note.tsx'
import { Loading } from '../../components/loading.tsx'
import { formatCount, formatShare } from '../../look/format.ts'
import { NEW_SEGMENT } from '../segments/new-segment.ts'
import classes from './rule-suggestions.module.css'

/** Rules to begin with, from the fields that this workspace has. */
export function RuleSuggestions() {
  const { data, error } = useRead('segment suggest', {}, { fresh: 60_000 })
  if (data === undefined) return error === null ? <Loading rows={4} height={56} /> : <FailureNote failure={error} />
  if (data.suggestions.length === 0) return null
  const { market, compared } = data
  return (
    <section className={classes.suggestions}>
      <h2 className={classes.title}>Or begin with one of these</h2>
      <p className={classes.text}>
        {`From the fields of your companies. Places to begin, not findings: ${formatCount(compared)} values were looked at.`}
        {market.closeRate.rate === null
          ? ''
          : ` The market as a whole closes ${formatShare(market.closeRate.rate)} of its deals (n = ${formatCount(market.closeRate.closed)}).`}
      </p>
      <ul className={classes.list}>
        {data.suggestions.map(({ rule, sentence, accounts, closeRate, because }) => (
          <li key={rule}>
            <Link
              to="/segments/$segment"
              params={{ segment: NEW_SEGMENT }}
              search={{ rule } as never}
              className={classes.suggestion}
            >
              <span className={classes.sentence}>{sentence}</span>
              <span className={classes.figures}>
                {`${companies(accounts)}, ${formatShare(accounts / market.accounts)} of the market. `}
                {closeRate.rate === null
                  ? 'No closed deal.'
                  : `Close rate ${formatShare(closeRate.rate)} (${formatShare(closeRate.low)} to ${formatShare(closeRate.high)}, n = ${formatCount(closeRate.closed)})${because === 'closes_more' ? ', clearly more than the market' : ''}.`}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
