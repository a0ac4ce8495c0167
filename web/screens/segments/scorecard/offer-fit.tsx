import { ChartFrame } from '../../../charts/chart-frame.tsx'
import { rulerOf } from '../../../charts/estimates/estimate.ts'
import { EstimateList, type EstimateRow } from '../../../charts/estimates/estimate-list.tsx'
import { estimatesDrawing } from '../../../charts/estimates/estimates-drawing.ts'
import { DataTable } from '../../../components/data-table.tsx'
import { chanceWords } from '../../../look/chance-words.ts'
import { counted, formatCount, formatDate, formatShare } from '../../../look/format.ts'
import classes from './detail.module.css'
import { differenceText, type Scorecard, windowText } from './scorecard.ts'

type Product = Scorecard['offer']['products'][number]

/** Which products the buyers of the segment buy more or less often than the buyers of the rest of the market. */
export function OfferFit({ card }: { readonly card: Scorecard }) {
  const { source, refused, inside, rest, products, leftOut, window, reason } = card.offer
  if (refused !== null || products.length === 0) {
    return (
      <section>
        <h2 className={classes.heading}>What they buy</h2>
        <p className={classes.soft}>{refused ?? reason ?? 'There is no purchase to compare yet.'}</p>
      </section>
    )
  }
  const rows = products.map((product) => rowOf(product))
  const text = (value: number): string => (value === 0 ? '0' : differenceText(value, 'share', card.currency))
  const ruler = rulerOf(rows, { reference: { value: 0, words: 'as often as the rest' }, text, tickText: pointsText })
  const title = titleOf(products)
  const sentence = `Share of buyers that bought each product: ${counted(inside, 'buyer')} in the segment against ${formatCount(rest)} in the rest of the market, with the difference in percentage points and its 95% interval. From ${source === 'deals' ? 'won deals' : 'orders'}${window === null ? '' : `, ${windowText(window)}`}.${leftOut === 0 ? '' : ` ${counted(leftOut, 'product')} that fewer accounts bought ${leftOut === 1 ? 'is' : 'are'} left out.`}`
  return (
    <ChartFrame
      title={title}
      sentence={sentence}
      table={
        <DataTable
          caption={title}
          rows={products}
          rowKey={({ product }) => product}
          columns={[
            { key: 'product', title: 'Product', cell: ({ product }) => product },
            { key: 'inside', title: 'In the segment', right: true, cell: (row) => formatShare(row.inside.share) },
            { key: 'insideN', title: 'Buyers', right: true, cell: (row) => formatCount(row.inside.buyers) },
            { key: 'rest', title: 'The rest', right: true, cell: (row) => formatShare(row.rest.share) },
            { key: 'restN', title: 'Buyers', right: true, cell: (row) => formatCount(row.rest.buyers) },
            {
              key: 'difference',
              title: 'Difference',
              right: true,
              cell: ({ difference }) => (difference === null ? '–' : text(difference)),
            },
            {
              key: 'interval',
              title: '95% interval',
              right: true,
              cell: ({ low, high }) => (low === null || high === null ? '–' : `${text(low)} to ${text(high)}`),
            },
            { key: 'sure', title: 'How sure', cell: ({ q }) => chanceWords(q) },
          ]}
        />
      }
      save={{
        name: `${card.segment ?? 'segment'}-offer-fit`,
        picture: () =>
          estimatesDrawing(rows, ruler, {
            title,
            sentence,
            foot: `${card.segment ?? ''}, as of ${formatDate(card.day)}.`,
          }),
        cells: () => [
          [
            'Product',
            'Buyers in the segment',
            'Share of its buyers',
            'Buyers of the rest',
            'Share of the rest',
            'Difference',
            '95% low',
            '95% high',
            'p',
            'q',
          ],
          ...products.map((each) => [
            each.product,
            each.inside.buyers,
            each.inside.share,
            each.rest.buyers,
            each.rest.share,
            each.difference,
            each.low,
            each.high,
            each.p,
            each.q,
          ]),
        ],
      }}
    >
      <EstimateList label={title} rows={rows} ruler={ruler} />
    </ChartFrame>
  )
}

function rowOf({ product, inside, rest, difference, low, high, q }: Product): EstimateRow {
  return {
    key: product,
    name: product,
    value: difference,
    low,
    high,
    basis: `${formatShare(inside.share)} of its buyers against ${formatShare(rest.share)}`,
    reason: difference === null ? 'too few buyers to compare' : null,
    weak: low === null || high === null || (low <= 0 && high >= 0),
    words: (
      <>
        <span>{product}</span>
        <span className={classes.small}>{chanceWords(q)}</span>
      </>
    ),
  }
}

function titleOf(products: readonly Product[]): string {
  const clear = products.filter(({ q, difference }) => q !== null && q <= 0.05 && difference !== null)
  const more = clear.filter(({ difference }) => (difference ?? 0) > 0).map(({ product }) => product)
  const less = clear.filter(({ difference }) => (difference ?? 0) < 0).map(({ product }) => product)
  if (clear.length === 0) return 'What they buy: nothing clearly more or less often than the rest of the market'
  if (more.length === 0) return `What they buy: ${listed(less)} less often than the rest of the market`
  return `What they buy: ${listed(more)} more often than the rest of the market`
}

/** `+20`: the points are said once, below the title. */
function pointsText(value: number): string {
  return `${value > 0 ? '+' : value < 0 ? '−' : ''}${Math.round(Math.abs(value) * 100)}`
}

function listed(names: readonly string[]): string {
  return names.length > 3 ? `${names.slice(0, 2).join(', ')} and ${names.length - 2} others` : names.join(', ')
}
