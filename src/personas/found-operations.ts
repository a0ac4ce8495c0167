import type { Market } from '../market-data/index.ts'
import type { Operation } from '../operation.ts'
import { personaFacts } from './facts/facts-operation.ts'
import { personaPrevalence } from './prevalence/prevalence-operation.ts'
import { personaGap } from './say-do/gap-operation.ts'
import { personaSaid } from './say-do/said-operation.ts'
import { voice } from './voice/voice-operation.ts'

/** What is found out about a persona's people, and what everybody says, from the data: nothing of it is written down. */
export const foundOperations: readonly Operation<Market>[] = [
  personaFacts,
  personaPrevalence,
  personaGap,
  personaSaid,
  voice,
]
