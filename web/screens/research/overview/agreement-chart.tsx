import { ChartFrame } from '../../../charts/chart-frame.tsx'
import { type EstimateRuler } from '../../../charts/estimates/estimate.ts'
import { EstimateList } from '../../../charts/estimates/estimate-list.tsx'
import { DataTable } from '../../../components/data-table.tsx'
import { counted, formatCount } from '../../../look/format.ts'
import type { Measures } from '../research-data.ts'
import classes from './charts.module.css'

const DRAWN = 12

/** Krippendorff's alpha from nought, no better than chance, to one; what lies below nought stands at its end. */
const RULER: EstimateRuler = {
  least: 0,
  most: 1,
  ticks: [0, 0.2, 0.4, 0.6, 0.8, 1],
  reference: { value: 0.8, words: 'firm from .80' },
  text: (value) => value.toFixed(3),
  tickText: (value) => value.toFixed(1),
}

/** Whether two people code alike, code by code; the doubtful ones first. */
export function AgreementChart({ measures: { agreement } }: { readonly measures: Measures }) {
  const { between, coders, codes, missing, transcripts, answers, notes, drawn } = agreement
  if (between === 'nobody') {
    return (
      <section className={classes.refused}>
        <h2>Whether two people would code alike is not known yet</h2>
        <p>{sentenceCase(missing)}.</p>
      </section>
    )
  }
  const known = codes
    .filter(({ alpha }) => alpha !== null)
    .sort((one, other) => (one.alpha ?? 0) - (other.alpha ?? 0) || other.people - one.people)
  const firm = known.filter(({ verdict }) => verdict === 'firm').length
  const title =
    between === 'coders'
      ? `${coders.join(' and ')} agree firmly on ${formatCount(firm)} of ${counted(known.length, 'code')}`
      : `${coders.join(', ')} agrees with an own earlier reading on ${formatCount(firm)} of ${counted(known.length, 'code')}`
  const read = [
    transcripts === 0 ? '' : counted(transcripts, 'conversation'),
    answers === 0 ? '' : counted(answers, 'answer'),
  ].filter((part) => part !== '')
  const sentence = `Krippendorff’s alpha, how far coders agree beyond chance: 1 always, 0 no better than chance; firm from .80, tentative from .667. Over ${read.join(' and ')} that were read twice; 95% intervals by drawing ${drawn} again. ${notes.join(' ')} ${missing === '' ? '' : `Missing: ${missing}.`}`
  const rows = known.slice(0, DRAWN).map(({ code, alpha, lo, hi, units, verdict, people }) => ({
    key: code,
    name: code,
    value: alpha,
    low: lo,
    high: hi,
    basis: `${verdict}; ${counted(units, 'turn')}`,
    weak: verdict !== 'firm',
    words: (
      <span className={classes.theme}>
        {code}
        <span className={classes.small}>{counted(people, 'person', 'people')}</span>
      </span>
    ),
  }))
  return (
    <ChartFrame
      title={title}
      sentence={sentence}
      table={
        <DataTable
          caption="Agreement of coders by code"
          rows={codes}
          rowKey={({ code }) => code}
          columns={[
            { key: 'code', title: 'Code', cell: ({ code }) => code },
            { key: 'people', title: 'People', right: true, cell: ({ people }) => formatCount(people) },
            { key: 'alpha', title: 'Alpha', right: true, cell: ({ alpha }) => alpha?.toFixed(3) ?? '–' },
            {
              key: 'interval',
              title: '95% interval',
              right: true,
              cell: ({ lo, hi }) => (lo === null || hi === null ? '–' : `${lo.toFixed(2)} to ${hi.toFixed(2)}`),
            },
            { key: 'units', title: 'Read twice', right: true, cell: ({ units }) => formatCount(units) },
            { key: 'verdict', title: 'Verdict', cell: ({ verdict }) => verdict },
          ]}
        />
      }
    >
      <EstimateList label={title} rows={rows} ruler={RULER} />
      {known.length > DRAWN ? (
        <p className={classes.note}>
          The least agreed first; {counted(known.length - DRAWN, 'more code')} in the table.
        </p>
      ) : null}
    </ChartFrame>
  )
}

function sentenceCase(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
