import { Link } from '@tanstack/react-router'
import { ChartFrame } from '../../../charts/chart-frame.tsx'
import { rulerOf } from '../../../charts/estimates/estimate.ts'
import { EstimateList } from '../../../charts/estimates/estimate-list.tsx'
import { estimatesDrawing } from '../../../charts/estimates/estimates-drawing.ts'
import { DataTable } from '../../../components/data-table.tsx'
import { counted, formatCount, formatDate, formatShare } from '../../../look/format.ts'
import type { Measures } from '../research-data.ts'
import classes from './charts.module.css'

/** Themes that are drawn; the table has all. */
const DRAWN = 12

/** The themes of most people, each with what so few people can tell. */
export function ThemesChart({ measures: { themes, coded, day } }: { readonly measures: Measures }) {
  const rows = themes.slice(0, DRAWN).map(({ id, code, type, people, share, lo, hi }) => ({
    key: String(id),
    name: code,
    value: share,
    low: lo,
    high: hi,
    basis: `${formatCount(people)} of ${counted(coded, 'person', 'people')}`,
    words: (
      <span className={classes.theme}>
        <Link to="/research/quotes" search={{ code } as never}>
          {code}
        </Link>
        <span className={classes.small}>{type}</span>
      </span>
    ),
  }))
  const ruler = rulerOf(rows, { text: formatShare, within: [0, 1] })
  const [first] = themes
  const title =
    first === undefined
      ? ''
      : `Most people say: ${first.code} (${formatCount(first.people)} of ${formatCount(coded)})`
  const sentence = `Share of the people with something coded who say it at least once, with 95% intervals; a person is counted once, however often they say it. n = ${formatCount(coded)}, as of ${formatDate(day)}.`
  return (
    <ChartFrame
      title={title}
      sentence={sentence}
      table={
        <DataTable
          caption="Themes by people"
          rows={themes}
          rowKey={({ id }) => String(id)}
          columns={[
            { key: 'code', title: 'Theme', cell: ({ code }) => code },
            { key: 'type', title: 'Type', cell: ({ type }) => type },
            { key: 'people', title: `People of ${coded}`, right: true, cell: ({ people }) => formatCount(people) },
            { key: 'share', title: 'Share', right: true, cell: ({ share }) => formatShare(share) },
            {
              key: 'interval',
              title: '95% interval',
              right: true,
              cell: ({ lo, hi }) => `${formatShare(lo)} to ${formatShare(hi)}`,
            },
          ]}
        />
      }
      save={{
        name: 'themes',
        picture: () => estimatesDrawing(rows, ruler, { title, sentence, foot: `${formatCount(coded)} people.` }),
        cells: () => [
          ['Theme', 'Type', 'People', 'Of', 'Share', '95% low', '95% high'],
          ...themes.map(({ code, type, people, share, lo, hi }) => [code, type, people, coded, share, lo, hi]),
        ],
      }}
    >
      <EstimateList label={title} rows={rows} ruler={ruler} />
      {themes.length > DRAWN ? (
        <p className={classes.note}>
          {counted(themes.length - DRAWN, 'more theme')} in the table and in the{' '}
          <Link to="/research/codes">codebook</Link>.
        </p>
      ) : null}
    </ChartFrame>
  )
}
