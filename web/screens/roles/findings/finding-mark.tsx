import { strokePath } from '../../../charts/stroke-path.ts'
import type { Verdict } from './finding.ts'
import classes from './findings.module.css'

interface FindingMarkProps {
  readonly verdict: Verdict
  readonly seed: string
  readonly colour: string
}

const BOX = { x: 1, y: 2, width: 86, height: 18 }
const WORDS: Readonly<Record<Verdict, string>> = {
  found: 'found',
  'not found': 'not found',
  'too few to tell': 'cannot be told',
}

/** A finding as a stroke: painted where it is found, outlined where it is not, hatched where it cannot be told. */
export function FindingMark({ verdict, seed, colour }: FindingMarkProps) {
  const path = strokePath(BOX, `finding ${seed}`)
  const hatch = `finding-${seed}`
  return (
    <span className={classes.mark}>
      <svg width={88} height={22} viewBox="0 0 88 22" aria-hidden="true" focusable="false">
        {verdict === 'too few to tell' ? (
          <pattern id={hatch} width={5} height={5} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <line className={classes.hatch} x1={0} y1={0} x2={0} y2={5} />
          </pattern>
        ) : null}
        {verdict === 'found' ? <path d={path} fill={colour} /> : null}
        {verdict === 'not found' ? <path className={classes.outline} d={path} stroke={colour} /> : null}
        {verdict === 'too few to tell' ? <path className={classes.untold} d={path} fill={`url(#${hatch})`} /> : null}
      </svg>
      {WORDS[verdict]}
    </span>
  )
}
