import { rulerOf } from '../../charts/estimates/estimate.ts'
import { EstimateList } from '../../charts/estimates/estimate-list.tsx'
import { chanceWords } from '../../look/chance-words.ts'
import { formatShare } from '../../look/format.ts'
import classes from './no-pattern.module.css'
import { basisOf, effortWords, unitsOf } from './pattern-words.ts'
import type { Patterns } from './use-patterns.ts'

/** Nothing holds: said plainly, with how much was looked at and the largest difference that was seen. */
export function NoPattern({ found }: { readonly found: Patterns }) {
  const { largest, split, tested } = found
  const base = split.heldOut.n === 0 ? null : split.heldOut.hits / split.heldOut.n
  return (
    <section className={classes.none} aria-labelledby="no-pattern">
      <h2 id="no-pattern" className={classes.title}>
        No pattern found
      </h2>
      <p className={classes.text}>
        {`${effortWords(found)}. ${tested === 0 ? 'None stood out enough to be worth a test.' : 'None of them held there surely enough to lean on.'} That is worth knowing: a list made of what is left would be a list made of chance.`}
      </p>
      {largest === null || base === null ? null : <Largest found={found} largest={largest} base={base} />}
    </section>
  )
}

interface LargestProps {
  readonly found: Patterns
  readonly largest: NonNullable<Patterns['largest']>
  readonly base: number
}

function Largest({ found, largest, base }: LargestProps) {
  const { sentence, rate, lo95, hi95, hits, n, accounts, q, against } = largest
  const row = {
    key: 'largest',
    name: sentence,
    value: rate,
    low: lo95,
    high: hi95,
    basis: `${hits} of ${basisOf(found, n, accounts)}`,
    weak: true,
    words: (
      <>
        <span className={classes.sentence}>{sentence}</span>
        <span className={classes.small}>{chanceWords(q)}</span>
      </>
    ),
  }
  const ruler = rulerOf([row], {
    reference: { value: base, words: `all ${unitsOf(found)} ${formatShare(base)}` },
    text: formatShare,
    within: [0, 1],
  })
  const points = (value: number): string =>
    `${value > 0 ? '+' : value < 0 ? '−' : ''}${Math.round(Math.abs(value) * 100)}`
  return (
    <>
      <h3 className={classes.subtitle}>The largest difference among them, which is no finding</h3>
      <EstimateList label="The largest difference" rows={[row]} ruler={ruler} />
      <p className={classes.small}>
        {`Against the other ${unitsOf(found)} (${formatShare(against.rate)}): ${points(against.difference)} percentage points, 95% interval ${points(against.lo95)} to ${points(against.hi95)}.`}
      </p>
    </>
  )
}
