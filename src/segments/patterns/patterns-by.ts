import { type CatalogField, type Market } from '../../market-data/index.ts'
import { refuse } from '../../problem.ts'
import { type ClusterSums, clusteredDifference, clusteredInterval, simultaneousZ } from '../../statistics/index.ts'
