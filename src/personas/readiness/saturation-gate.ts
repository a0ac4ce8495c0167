import type { EvidencePerson } from '../../research/index.ts'
import type { OpenEvidence } from '../shown/open-evidence.ts'
import type { Measured } from './readiness.ts'

/** Whether the last interviews brought little new, among the persona's people. */
export function saturationGate(_open: OpenEvidence, _people: readonly EvidencePerson[]): Measured {
  return { met: false, stands: 'not measured', missing: 'Saturation was not measured' }
}
