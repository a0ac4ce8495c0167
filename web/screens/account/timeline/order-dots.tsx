import { max } from 'd3-array'
import { type ScaleTime, scaleSqrt } from 'd3-scale'
import type { TimelineEvent } from '../account-data.ts'
import { withKeys } from '../with-keys.ts'
import { eventWords } from './event-words.ts'
import { momentOf } from './lanes.ts'
import classes from './time-strip.module.css'

interface OrderDotsProps {
  readonly orders: readonly TimelineEvent[]
  readonly x: ScaleTime<number, number>
  readonly y: number
  /** Radius of the largest. */
  readonly most: number
}

/** The area of a dot is the revenue of its order; a ring where the amount is not known. */
export function OrderDots({ orders, x, y, most }: OrderDotsProps) {
  const radius = scaleSqrt([0, max(orders, ({ amount }) => Math.abs(amount ?? 0)) || 1], [2, most])
  return withKeys(orders, ({ at, what }) => `${at} ${what}`).map((order) => (
    <circle
      key={order.key}
      cx={x(momentOf(order.at))}
      cy={y}
      r={order.amount === null ? 4 : radius(Math.abs(order.amount))}
      className={order.amount === null ? classes.nobody : classes.order}
    >
      <title>{`${eventWords(order)}, ${order.at.slice(0, 10)}`}</title>
    </circle>
  ))
}
