import type { Sql } from '../../query/index.ts'
import type { CatalogField } from '../catalog.ts'
import type { KindName, Reading, TextReading } from '../kinds/field.ts'
import { type SaidCodes, saidCodes } from './evidence-codes.ts'
import { scaleValue } from './scale-values.ts'

/** What is read from what people said, for one statement. */
interface SaidReadings {
  /** Undefined for a field that is read from nothing they said. */
  readonly column: (field: CatalogField) => Sql | undefined
  /** A condition that is false where nothing is known of the list. */
  readonly listKnown: (field: CatalogField) => Sql | undefined
}

/** `moment`: of words said later nothing is known then; what is known today of whom they may be shown holds for the past too. */
export function saidReadings(kind: KindName, moment: Sql | undefined): SaidReadings {
  let codes: SaidCodes | undefined
  const said = (field: CatalogField): SaidCodes | undefined => {
    if (field.reading !== 'codes' || (kind !== 'contacts' && kind !== 'answers')) return undefined
    codes ??= saidCodes(kind, moment)
    return codes
  }
  return {
    column: (field) => (field.reading === 'scale_value' ? scaleValue() : said(field)?.list),
    listKnown: (field) => said(field)?.known,
  }
}

/** Whether it is read from texts of a person's record. */
export function isOfTexts(reading: Reading): reading is TextReading {
  return reading !== 'codes' && reading !== 'scale_value'
}
