import { Link } from '@tanstack/react-router'
import { rulerOf } from '../../../charts/estimates/estimate.ts'
import { EstimateList } from '../../../charts/estimates/estimate-list.tsx'
import { counted, formatCount, formatShare } from '../../../look/format.ts'
import { GroupsTable } from './groups-table.tsx'
import { LikertRows } from './likert-rows.tsx'
import type { Question } from './survey-data.ts'
import classes from './surveys.module.css'

interface QuestionBlockProps {
  readonly survey: string
  /** One question, or the lines of a grid. */
  readonly questions: readonly Question[]
  readonly by: string | null
}

/** Choices that are drawn; a question with more was answered in many different words. */
const MOST = 12

/** A question as it was asked, how it was answered, by how many, and what to know before it is used. */
export function QuestionBlock({ survey, questions, by }: QuestionBlockProps) {
  const [first] = questions
  if (first === undefined) return null
  const { kind, figures, question } = first
  const worded = kind === 'open' || (kind === 'single' && figures.choices.length > MOST)
  return (
    <section className={classes.block} aria-labelledby={`question-${question}`}>
      <header>
        <h2 id={`question-${question}`} className={classes.wording}>
          {first.grid ?? first.wording}
        </h2>
        <p className={classes.soft}>
          {questions.length > 1 ? `${question} to ${questions.at(-1)?.question ?? ''}` : question} ·{' '}
          {kindWords(first)} · {basisOf(questions)}
          {worded ? (
            <>
              {' · '}
              <Link to="/research/surveys/$survey/$question" params={{ survey, question }}>
                Read and code the answers
              </Link>
            </>
          ) : null}
        </p>
      </header>
      {kind === 'scale' ? <LikertRows questions={questions} /> : <Choices question={first} />}
      {by === null ? null : questions.map((each) => <GroupsTable key={each.question} question={each} />)}
      {[...new Set(questions.flatMap(({ notes }) => notes))].map((note) => (
        <p key={note} className={classes.soft}>
          {note}
        </p>
      ))}
    </section>
  )
}

function Choices({ question: { question, figures, kind } }: { readonly question: Question }) {
  const { choices, items, mean, n } = figures
  if (kind === 'best_worst') {
    const rows = items.map(({ label, score, low, high, shown }) => ({
      key: label,
      name: label,
      value: score,
      low,
      high,
      basis: `shown ${counted(shown, 'time')}`,
    }))
    const ruler = rulerOf(rows, {
      reference: { value: 0, words: 'as often worst as best' },
      text: (value) => value.toFixed(2),
      within: [-1, 1],
    })
    return <EstimateList label={`Items of ${question}, from best to worst`} rows={rows} ruler={ruler} />
  }
  if (kind === 'number' && mean !== null) {
    return (
      <p className={classes.mean}>
        Mean {mean.mean.toFixed(1)}, 95% interval {mean.low.toFixed(1)} to {mean.high.toFixed(1)}, n ={' '}
        {formatCount(mean.n)}
      </p>
    )
  }
  if (choices.length === 0) return <p className={classes.mean}>{counted(figures.different, 'different answer')}</p>
  const rows = choices.slice(0, MOST).map(({ label, n: count, share, low, high }) => ({
    key: label,
    name: label,
    value: share,
    low,
    high,
    basis: `${formatCount(count)} of ${counted(n, 'person', 'people')}`,
  }))
  return (
    <>
      <EstimateList
        label={`Answers to ${question}`}
        rows={rows}
        ruler={rulerOf(rows, { text: formatShare, within: [0, 1] })}
      />
      {choices.length > MOST ? (
        <p className={classes.soft}>{counted(choices.length - MOST, 'more answer')} of fewer people.</p>
      ) : null}
    </>
  )
}

const KINDS: Readonly<Record<Question['kind'], string>> = {
  scale: 'a scale',
  single: 'one choice',
  multiple: 'several choices',
  best_worst: 'best and worst',
  number: 'a number',
  open: 'open words',
}

function kindWords({ kind, settled }: Question): string {
  return settled ? `${KINDS[kind]}, as somebody said` : KINDS[kind]
}

/** `91 people; 148 not asked, an answer before led past it; 22 skipped`. */
function basisOf(questions: readonly Question[]): string {
  const counts = questions.map(({ figures }) => figures.n)
  const [least, most] = [Math.min(...counts), Math.max(...counts)]
  const n =
    least === most ? counted(most, 'person', 'people') : `${formatCount(least)} to ${formatCount(most)} people`
  const { blanks } = questions[0] ?? {}
  if (blanks === undefined || questions.length > 1) return n
  const after = blanks.askedAfter
  return [
    n,
    blanks.notAsked === 0
      ? ''
      : `${formatCount(blanks.notAsked)} not asked${after === null ? '' : ` (only after ${after.question}: ${after.answers.join(' or ')})`}`,
    blanks.skipped === 0 ? '' : `${formatCount(blanks.skipped)} skipped`,
    blanks.left === 0 ? '' : `${formatCount(blanks.left)} had left`,
  ]
    .filter((part) => part !== '')
    .join(', ')
}
