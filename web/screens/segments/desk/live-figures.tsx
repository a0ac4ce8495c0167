import { Popover, UnstyledButton } from '@mantine/core'
import { counted, formatCount, formatShare } from '../../../look/format.ts'
import { pigment } from '../../../look/pigments.ts'
import { manyOf, useVocabulary, type Vocabulary } from '../builder/vocabulary.ts'
import { keptBy, type Size } from '../draft/draft-answer.ts'
import type { DraftState } from '../draft/draft-state.ts'
import { fieldLabel } from './field-label.ts'
import classes from './live-figures.module.css'

interface LiveFiguresProps {
  readonly state: DraftState
  readonly counting: boolean
  /** Of the saved segment; a new one has none yet. */
  readonly colour: number | undefined
}

/** How many the rule keeps and for how many it cannot be told, drawn and in words; keeps its place while it counts. */
export function LiveFigures({ state, counting, colour }: LiveFiguresProps) {
  const vocabulary = useVocabulary()
  const { answer } = state
  const size = answer?.size ?? null
  const noun = manyOf(vocabulary, state.subject === 'contact' ? 'contacts' : 'accounts')
  const all = vocabulary.kinds.find(
    ({ name }) => name === (state.subject === 'contact' ? 'contacts' : 'accounts'),
  )?.rows
  const total = size?.total ?? all ?? 0
  const share = (part: number): string => `${total === 0 ? 0 : (part / total) * 100}%`
  return (
    <section className={classes.figures} aria-label="Size of the segment" data-counting={counting || undefined}>
      <div className={classes.numbers}>
        <p className={classes.kept} data-testid="segment-size">
          <span className={classes.big}>{size === null ? '–' : formatCount(keptBy(size))}</span>
          <span className={classes.small}>
            of {formatCount(total)} {noun}
            {size === null || total === 0 ? '' : `, ${shareWords(keptBy(size), total)}`}
            {size?.contacts === undefined ? '' : `, at ${counted(size.accounts, 'company', 'companies')}`}
          </span>
        </p>
        {size === null || size.unknown === 0 ? (
          <p className={classes.small}>{size === null ? '' : 'It can be told for every one.'}</p>
        ) : (
          <Unknown size={size} noun={noun} vocabulary={vocabulary} />
        )}
      </div>
      <div className={classes.bar} aria-hidden="true">
        <span
          className={classes.fill}
          style={{
            width: size === null ? 0 : share(keptBy(size)),
            background: colour === undefined ? 'var(--accent)' : pigment(colour),
          }}
        />
        <span className={`${classes.unknown} hatched`} style={{ width: size === null ? 0 : share(size.unknown) }} />
      </div>
      <p className={classes.sentence} data-testid="segment-sentence" aria-live="polite">
        {answer?.sentence ?? (
          <span className={classes.nothing}>Nothing is asked yet. Add a condition, or write the rule as text.</span>
        )}
      </p>
    </section>
  )
}

interface UnknownProps {
  readonly size: Size
  readonly noun: string
  readonly vocabulary: Vocabulary
}

/** For how many it cannot be told; a click says which fields are to blame. */
function Unknown({ size, noun, vocabulary }: UnknownProps) {
  return (
    <Popover width={360} position="bottom-start" withinPortal={false} trapFocus returnFocus>
      <Popover.Target>
        <UnstyledButton className={classes.why} data-testid="segment-unknown">
          <span className={`${classes.swatch} hatched`} aria-hidden="true" />
          <span>
            for <strong>{formatCount(size.unknown)}</strong> it cannot be told. Why?
          </span>
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown className={classes.because}>
        <p>
          The rule is neither true nor false for {formatCount(size.unknown)} {noun}, because something it needs is not
          known. They are not in the segment.
        </p>
        <ul>
          {size.unknownBecause.map(({ field, accounts }) => (
            <li key={field}>
              <span>{fieldLabel(vocabulary, field)}</span>
              <span>not known for {formatCount(accounts)}</span>
            </li>
          ))}
        </ul>
      </Popover.Dropdown>
    </Popover>
  )
}

/** Nearly all is not all. */
function shareWords(part: number, total: number): string {
  const share = part / total
  return share > 0.995 && part < total ? `${(Math.floor(share * 1000) / 10).toFixed(1)}%` : formatShare(share)
}
