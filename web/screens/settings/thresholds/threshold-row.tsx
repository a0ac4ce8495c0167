import { Button, NumberInput, Slider } from '@mantine/core'
import { useState } from 'react'
import type { OutputOf } from '../../../api/operation-types.ts'
import { FailureNote } from '../../../components/failure-note.tsx'
import { useUndoable } from '../../../components/use-undoable.tsx'
import { formatShare } from '../../../look/format.ts'
import classes from './thresholds.module.css'

type Threshold = OutputOf<'threshold list'>['thresholds'][number]

/** One threshold, set when the slider is let go of; the mark on it is the usual value. */
export function ThresholdRow({ threshold }: { readonly threshold: Threshold }) {
  const { name, label, about, usual, least, most } = threshold
  const [percent, setPercent] = useState(Math.round(threshold.value * 100))
  const save = useUndoable('threshold set', (_, input) =>
    input.value === undefined
      ? `“${label}” is ${formatShare(usual)} again`
      : `“${label}” is ${formatShare(input.value)}`,
  )
  const set = (to: number): void => {
    if (to / 100 !== threshold.value) save.mutate({ name, value: to / 100 })
  }
  return (
    <section className={classes.threshold} aria-labelledby={`threshold-${name}`}>
      <h2 id={`threshold-${name}`} className={classes.title}>
        {label}
      </h2>
      <p className={classes.about}>{about}</p>
      <div className={classes.controls}>
        <Slider
          className={classes.slider}
          value={percent}
          onChange={setPercent}
          onChangeEnd={set}
          min={least * 100}
          max={most * 100}
          label={(value) => `${value}%`}
          thumbLabel={label}
          classNames={{ markLabel: classes.usual ?? '' }}
          marks={[{ value: usual * 100, label: `usual ${formatShare(usual)}` }]}
        />
        <NumberInput
          aria-label={`${label} in percent`}
          value={percent}
          onChange={(value) => typeof value === 'number' && setPercent(value)}
          onBlur={() => set(percent)}
          onKeyDown={(event) => event.key === 'Enter' && set(percent)}
          min={least * 100}
          max={most * 100}
          clampBehavior="strict"
          suffix="%"
          hideControls
          w={76}
        />
        {threshold.value === usual ? null : (
          <Button variant="subtle" size="compact-sm" onClick={() => save.mutate({ name })} loading={save.isPending}>
            Usual value
          </Button>
        )}
      </div>
      {save.error === null ? null : <FailureNote failure={save.error} />}
    </section>
  )
}
