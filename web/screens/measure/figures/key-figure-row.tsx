import { periodWords } from '../../../charts/periods/period.ts'
import { Figure } from '../../../components/figure.tsx'
import { withDates } from '../../../look/format.ts'
import type { Measured } from '../measure-data.ts'
import classes from './key-figures.module.css'
import { type KeyFigure, keyFigure } from './key-figures.ts'
import { KEY_FIGURES, measureOf } from './measures.ts'

interface KeyFiguresProps {
  readonly measured: Measured
  readonly by: 'month' | 'quarter'
}

/** Five figures of the last whole period, each with what it rests on and the same a year before. */
export function KeyFigures({ measured, by }: KeyFiguresProps) {
  const last = measured.periods.findLast(({ partial }) => !partial)
  const figures = KEY_FIGURES.flatMap((key) => {
    const measure = measureOf(key)
    return measure === undefined ? [] : [keyFigure(measure, measured, by)]
  })
  const name = last === undefined ? '' : periodWords(last.key)
  return (
    <section aria-label={`Key figures of ${name}`}>
      <h2 className={classes.title}>{last === undefined ? `No ${by} is whole yet` : name}</h2>
      <div className={classes.row}>
        {figures.map((figure) => (
          <OneFigure key={figure.measure.key} figure={figure} last={name} />
        ))}
      </div>
    </section>
  )
}

function OneFigure({ figure, last }: { readonly figure: KeyFigure; readonly last: string }) {
  const { measure, value, period, basis, change, reason } = figure
  return (
    <a className={classes.figure} href={`#${measure.key}`}>
      <span className={classes.name}>
        {measure.title}
        {period === null || period === last ? '' : `, ${period}`}
      </span>
      <Figure value={value ?? '–'} label={reason === null ? change : withDates(reason)} />
      <span className={classes.basis}>{basis === '' ? measure.about : basis}</span>
    </a>
  )
}
