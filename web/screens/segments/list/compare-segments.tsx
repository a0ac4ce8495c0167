import { ActionIcon, Loader } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { OutputOf } from '../../../api/operation-types.ts'
import { useRead } from '../../../api/use-read.ts'
import { accountReference } from '../../../components/account-table/account-reference.ts'
import { FailureNote } from '../../../components/failure-note.tsx'
import { formatCount, formatShare } from '../../../look/format.ts'
import { pigment } from '../../../look/pigments.ts'
import classes from './compare-segments.module.css'
import { TwoStrokes } from './two-strokes.tsx'

interface CompareSegmentsProps {
  readonly first: string
  readonly second: string
  readonly onClose: () => void
}

type Compared = OutputOf<'segment compare'>
type Example = Compared['examples'][number]

/** Two segments over each other: how many only one keeps, how many both, which they are, and how the rules differ. */
export function CompareSegments({ first, second, onClose }: CompareSegmentsProps) {
  const compared = useRead('segment compare', { a: first, b: second, limit: 5 }, { keep: true })
  const { data } = compared
  return (
    <section className={classes.compare} aria-labelledby="compare-title">
      <div className={classes.head}>
        <h2 id="compare-title" className={classes.title}>
          {first} and {second}
        </h2>
        <ActionIcon variant="subtle" color="gray" aria-label="Close the comparison" onClick={onClose}>
          <IconX size={18} aria-hidden="true" />
        </ActionIcon>
      </div>
      {compared.error === null ? null : <FailureNote failure={compared.error} />}
      {data === undefined ? compared.error === null ? <Loader size="sm" /> : null : <Shown shown={data} />}
    </section>
  )
}

function Shown({ shown }: { readonly shown: Compared }) {
  const { a, b, both } = shown
  const noun = shown.subject === 'contact' ? 'people' : 'companies'
  const [nameA, nameB] = [a.segment ?? 'the first', b.segment ?? 'the second']
  const [colourA, colourB] = [pigment(a.colour ?? 0), pigment(b.colour ?? 1)]
  const parts = [
    { key: 'a', title: `Only ${nameA}`, count: a.only, examples: a.examples, differs: a.clauses, colour: colourA },
    { key: 'both', title: 'Both', count: both, examples: shown.examples, differs: shown.sharedClauses, colour: null },
    { key: 'b', title: `Only ${nameB}`, count: b.only, examples: b.examples, differs: b.clauses, colour: colourB },
  ] as const
  const either = a.only + b.only + both
  return (
    <>
      <p className={classes.words}>{inWords(shown, nameA, nameB, noun)}</p>
      <TwoStrokes onlyA={a.only} both={both} onlyB={b.only} names={[nameA, nameB]} colours={[colourA, colourB]} />
      <div className={classes.parts}>
        {parts.map(({ key, title, count, examples, differs, colour }) => (
          <div key={key} className={classes.part}>
            <h3>
              {colour === null ? null : (
                <span className={classes.dot} style={{ background: colour }} aria-hidden="true" />
              )}
              {title}
            </h3>
            <p className={classes.count}>
              <strong>{formatCount(count)}</strong> {noun}
              {either === 0 ? '' : `, ${formatShare(count / either)} of those that either keeps`}
            </p>
            {examples.length === 0 ? null : (
              <ul className={classes.names}>
                {examples.map((row) => (
                  <li key={`${row.account} ${row.contact?.id ?? ''}`}>
                    <Link to="/accounts/$account" params={{ account: accountReference(row) }}>
                      {row.contact?.name ?? row.name ?? row.domain ?? `#${row.account}`}
                    </Link>
                    <span>{aboutOf(row)}</span>
                  </li>
                ))}
              </ul>
            )}
            {differs.length === 0 ? null : (
              <p className={classes.rules}>
                {key === 'both' ? 'Both rules ask: ' : 'Only its rule asks: '}
                {differs.map((clause) => (
                  <code key={clause}>{clause}</code>
                ))}
              </p>
            )}
          </div>
        ))}
      </div>
    </>
  )
}

function inWords({ a, b, both, jaccard }: Compared, nameA: string, nameB: string, noun: string): string {
  if (jaccard === null) return `Neither keeps any ${noun}.`
  if (both === 0) return `They share nothing: no one is in both.`
  const keptA = a.only + both
  const keptB = b.only + both
  if (a.only === 0 && b.only === 0) return `They keep the same ${formatCount(both)} ${noun}.`
  if (a.only === 0) return `All of ${nameA} is in ${nameB}, and is ${formatShare(both / keptB)} of it.`
  if (b.only === 0) return `All of ${nameB} is in ${nameA}, and is ${formatShare(both / keptA)} of it.`
  return `${formatCount(both)} ${noun} are in both: ${formatShare(both / keptA)} of ${nameA}, ${formatShare(both / keptB)} of ${nameB}.`
}

function aboutOf({ industry, employees, country, contact, name }: Example): string {
  const parts = [
    contact === undefined ? industry : name,
    employees === null ? null : `${formatCount(employees)} employees`,
    country,
  ]
  return parts.filter((part) => part !== null && part !== undefined).join(', ')
}
