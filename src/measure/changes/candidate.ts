import type { Pair, PartPair } from '../../statistics/index.ts'
import type { Changes, Finding } from './changes-schema.ts'

interface Named {
  readonly about: Finding['about']
  readonly name: string
  readonly what: Finding['what']
  /** What the rows of a share are, in words: `lost deals that give a reason`; of companies who came and went. */
  readonly of?: string
  readonly since?: string | undefined
}

/** Something that may have changed, account by account: not tested yet. */
export type Candidate =
  | (Named & { readonly unit: 'count' | 'amount'; readonly pairs: readonly Pair[] })
  | (Named & { readonly unit: 'share'; readonly parts: readonly PartPair[] })

export type TooFew = Changes['tooFew'][number]
