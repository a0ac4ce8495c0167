import { ChartFrame } from '../../../charts/chart-frame.tsx'
import { strokePath } from '../../../charts/stroke-path.ts'
import { DataTable } from '../../../components/data-table.tsx'
import { formatCount, formatDate, formatShare } from '../../../look/format.ts'
import { type Finding, PARTS } from '../findings/finding.ts'
import { inSentence } from '../role-words.ts'
import type { Origins } from '../roles-data.ts'
import classes from './journey.module.css'
import { type JourneyRow, journeyRows, STAGES } from './journey.ts'
import { journeyDrawing } from './journey-drawing.ts'

interface JourneyChartProps {
  readonly origins: Origins
  /** Roles that are a finding are painted in the colour and named so. */
  readonly findings: readonly Finding[]
  readonly colour: string
}

/** Roles drawn; the table has all. */
const DRAWN = 8
/** Length of the longest stroke and its height, in pixels. */
const LONGEST = 110
const HEIGHT = 16

/** When each role comes in for the first time: a stroke for every part of the way, as long as its share of the deals. */
export function JourneyChart({ origins, findings, colour }: JourneyChartProps) {
  const found = findings.filter(({ verdict }) => verdict === 'found')
  const partOf = (role: string): string =>
    found
      .filter(({ estimate }) => estimate?.key === role)
      .map(({ part }) => PARTS[part].title.toLowerCase())
      .join(', ')
  const rows = journeyRows(
    origins.journey,
    DRAWN,
    found.map(({ estimate }) => estimate?.key ?? ''),
  )
  const all = journeyRows(origins.journey, Number.POSITIVE_INFINITY)
  const longest = Math.max(...rows.flatMap(({ steps }) => steps.map(({ share }) => share)))
  const title = titleOf(rows, partOf)
  const sentence = `Stroke: share of closed deals in which the first person of the role came in at that part of the way. n = ${formatCount(origins.journeyDeals)} closed deals, as of ${formatDate(origins.asOf)}.${all.length > rows.length ? ` The ${rows.length} roles seen most often; the table has all ${all.length}.` : ''}`
  return (
    <ChartFrame
      title={title}
      sentence={sentence}
      table={<JourneyTable rows={all} />}
      save={{
        name: 'first-touch-by-role',
        picture: () => journeyDrawing(rows, { title, sentence, foot: `${formatCount(origins.journeyDeals)} deals.` }),
        cells: () => [
          ['Role', ...STAGES.map(({ words }) => `${words}: deals`), 'Deals with the role', 'Closed deals'],
          ...all.map(({ words, steps, deals }) => [
            words,
            ...steps.map((step) => step.deals),
            deals,
            origins.journeyDeals,
          ]),
        ],
      }}
    >
      <table className={classes.journey}>
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">Role</th>
            {STAGES.map(({ stage, words, about }) => (
              <th key={stage} scope="col">
                <strong>{words}</strong>
                <span className={classes.about}>{about}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.role} data-found={partOf(row.role) !== '' || undefined}>
              <th scope="row">
                {row.words} <span className={classes.part}>{partOf(row.role)}</span>
              </th>
              {row.steps.map(({ stage, deals, share }) => (
                <td key={stage} data-most={stage === row.most || undefined} title={`${formatCount(deals)} deals`}>
                  <span className={classes.bar}>
                    <Stroke share={share / longest} seed={`${row.role} ${stage}`} colour={colour} />
                    <span className={classes.share}>{formatShare(share)}</span>
                  </span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ChartFrame>
  )
}

interface StrokeProps {
  /** Of the longest one. */
  readonly share: number
  readonly seed: string
  readonly colour: string
}

function Stroke({ share, seed, colour }: StrokeProps) {
  const width = Math.max(2, share * LONGEST)
  return (
    <svg
      className={classes.stroke}
      style={{ width: `calc((100% - 48px) * ${share.toFixed(3)} + 2px)` }}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <path fill={colour} d={strokePath({ x: 0, y: 1, width, height: HEIGHT - 2 }, seed)} />
    </svg>
  )
}

function JourneyTable({ rows }: { readonly rows: readonly JourneyRow[] }) {
  return (
    <DataTable
      caption="Deals by the part of the way at which each role came in"
      rows={rows}
      rowKey={({ role }) => role}
      columns={[
        { key: 'role', title: 'Role', cell: ({ words }) => words },
        ...STAGES.map(({ stage, words }, index) => ({
          key: stage,
          title: words,
          right: true,
          cell: ({ steps }: JourneyRow) =>
            `${formatCount(steps[index]?.deals ?? 0)} (${formatShare(steps[index]?.share ?? 0)})`,
        })),
        { key: 'n', title: 'Deals with the role', right: true, cell: ({ deals }) => formatCount(deals) },
      ]}
    />
  )
}

/** Who comes in first and who last, of those that are a finding if there are two; else of all. */
function titleOf(rows: readonly JourneyRow[], partOf: (role: string) => string): string {
  const named = rows.filter(({ role }) => partOf(role) !== '')
  const of = named.length > 1 ? named : rows
  const [first, last] = [of[0], of.at(-1)]
  if (first === undefined || last === undefined || first === last) return 'When each role comes in'
  return `${first.words} come in early, ${inSentence(last.words)} late`
}
