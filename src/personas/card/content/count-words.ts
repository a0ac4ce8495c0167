import { formatNumber } from '../../../terminal-table.ts'

/** How many of what: `1 person`, `1,200 people`. */
export function count(amount: number, one: string, many: string = `${one}s`): string {
  return `${formatNumber(amount)} ${amount === 1 ? one : many}`
}
