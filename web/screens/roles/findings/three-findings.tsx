import { Skeleton } from '@mantine/core'
import { type Finding, PARTS, type Part } from './finding.ts'
import { FindingCard } from './finding-card.tsx'
import classes from './findings.module.css'

interface ThreeFindingsProps {
  /** In the order of the parts; undefined while it is on its way. */
  readonly findings: readonly (Finding | undefined)[]
  readonly colour: string
}

const ORDER: readonly Part[] = ['starts', 'carries', 'signs']

/** Who starts it, who carries it, who signs: side by side, in the order of a purchase, and never one for another. */
export function ThreeFindings({ findings, colour }: ThreeFindingsProps) {
  return (
    <div>
      <ol className={classes.findings} aria-label="Three findings" aria-busy={findings.includes(undefined)}>
        {ORDER.map((part, place) => {
          const finding = findings[place]
          return finding === undefined ? (
            <Coming key={part} part={part} />
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

function Coming({ part }: { readonly part: Part }) {
  const { title, about } = PARTS[part]
  return (
    <li className={classes.finding}>
      <Skeleton className={classes.coming} height={18} width={86} />
      <h3 className={classes.part}>{title}</h3>
      <p className={classes.about}>{about}</p>
      <Skeleton className={classes.coming} height={34} mt={14} />
      <Skeleton className={classes.wait} height={150} mt={14} />
    </li>
  )
}
