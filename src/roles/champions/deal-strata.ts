import type { ClosedDeal } from './closed-deal.ts'

/**
 * Deals that are alike in what the strata stand for: the segments their account was in, and their size. Numbers from 0 on, in
 * the order of the deals.
 */
export function dealStrata(deals: readonly Pick<ClosedDeal, 'segments' | 'amount'>[]): number[] {
  const known = new Map<string, number>()
  const thirds = sizeThirds(deals)
  return deals.map(({ segments }, index) => {
    const name = `${thirds[index]} ${segments}`
    const place = known.get(name) ?? known.size
    known.set(name, place)
    return place
  })
}

/** Which third of all amounts each deal's falls into: '0', '1', '2'; '' where there is none. */
export function sizeThirds(deals: readonly Pick<ClosedDeal, 'amount'>[]): string[] {
  const amounts = deals.flatMap(({ amount }) => (amount === null ? [] : [amount])).toSorted((one, two) => one - two)
  const cuts = [1 / 3, 2 / 3].map((share) => amounts[Math.floor(share * amounts.length)] ?? 0)
  return deals.map(({ amount }) => (amount === null ? '' : String(cuts.filter((cut) => amount >= cut).length)))
}
