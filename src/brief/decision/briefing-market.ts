import type { Market } from '../../market-data/index.ts'
import type { ReadProblem } from '../../roles/index.ts'
import type { FindChampion } from '../../segments/index.ts'

/** What a brief asks of earlier rooms that ask later ones: who carries a purchase, and who names the problem. */
export interface BriefingMarket extends Market {
  readonly findChampion?: FindChampion
  readonly readProblem?: ReadProblem
}
