import { Skeleton } from '@mantine/core'
import { type Finding, PARTS, type Part } from './finding.ts'
import { FindingCard } from './finding-card.tsx'
import classes from './findings.module.css'

interface ThreeFindingsProps {
  /** In the order of the parts. */
  readonly findings: readonly (Finding | 'coming' | 'failed')[]
  readonly colour: string
}

const ORDER: readonly Part[] = ['starts', 'carries', 'signs']

/** Who starts it, who carries it, who signs: side by side, in the order of a purchase, and never one for another. */
export function ThreeFindings({ findings, colour }: ThreeFindingsProps) {
  return (
    <div>
      <ol className={classes.findings} aria-label="Three findings" aria-busy={findings.includes('coming')}>
        {ORDER.map((part, place) => {
          const finding = findings[place] ?? 'coming'
          return typeof finding === 'string' ? (
            <Absent key={part} part={part} failed={finding === 'failed'} />
          ) : (
            <FindingCard key={part} finding={finding} colour={colour} />
          )
        })}
      </ol>
      <p className={classes.caution}>
        Each is an association: that one brings about the other is not shown, and would take a trial to tell.
      </p>
    </div>
  )
}

/** Keeps the place of a finding that is on its way, or that could not be read. */
function Absent({ part, failed }: { readonly part: Part; readonly failed: boolean }) {
  const { title, about } = PARTS[part]
  return (
    <li className={classes.finding}>
      {failed ? (
        <span className={classes.mark}>could not be read</span>
      ) : (
        <Skeleton className={classes.coming} height={18} width={86} />
      )}
      <h2 className={classes.part}>{title}</h2>
      <p className={classes.about}>{about}</p>
      {failed ? null : (
        <>
          <Skeleton className={classes.coming} height={34} mt={14} />
          <Skeleton className={classes.wait} height={150} mt={14} />
        </>
      )}
    </li>
  )
}
