import { DataTable } from '../../components/data-table.tsx'
import { counted, formatCount, formatDate, formatMoney } from '../../look/format.ts'
import type { Account } from './account-data.ts'
import { MoreRows } from './more-rows.tsx'
import classes from './orders.module.css'
import { Nothing, Section } from './section.tsx'
import { useRows } from './use-rows.ts'
import { withKeys } from './with-keys.ts'

/** What they bought: by product, and order by order behind it. */
export function Orders({ account }: { readonly account: Account }) {
  const { products = [], currency } = account
  const orders = useRows(account, 'orders')
  if (orders.total === 0) {
    return (
      <Section title="Orders">
        <Nothing>No order is known. A file of orders or invoices with the company fills this in.</Nothing>
      </Section>
    )
  }
  const uncounted = products.reduce((sum, each) => sum + each.ever.uncounted, 0)
  return (
    <Section title="Orders" note={`${counted(orders.total, 'order')}, amounts in ${currency}`}>
      <DataTable
        caption="Orders by product"
        rows={products}
        rowKey={(row) => row.product ?? ''}
        columns={[
          { key: 'product', title: 'Product', cell: (row) => row.product ?? 'not named' },
          { key: 'orders', title: 'Orders', right: true, cell: (row) => formatCount(row.ever.orders) },
          {
            key: 'year',
            title: 'Revenue, 12 months',
            right: true,
            cell: (row) => formatMoney(row.lastYear.revenue, currency),
          },
          {
            key: 'ever',
            title: 'Revenue, ever',
            right: true,
            cell: (row) => formatMoney(row.ever.revenue, currency),
          },
          {
            key: 'profit',
            title: 'Profit, ever',
            right: true,
            cell: (row) => formatMoney(row.ever.profit, currency),
          },
        ]}
      />
      {uncounted === 0 ? null : (
        <p className={classes.note}>
          {counted(uncounted, 'order')} not in the revenue: without an amount, or in a currency without a rate.
        </p>
      )}
      <details className={classes.each}>
        <summary>
          {orders.rows.length < orders.total
            ? `The newest ${formatCount(orders.rows.length)} orders`
            : 'Order by order'}
        </summary>
        <DataTable
          caption="Orders, the newest first"
          rows={withKeys(orders.rows, ({ id, at }) => id ?? at ?? '')}
          rowKey={(order) => order.key}
          columns={[
            {
              key: 'at',
              title: 'Date',
              cell: (order) => (order.at === null ? 'not known' : formatDate(order.at, 'short')),
            },
            { key: 'product', title: 'Product', cell: (order) => order.product ?? 'not named' },
            {
              key: 'quantity',
              title: 'Quantity',
              right: true,
              cell: (order) => (order.quantity === null ? '' : formatCount(order.quantity)),
            },
            {
              key: 'revenue',
              title: 'Revenue',
              right: true,
              cell: (order) => (order.revenue === null ? 'not known' : formatMoney(order.revenue, order.currency)),
            },
          ]}
        />
        <MoreRows of={orders} things="orders" />
      </details>
    </Section>
  )
}
