import type { EstimateRuler } from '../../../charts/estimates/estimate.ts'
import { EstimateLine } from '../../../charts/estimates/estimate-line.tsx'
import { formatCount, formatShare } from '../../../look/format.ts'
import classes from './likert.module.css'
import type { Figures, Question } from './survey-data.ts'

/** Answers on a scale: how they are spread, and their mean on its interval; one ruler for a grid. */
export function LikertRows({ questions }: { readonly questions: readonly Question[] }) {
  const places = questions.flatMap(({ figures }) => figures.choices.flatMap(({ value }) => value ?? []))
  const [least, most] = [Math.min(...places), Math.max(...places)]
  const ruler: EstimateRuler = {
    least,
    most,
    ticks: Array.from({ length: Math.min(11, most - least + 1) }, (_, place) => least + place),
    reference: null,
    text: (value) => value.toFixed(2),
    tickText: String,
  }
  const ranked = [...questions].sort((one, other) => (other.figures.mean?.mean ?? 0) - (one.figures.mean?.mean ?? 0))
  return (
    <div className={classes.likert}>
      <ul className={classes.rows}>
        {ranked.map(({ question, wording, grid, figures }) => (
          <li key={question} className={classes.row}>
            <span className={classes.name}>{grid === null ? 'How the answers are spread' : wording}</span>
            <Spread figures={figures} least={least} most={most} />
            <span className={classes.mean}>
              {figures.mean === null ? null : (
                <EstimateLine
                  estimate={{
                    key: question,
                    name: `Mean of ${wording}`,
                    value: figures.mean.mean,
                    low: figures.mean.low,
                    high: figures.mean.high,
                    basis: `n = ${formatCount(figures.mean.n)}`,
                  }}
                  ruler={ruler}
                />
              )}
            </span>
            <span className={classes.figure}>
              {figures.mean === null ? (
                'no mean'
              ) : (
                <>
                  <strong>{figures.mean.mean.toFixed(2)}</strong>
                  <span className={classes.soft}>
                    {figures.mean.low.toFixed(2)} to {figures.mean.high.toFixed(2)}
                  </span>
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
      <div className={classes.foot}>
        <Key questions={questions} least={least} most={most} />
        <span className={classes.scale} aria-hidden="true">
          {ruler.ticks.map((tick) => (
            <span key={tick}>{tick}</span>
          ))}
        </span>
      </div>
    </div>
  )
}

interface SpreadProps {
  readonly figures: Figures
  readonly least: number
  readonly most: number
}

/** Shares of the places of the scale, from the lowest, side by side; what lies beside the scale is left out. */
function Spread({ figures, least, most }: SpreadProps) {
  const onScale = figures.choices
    .filter(({ value }) => value !== null)
    .sort((one, other) => (one.value ?? 0) - (other.value ?? 0))
  const words = onScale.map(({ label, share }) => `${label}: ${formatShare(share)}`).join(', ')
  return (
    <span className={classes.spread} role="img" aria-label={words} title={words}>
      {onScale.map(({ label, value, n }) => (
        <span
          key={label}
          style={{ flexGrow: n, background: tintOf(value ?? least, least, most) }}
          className={classes.part}
        />
      ))}
    </span>
  )
}

/** The lowest and the highest place by name, under the bars that they belong to. */
function Key({
  questions,
  least,
  most,
}: {
  readonly questions: readonly Question[]
  readonly least: number
  readonly most: number
}) {
  const nameOf = (value: number): string => {
    const choice = questions.flatMap(({ figures }) => figures.choices).find((each) => each.value === value)
    return choice === undefined || choice.label === String(value) ? String(value) : `${choice.label} (${value})`
  }
  return (
    <p className={classes.key} aria-hidden="true">
      <span className={classes.swatch} style={{ background: tintOf(least, least, most) }} />
      {nameOf(least)}
      <span className={classes.to} />
      <span className={classes.swatch} style={{ background: tintOf(most, least, most) }} />
      {nameOf(most)}
    </p>
  )
}

/** Ink that grows from the lowest place to the highest. */
function tintOf(value: number, least: number, most: number): string {
  const share = most === least ? 1 : (value - least) / (most - least)
  return `color-mix(in srgb, var(--ink) ${Math.round(10 + 75 * share)}%, var(--paper-raised))`
}
