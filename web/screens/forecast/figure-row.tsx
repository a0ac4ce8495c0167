import { Figure } from '../../components/figure.tsx'
import classes from '../measure/figures/key-figures.module.css'

interface RowFigure {
  readonly name: string
  readonly value: string
  readonly label: string
  readonly basis: string
}

/** A few figures side by side, each with what it says and what it rests on. */
export function FigureRow({ label, figures }: { readonly label: string; readonly figures: readonly RowFigure[] }) {
  return (
    <section aria-label={label} className={classes.row}>
      {figures.map(({ name, value, label: words, basis }) => (
        <div key={name} className={classes.figure}>
          <span className={classes.name}>{name}</span>
          <Figure value={value} label={words} />
          <span className={classes.basis}>{basis}</span>
        </div>
      ))}
    </section>
  )
}
