import { placeOn } from '../../../charts/estimates/estimate.ts'
import { EstimateLine } from '../../../charts/estimates/estimate-line.tsx'
import { withDates } from '../../../look/format.ts'
import { type Finding, NOBODY, PARTS } from './finding.ts'
import { FindingMark } from './finding-mark.tsx'
import classes from './findings.module.css'

interface FindingCardProps {
  readonly finding: Finding
  readonly colour: string
}

/** One finding: who, by which figure on which interval, and how sure that is. */
export function FindingCard({ finding, colour }: FindingCardProps) {
  const { part, verdict, who, sentence, estimate, ruler, figure } = finding
  const { title, about } = PARTS[part]
  return (
    <li className={classes.finding} data-verdict={verdict}>
      <FindingMark verdict={verdict} seed={part} colour={colour} />
      <h2 className={classes.part}>{title}</h2>
      <p className={classes.about}>{about}</p>
      <p className={classes.who}>{verdict === 'found' ? who : NOBODY[verdict]}</p>
      {estimate === null || ruler === null ? (
        <span className={`hatched ${classes.unknown}`} aria-hidden="true" />
      ) : (
        <>
          <p className={classes.figure}>
            <strong>{figure}</strong>
            {estimate.low === null || estimate.high === null
              ? null
              : ` (95%: ${ruler.text(estimate.low)} to ${ruler.text(estimate.high)})`}
          </p>
          <div className={classes.line}>
            <EstimateLine estimate={estimate} ruler={ruler} weak={verdict !== 'found'} />
          </div>
          <div className={classes.scale} aria-hidden="true">
            <span
              className={classes.reference}
              style={{ left: `${placeOn(ruler, ruler.reference?.value ?? 0) * 100}%` }}
            >
              {ruler.reference?.words}
            </span>
            <span>{ruler.tickText(ruler.most)}</span>
          </div>
        </>
      )}
      <p className={classes.sentence}>{withDates(sentence)}</p>
    </li>
  )
}
