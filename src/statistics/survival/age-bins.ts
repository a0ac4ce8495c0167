/**
 * Ages in days pooled so that each pool can carry a rate: single days in the first two weeks, weeks to half a year, months
 * after it; neighbours are joined until the average rate would have made `least` endings among those at risk. A stretch in
 * which many were at risk and nothing ended stays apart: that nothing ends there is what it tells.
 *
 * `atRisk` and `ended` by day; gives the first day of each pool, ascending from 0. The last pool has no end.
 */
export function ageBins(atRisk: ArrayLike<number>, ended: ArrayLike<number>, least = 5): readonly number[] {
  let [allAtRisk, allEnded] = [0, 0]
  for (let day = 0; day < atRisk.length; day += 1) {
    allAtRisk += atRisk[day] ?? 0
    allEnded += ended[day] ?? 0
  }
  const rate = allAtRisk > 0 ? allEnded / allAtRisk : 0
  const starts = [0]
  let expected = 0
  for (let day = 0; day < atRisk.length; day += 1) {
    if (expected >= least && beginsPool(day)) {
      starts.push(day)
      expected = 0
    }
    expected += (atRisk[day] ?? 0) * rate
  }
  // What is left over joins the last pool that can stand.
  if (expected < least && starts.length > 1) starts.pop()
  return starts
}

function beginsPool(day: number): boolean {
  if (day <= 14) return true
  return day <= 182 ? day % 7 === 0 : (day - 182) % 28 === 0
}
