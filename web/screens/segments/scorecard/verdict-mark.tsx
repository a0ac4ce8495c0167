import { strokePath } from '../../../charts/stroke-path.ts'
import { pigment } from '../../../look/pigments.ts'
import { VERDICT_WORDS, type Verdict } from './scorecard.ts'
import classes from './verdict-mark.module.css'

interface VerdictMarkProps {
  readonly verdict: Verdict
  readonly seed: string
  readonly colour: number
}

const BOX = { x: 1, y: 1, width: 42, height: 16 }

/** A verdict as a stroke: painted, only outlined, red, or hatched where it cannot be told; its word beside it. */
export function VerdictMark({ verdict, seed, colour }: VerdictMarkProps) {
  const path = strokePath(BOX, seed)
  const hatch = `verdict-${seed.replaceAll(/\W/g, '-')}`
  return (
    <span className={classes.mark} data-verdict={verdict}>
      <svg width={44} height={18} viewBox="0 0 44 18" aria-hidden="true" focusable="false">
        {verdict === 'pass' ? <path d={path} fill={pigment(colour)} /> : null}
        {verdict === 'weak' ? <path className={classes.outline} d={path} stroke={pigment(colour)} /> : null}
        {verdict === 'fail' ? <path className={classes.wrong} d={path} /> : null}
        {verdict === 'unknown' ? (
          <>
            <defs>
              <pattern id={hatch} width={5} height={5} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                <line className={classes.hatch} x1={0} y1={0} x2={0} y2={5} />
              </pattern>
            </defs>
            <path className={classes.unknown} d={path} fill={`url(#${hatch})`} />
          </>
        ) : null}
      </svg>
      {VERDICT_WORDS[verdict]}
    </span>
  )
}
