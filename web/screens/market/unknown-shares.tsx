import { Link } from '@tanstack/react-router'
import type { Overview } from '../../charts/market-mosaic/measure.ts'
import { useThreshold } from '../../components/use-threshold.ts'
import { formatCount, formatShare } from '../../look/format.ts'
import classes from './market-notes.module.css'

interface UnknownSharesProps {
  readonly overview: Overview
}

/** For how many companies each rule is neither true nor false. */
export function UnknownShares({ overview }: UnknownSharesProps) {
  const enough = useThreshold('coverage-warning') ?? 0
  const rows = overview.segments
    .filter((segment) => segment.unknown > 0)
    .sort((one, other) => other.unknown - one.unknown)
  const all = Math.max(1, overview.market.accounts)
  return (
    <section>
      <h2 className={classes.title}>Cannot be told</h2>
      <p className={classes.text}>
        {rows.length === 0
          ? 'Every rule can be told of every company.'
          : 'Companies for which a rule is neither true nor false, because a field that it asks for is missing. They are not in the segment; with the field filled in they might be.'}
      </p>
      <ul className={classes.list}>
        {rows.map(({ name, unknown }) => (
          <li key={name} className={classes.row}>
            <span>
              <Link to="/segments/$segment" params={{ segment: name }} className={classes.link}>
                {name}
              </Link>
              {1 - unknown / all < enough ? (
                <span className={classes.thin} title={`Known for fewer than ${formatShare(enough)} of the companies`}>
                  thin data
                </span>
              ) : null}
            </span>
            <span className={classes.number}>{`${formatCount(unknown)} (${formatShare(unknown / all)})`}</span>
            <span className={`hatched ${classes.unknown}`} style={{ width: `${(unknown / all) * 100}%` }} />
          </li>
        ))}
      </ul>
    </section>
  )
}
