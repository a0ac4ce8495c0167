export interface UnseenThemes {
  readonly observed: number
  /** Lower bound of how many there are in all, seen and unseen; say "at least". */
  readonly atLeast: number
  /** Chance that the next mention by one more person is of a theme already seen. */
  readonly coverage: number
  /** Themes held by one person only, and by exactly two. */
  readonly once: number
  readonly twice: number
}

/**
 * How many themes there are at least, from how many people hold each: Chao2 with the correction for few people, in the form
 * without division where no theme is held by exactly two (A. Chao, Biometrics 43 (1987) 783–791; R. K. Colwell and A. Chao,
 * SORT 41 (2017) 3–54), and the coverage of A. Chao et al., Ecological Monographs 84 (2014) 45–67. `holders` is the number of
 * people of each theme seen, each at least 1. Undefined without people or themes.
 */
export function chao2(holders: readonly number[], people: number): UnseenThemes | undefined {
  if (people === 0 || holders.length === 0) return undefined
  const once = holders.filter((count) => count === 1).length
  const twice = holders.filter((count) => count === 2).length
  const mentions = holders.reduce((sum, count) => sum + count, 0)
  const unseen = ((people - 1) / people) * (twice > 0 ? once ** 2 / (2 * twice) : (once * (once - 1)) / 2)
  const known = people * unseen
  return {
    observed: holders.length,
    atLeast: holders.length + unseen,
    coverage: once === 0 ? 1 : 1 - (once / mentions) * (known / (known + once)),
    once,
    twice,
  }
}

/**
 * The share of people who must hold a theme for `people` conversations to meet it at least once with this chance:
 * 1 − (1 − chance)^(1 ÷ people). Ten find, 19 times in 20, what 26% hold; three only what 63% hold.
 */
export function detectableShare(people: number, chance = 0.95): number {
  return people === 0 ? 1 : 1 - (1 - chance) ** (1 / people)
}
