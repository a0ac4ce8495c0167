/** A figure about an account under the name that people know it by. */
interface ReadyFigure {
  readonly label: string
  readonly text: string
  readonly about: string
}

/** Figures that people ask for, so that nobody need write an expression for them. */
export const READY_FIGURES: readonly ReadyFigure[] = [
  { label: 'People known', text: 'contacts.size()', about: 'How many people are known there.' },
  {
    label: 'People who may be contacted',
    text: 'contacts.filter(c, c.may_contact).size()',
    about: 'People whose record says that they may be contacted.',
  },
  { label: 'Open deals', text: 'deals.filter(d, d.status == "open").size()', about: 'How many deals are open.' },
  { label: 'Deals won', text: 'deals.filter(d, d.status == "won").size()', about: 'How many deals were won.' },
  { label: 'Deals lost', text: 'deals.filter(d, d.status == "lost").size()', about: 'How many deals were lost.' },
  {
    label: 'Amount won',
    text: 'deals.filter(d, d.status == "won").map(d, d.amount).sum()',
    about: 'Sum of the deals won; deals without an amount count nothing.',
  },
  { label: 'Orders', text: 'orders.size()', about: 'How many orders there are.' },
  {
    label: 'Order revenue',
    text: 'orders.map(o, o.revenue).sum()',
    about: 'Sum of the orders; those without a revenue count nothing.',
  },
  { label: 'Last order', text: 'orders.map(o, o.at).max()', about: 'When the last order was.' },
  {
    label: 'Touches in 90 days',
    text: 'touches.filter(t, t.at > ago("90d")).size()',
    about: 'Touches of either side in the last 90 days.',
  },
  { label: 'Last touch', text: 'touches.map(t, t.at).max()', about: 'When the last touch of either side was.' },
]
