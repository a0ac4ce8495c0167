import { formatCount, formatDate, formatShare } from '../../../look/format.ts'
import classes from './detail.module.css'
import { differenceText, type Scorecard } from './scorecard.ts'

/** Who of twelve months ago is still in, and whether what differs keeps its sign. */
export function StableDetail({ card }: { readonly card: Scorecard }) {
  const { source, day, members, still, gone, unknownThen, signs } = card.stable
  const labelOf = (measure: string): string =>
    card.different.differences.find((difference) => difference.measure === measure)?.label ?? measure
  const unitOf = (measure: string) =>
    card.different.differences.find((difference) => difference.measure === measure)?.unit ?? 'share'
  return (
    <>
      {members === null || still === null || gone === null ? null : (
        <>
          <p className={classes.text}>
            {`${formatCount(members)} companies were in it on ${formatDate(day)}; ${formatCount(still)} of them still are, ${formatCount(gone)} are not.`}
          </p>
          {members === 0 ? null : (
            <div
              className={classes.stay}
              role="img"
              aria-label={`${formatShare(still / members)} still in, ${formatShare(gone / members)} gone`}
            >
              <span className={classes.stayed} style={{ width: `${(still / members) * 100}%` }} />
              <span className={classes.went} />
            </div>
          )}
          <p className={classes.note}>
            {source === 'history'
              ? 'From the refreshes that were kept.'
              : 'Worked out from the records as they were on that day; fields without a history are taken as they first became known.'}
            {unknownThen === null || unknownThen === 0
              ? ''
              : ` For ${formatCount(unknownThen)} companies it could not be told then.`}
          </p>
        </>
      )}
      {signs.length === 0 ? null : (
        <>
          <h3 className={classes.subtitle}>What differs, in the earlier and in the later half</h3>
          <dl className={classes.facts}>
            {signs.map(({ measure, earlier, later, holds }) => (
              <div key={measure} style={{ display: 'contents' }}>
                <dt>
                  {labelOf(measure)}
                  <small>{holds ? 'the same way in both halves' : 'turned round between the halves'}</small>
                </dt>
                <dd>
                  {`${differenceText(earlier, unitOf(measure), card.currency)}, then ${differenceText(later, unitOf(measure), card.currency)}`}
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </>
  )
}
