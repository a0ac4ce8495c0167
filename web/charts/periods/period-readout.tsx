import classes from './periods.module.css'

interface PeriodReadoutProps {
  readonly words: { readonly period: string; readonly value: string; readonly more: string } | undefined
}

/** The period that is looked at, in words above the chart; as high without words as with them. */
export function PeriodReadout({ words }: PeriodReadoutProps) {
  return (
    <p className={classes.readout}>
      <span className={classes.value}>{words?.value}</span>
      <span className={classes.more}>
        <strong>{words?.period}</strong>
        {words === undefined || words.more === '' ? '' : ` · ${words.more}`}
      </span>
    </p>
  )
}
