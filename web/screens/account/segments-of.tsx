import { Button, Popover } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useRead } from '../../api/use-read.ts'
import { strokePath } from '../../charts/stroke-path.ts'
import { BrushStroke } from '../../components/brush-stroke.tsx'
import { FailureNote } from '../../components/failure-note.tsx'
import { Loading } from '../../components/loading.tsx'
import { SegmentTrend } from '../../components/segment-trend/segment-trend.tsx'
import { counted } from '../../look/format.ts'
import { pigment } from '../../look/pigments.ts'
import type { SegmentAnswer } from './account-data.ts'
import { Nothing, Section } from './section.tsx'
import classes from './segments-of.module.css'
import { WhyRow } from './why-row.tsx'

/** The segments an account is in, as strokes; hatched where it cannot be told, with what is missing. */
export function SegmentsOf({ account }: { readonly account: string }) {
  const { data, error, refetch } = useRead('segment of', { account })
  if (data === undefined) {
    return (
      <Section title="Segments">
        {error === null ? <Loading rows={3} /> : <FailureNote failure={error} onRetry={() => void refetch()} />}
      </Section>
    )
  }
  const { segments } = data
  const of = (answer: SegmentAnswer['in']): SegmentAnswer[] => segments.filter((each) => each.in === answer)
  const [inside, open, outside] = [of('true'), of('unknown'), of('false')]
  const near = outside.filter(isNear)
  const far = outside.filter((each) => !near.includes(each))
  return (
    <Section title="Segments" note={segments.length === 0 ? undefined : `in ${inside.length} of ${segments.length}`}>
      {segments.length === 0 ? (
        <Nothing>
          No segment is drawn yet. <Link to="/segments">Draw the first one</Link>, and it shows here whether this
          company is in it.
        </Nothing>
      ) : null}
      <ul className={classes.list}>
        {inside.map((each) => (
          <li key={each.name}>
            <WhyRow segment={each.name} account={account} words="why">
              <Link to="/segments/$segment" params={{ segment: each.name }} className={classes.stroke ?? ''}>
                <BrushStroke name={each.name} colour={each.colour} width={44} height={16} />
                <span>{each.name}</span>
              </Link>
              <SegmentTrend name={each.name} width={64} />
              <PeopleNote segment={each} />
            </WhyRow>
          </li>
        ))}
        {open.map((each) => (
          <li key={each.name}>
            <WhyRow segment={each.name} account={account} words="why">
              <CannotTell segment={each} />
            </WhyRow>
          </li>
        ))}
      </ul>
      {inside.length === 0 && segments.length > 0 ? (
        <p className={classes.none}>It is in none of {open.length === 0 ? 'them' : 'the others'}.</p>
      ) : null}
      {near.length === 0 ? null : (
        <>
          <h3 className={classes.near}>Nearly in, but for one part</h3>
          <ul className={classes.list}>
            {near.map((each) => (
              <li key={each.name}>
                <Outside segment={each} account={account} words="what is missing" />
              </li>
            ))}
          </ul>
        </>
      )}
      {far.length === 0 ? null : (
        <details className={classes.outside}>
          <summary>Not in {counted(far.length, near.length === 0 ? 'segment' : 'other')}</summary>
          <ul className={classes.list}>
            {far.map((each) => (
              <li key={each.name}>
                <Outside segment={each} account={account} words="why not" />
              </li>
            ))}
          </ul>
        </details>
      )}
    </Section>
  )
}

/** One part of several does not hold: the rest does. */
function isNear({ clauses }: SegmentAnswer): boolean {
  return clauses.length > 1 && clauses.filter(({ answer }) => answer !== 'true').length === 1
}

interface OutsideProps {
  readonly segment: SegmentAnswer
  readonly account: string
  readonly words: string
}

/** A segment that the company is not in: its stroke only outlined. */
function Outside({ segment: { name, colour }, account, words }: OutsideProps) {
  return (
    <WhyRow segment={name} account={account} words={words}>
      <Link to="/segments/$segment" params={{ segment: name }} className={classes.stroke ?? ''}>
        <svg width={44} height={16} viewBox="-1 -1 46 18" aria-hidden="true" focusable="false">
          <path
            d={strokePath({ x: 0, y: 0, width: 44, height: 16 }, name)}
            fill="none"
            stroke={pigment(colour)}
            strokeWidth={1.6}
          />
        </svg>
        <span>{name}</span>
      </Link>
    </WhyRow>
  )
}

function PeopleNote({ segment: { people } }: { readonly segment: SegmentAnswer }) {
  return people === undefined ? null : (
    <span className={classes.people}>
      {people.kept} of {counted(people.total, 'person', 'people')}
    </span>
  )
}

function CannotTell({ segment }: { readonly segment: SegmentAnswer }) {
  const hatch = `hatch-${segment.name}`
  return (
    <Popover width={300} position="bottom-start" shadow="sm" withinPortal trapFocus returnFocus>
      <Popover.Target>
        <button type="button" className={classes.unknown}>
          <svg width={44} height={16} viewBox="0 0 44 16" aria-hidden="true" focusable="false">
            <defs>
              <pattern id={hatch} width={5} height={5} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                <line x1={0} y1={0} x2={0} y2={5} stroke={pigment(segment.colour)} strokeWidth={2} />
              </pattern>
            </defs>
            <path d={strokePath({ x: 0, y: 0, width: 44, height: 16 }, segment.name)} fill={`url(#${hatch})`} />
          </svg>
          <span>{segment.name}: cannot tell</span>
        </button>
      </Popover.Target>
      <Popover.Dropdown className={classes.why ?? ''}>
        <p>
          Whether this company is in <strong>{segment.name}</strong> cannot be told. Missing is{' '}
          <strong>{segment.missing.map(fieldWords).join(', ')}</strong>.
        </p>
        <ul className={classes.clauses}>
          {segment.clauses.map((clause) => (
            <li key={clause.rule}>
              {clause.answer === 'true' ? 'Holds' : clause.answer === 'false' ? 'Does not hold' : 'Cannot tell'}:{' '}
              {clause.sentence}
            </li>
          ))}
        </ul>
        <Button size="xs" variant="default" renderRoot={(props) => <Link to="/import" {...props} />}>
          Import a file that says it
        </Button>
      </Popover.Dropdown>
    </Popover>
  )
}

/** `account.founded_year` is `founded year`. */
function fieldWords(field: string): string {
  return field.replace(/^(?:account|contact)\./, '').replaceAll('_', ' ')
}
