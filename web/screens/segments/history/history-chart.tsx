import type { ReactNode } from 'react'
import { ChartFrame } from '../../../charts/chart-frame.tsx'
import { MemberChart } from '../../../charts/member-line/member-chart.tsx'
import { memberDrawing } from '../../../charts/member-line/member-drawing.ts'
import type { MemberPoint } from '../../../charts/member-line/member-line.ts'
import { DataTable } from '../../../components/data-table.tsx'
import { counted, formatCount, formatDate } from '../../../look/format.ts'
import type { History, Refreshed } from './history.ts'
import { movedWords } from './moved-words.ts'
import classes from './segment-history.module.css'

interface HistoryChartProps {
  readonly history: History
  readonly colour: number
  readonly shown: Refreshed
  readonly onShow: (refresh: number) => void
  readonly refresh: ReactNode
}

/** The segment over its refreshes, and the one that is looked at in words. */
export function HistoryChart({ history, colour, shown, onShow, refresh }: HistoryChartProps) {
  const { refreshes, refreshCount, keptSince, name } = history
  const points = refreshes.map(pointOf)
  const title = titleOf(history)
  const sentence = `Companies at each of ${counted(refreshes.length, 'refresh', 'refreshes')}${refreshes.length < refreshCount ? `, the latest of ${formatCount(refreshCount)}` : ''}; below, those who entered (up) and left (down) since the one before. A dotted line: another version of the rule, or of the rule of a segment that it uses.${keptSince === null ? '' : ` Kept since ${formatDate(keptSince)}.`}`
  return (
    <ChartFrame
      title={title}
      sentence={sentence}
      controls={refresh}
      table={<HistoryTable refreshes={refreshes} />}
      save={{
        name: `${name}-history`,
        picture: () => memberDrawing(points, colour, { title, sentence, foot: `${name}.` }),
        cells: () => [
          [
            'Refreshed',
            'Companies',
            'Entered',
            'Left',
            'Entered by the rule',
            'Left by the rule',
            'Cannot be told',
            'Version',
            'Segments it uses whose rules changed',
          ],
          ...refreshes.map(({ at, accounts, since, unknown, version }) => [
            at,
            accounts,
            since?.entered ?? null,
            since?.left ?? null,
            since?.enteredByRule ?? null,
            since?.leftByRule ?? null,
            unknown,
            version,
            since?.through.join(', ') ?? null,
          ]),
        ],
      }}
    >
      <MemberChart
        points={points}
        colour={colour}
        chosen={shown.at}
        onChoose={(at) => onShow(refreshes.find((each) => each.at === at)?.refresh ?? shown.refresh)}
      />
      <div className={classes.shown} aria-live="polite">
        <p>
          <strong>{formatDate(shown.at)}:</strong> {counted(shown.accounts, 'company', 'companies')}
          {shown.people === null ? '' : ` with ${counted(shown.people, 'person', 'people')}`}, version {shown.version}
          . {movedWords(shown.since)}
          {shown.unknown === 0 ? '' : ` For ${formatCount(shown.unknown)} it could not be told.`}
        </p>
      </div>
    </ChartFrame>
  )
}

function HistoryTable({ refreshes }: { readonly refreshes: readonly Refreshed[] }) {
  return (
    <DataTable
      caption="Refreshes of the segment"
      rows={[...refreshes].reverse()}
      rowKey={({ refresh }) => String(refresh)}
      columns={[
        { key: 'at', title: 'Refreshed', cell: ({ at }) => formatDate(at) },
        { key: 'accounts', title: 'Companies', right: true, cell: ({ accounts }) => formatCount(accounts) },
        {
          key: 'entered',
          title: 'Entered',
          right: true,
          cell: ({ since }) => (since === null ? '–' : formatCount(since.entered)),
        },
        {
          key: 'left',
          title: 'Left',
          right: true,
          cell: ({ since }) => (since === null ? '–' : formatCount(since.left)),
        },
        { key: 'why', title: 'Why', cell: ({ since }) => (since?.ruleChanged === true ? movedWords(since) : '') },
        { key: 'unknown', title: 'Cannot be told', right: true, cell: ({ unknown }) => formatCount(unknown) },
        { key: 'version', title: 'Version', right: true, cell: ({ version }) => String(version) },
      ]}
    />
  )
}

function pointOf({ at, accounts, since, version }: Refreshed): MemberPoint {
  return {
    at,
    accounts,
    entered: since?.entered ?? null,
    left: since?.left ?? null,
    version,
    through: since?.through ?? [],
  }
}

/** `It grew from 240 to 259 companies since 1 March 2026`. */
function titleOf({ refreshes, versions }: History): string {
  const [first, last] = [refreshes[0], refreshes.at(-1)]
  if (first === undefined || last === undefined) return ''
  if (first === last) return `${counted(last.accounts, 'company', 'companies')} at its first refresh`
  // A count under another rule is no growth.
  const ruleOf = (number: number): string | undefined => versions.find(({ version }) => version === number)?.rule
  const isSame =
    ruleOf(first.version) === ruleOf(last.version) &&
    refreshes.slice(1).every(({ since }) => (since?.through ?? []).length === 0)
  const turned = isSame ? '' : ', under another rule by now'
  const since = `since ${formatDate(first.at)}${turned}`
  if (first.accounts === last.accounts)
    return `As many as at first: ${counted(last.accounts, 'company', 'companies')} ${since}`
  return `${turned === '' ? `It ${last.accounts > first.accounts ? 'grew' : 'shrank'}` : 'It went'} from ${formatCount(first.accounts)} to ${counted(last.accounts, 'company', 'companies')} ${since}`
}
