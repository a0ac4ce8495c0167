import { Button, Select } from '@mantine/core'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useRead } from '../../../api/use-read.ts'
import { Loading } from '../../../components/loading.tsx'
import { Page } from '../../../components/page.tsx'
import { Refusal } from '../../../components/refusal.tsx'
import { SegmentChoice } from '../../../components/segment-choice/segment-choice.tsx'
import { counted, formatCount, formatDate } from '../../../look/format.ts'
import { ResearchNav } from '../research-nav.tsx'
import { QuestionBlock } from './question-block.tsx'
import type { Question, Survey } from './survey-data.ts'
import classes from './surveys.module.css'

/** Fields of companies and people by which answers are most often compared. */
const FIELDS = [
  { value: 'job_role', label: 'Job role' },
  { value: 'industry', label: 'Industry' },
  { value: 'country', label: 'Country' },
  { value: 'lifecycle', label: 'Lifecycle' },
]

/** The answers to one survey, question by question, with how much each rests on. */
export function SurveyScreen() {
  const { survey } = useParams({ from: '/research/surveys/$survey' })
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false })
  const navigate = useNavigate()
  const text = (field: string): string | undefined => {
    const value = search[field]
    return typeof value === 'string' && value !== '' ? value : undefined
  }
  const [segment, by] = [text('segment'), text('by')]
  const { data, error, refetch } = useRead(
    'survey show',
    {
      instrument: survey,
      ...(segment === undefined ? {} : { segment }),
      ...(by === undefined ? {} : { by }),
    },
    { keep: true, fresh: 60_000 },
  )
  const go = (part: { readonly segment?: string; readonly by?: string }): void => {
    const next = Object.entries({ segment, by, ...part }).filter(([, value]) => value !== undefined && value !== '')
    void navigate({
      to: '/research/surveys/$survey',
      params: { survey },
      search: Object.fromEntries(next) as never,
      replace: true,
    })
  }
  const choices = (data?.questions ?? []).filter(({ kind }) => kind === 'single' || kind === 'scale')
  return (
    <Page
      title={survey}
      sentence={sentenceOf(data)}
      actions={
        <Button variant="default" renderRoot={(props) => <Link to="/research/surveys" {...props} />}>
          All surveys
        </Button>
      }
    >
      <ResearchNav />
      <div className={classes.filters}>
        <SegmentChoice chosen={segment} whole="The whole market" onChoose={(name) => go({ segment: name })} />
        <Select
          aria-label="Compare groups by"
          placeholder="Compare groups by …"
          data={[
            { group: 'People and companies', items: FIELDS },
            {
              group: 'Questions',
              items: choices.map(({ question, wording }) => ({ value: question, label: `${question} ${wording}` })),
            },
          ]}
          value={by ?? null}
          clearable
          searchable
          className={classes.by ?? ''}
          onChange={(value) => go({ by: value ?? '' })}
        />
      </div>
      {error === null ? null : (
        <Refusal failure={error} title="These answers cannot be shown so" onRetry={() => void refetch()} />
      )}
      {data === undefined && error === null ? <Loading rows={4} height={160} /> : null}
      {data === undefined ? null : (
        <div className={classes.blocks}>
          {blocksOf(data.questions).map((questions) => (
            <QuestionBlock key={questions[0]?.question} survey={survey} questions={questions} by={data.by} />
          ))}
        </div>
      )}
    </Page>
  )
}

/** Lines of one grid stand together; any other question stands alone. */
function blocksOf(questions: readonly Question[]): Question[][] {
  const blocks: Question[][] = []
  for (const question of questions) {
    const before = blocks.at(-1)
    const last = before?.at(-1)
    const together = last !== undefined && question.grid !== null && last.grid === question.grid
    if (together && last.kind === question.kind) before?.push(question)
    else blocks.push([question])
  }
  return blocks
}

function sentenceOf(data: Survey | undefined): string {
  if (data === undefined) return 'How the answers are spread, each with how many people it rests on.'
  const { joined, from, to, leftOut, among, ungrouped, by } = data
  return [
    `${counted(joined.people, 'person', 'people')}, ${formatCount(joined.contacts)} of them known as contacts, at ${counted(joined.companies, 'company', 'companies')}${from === null || to === null ? '' : `, from ${formatDate(from)} to ${formatDate(to)}`}.`,
    among === null
      ? ''
      : `Only people whose company is in ${among}; ${counted(leftOut, 'person', 'people')} left out.`,
    by === null || ungrouped === 0 ? '' : `Of ${counted(ungrouped, 'person', 'people')} the group is not known.`,
    'Shares and means with 95% intervals.',
  ]
    .filter((part) => part !== '')
    .join(' ')
}
