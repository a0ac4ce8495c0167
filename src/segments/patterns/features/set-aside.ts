import type { CatalogField } from '../../../market-data/index.ts'
import { fieldKey } from './feature.ts'

export type SetAsideCode =
  | 'after_outcome'
  | 'suspect_name'
  | 'suspect_auc'
  | 'one_class'
  | 'circular'
  | 'decision'
  | 'undated_rows'
  | 'running_number'
  | 'not_searchable'

/** A field that no pattern is made of, and why. */
export interface SetAside {
  readonly field: string
  readonly label: string
  readonly code: SetAsideCode
  readonly reason: string
  readonly auc?: number
  /** Somebody who knows that it was known before can say so. */
  readonly confirm: boolean
}

const CONFIRMABLE: ReadonlySet<SetAsideCode> = new Set(['suspect_name', 'suspect_auc', 'running_number'])

export function setAside(field: CatalogField, code: SetAsideCode, reason: string, auc?: number): SetAside {
  const confirm = CONFIRMABLE.has(code)
  const label = field.custom ? field.about : field.name.replaceAll('_', ' ')
  return { field: fieldKey(field), label, code, reason, confirm, ...(auc === undefined ? {} : { auc }) }
}

/** Words in a field's name that say that it is written over as time goes by, or when all is over (METHODS, "Leakage"). */
const TELLING = new Set(['last', 'latest', 'current', 'reason', 'closed'])

/** The word in the field's name (or in the header it came with) that makes it doubtful. */
export function tellingWord({ name, custom, about }: CatalogField): string | undefined {
  const words = `${name} ${custom ? about : ''}`.toLowerCase().split(/[^\p{L}]+/u)
  return words.find((word) => TELLING.has(word))
}
