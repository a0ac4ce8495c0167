import { raw, type Sql } from '../../../query/index.ts'
import { askedFields } from '../asked-fields.ts'
import type { CheckedRule } from '../node.ts'
import { type RuleScan, ruleScan } from './rule-scan.ts'
import { type Run, Scan, type Units } from './scan.ts'

/**
 * A scan of units: one row a unit, at its own moment (those whose moment is after `run.asOf` are not there).
 * Rules are about accounts and mean what they mean as of a date, with the moment as that date, also for `now` and `ago(…)`,
 * but for what `sourceAtMoment` says. The unit's account is there even where its record was made after the moment.
 * `key` is `aid, unit, moment`; further columns of the units are read by their names.
 */
export interface UnitScan extends RuleScan {
  /** UInt8: 1 where something that the rule asks for was first recorded after the unit's moment, so that it stands in. */
  recordedLater(rule: CheckedRule): Sql
}

/** Linear in the units and, for each relation that is asked, in the rows of their accounts. */
export function openUnitScan(run: Run, units: Units): UnitScan {
  const scan = new Scan(run, undefined, units)
  return {
    ...ruleScan(scan, 'account', raw('aid, unit, moment')),
    recordedLater: (rule) => scan.recordedLater(askedFields(rule)),
  }
}
