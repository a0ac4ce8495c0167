import { formatCount } from '../../../look/format.ts'
import { type DraftClause, keptBy } from '../draft/draft-answer.ts'
import classes from './clause-list.module.css'

interface ClauseListProps {
  readonly clauses: readonly DraftClause[]
  readonly counting: boolean
}

/** The parts that must all hold, each with how many it keeps by itself and what the rule keeps without it. */
export function ClauseList({ clauses, counting }: ClauseListProps) {
  if (clauses.length < 2) return null
  return (
    <section className={classes.clauses} data-counting={counting || undefined} aria-label="Each part by itself">
      <h2 className={classes.title}>Each part by itself</h2>
      <ol className={classes.list}>
        {clauses.map(({ rule, sentence, size, without }) => {
          const share = (part: number): string =>
            `${size === null || size.total === 0 ? 0 : (part / size.total) * 100}%`
          return (
            <li key={rule}>
              <span>
                {sentence}
                {without === null ? null : (
                  <small className={classes.without}>{`Without it the rule keeps ${formatCount(without)}.`}</small>
                )}
              </span>
              {size === null ? null : (
                <span className={classes.count}>
                  {formatCount(keptBy(size))}
                  {size.unknown === 0 ? null : <small>{formatCount(size.unknown)} not known</small>}
                </span>
              )}
              {size === null ? null : (
                <span className={classes.bar} aria-hidden="true">
                  <span className={classes.kept} style={{ width: share(keptBy(size)) }} />
                  <span className="hatched" style={{ width: share(size.unknown) }} />
                </span>
              )}
            </li>
          )
        })}
      </ol>
    </section>
  )
}
