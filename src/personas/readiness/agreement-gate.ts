import type { Code } from '../../research/index.ts'
import type { OpenEvidence } from '../shown/open-evidence.ts'
import type { Measured } from './readiness.ts'

/** Whether two coders agree on the codes that the persona's statements rest on. */
export function agreementGate(_open: OpenEvidence, _codes: ReadonlySet<Code>): Measured {
  return { met: false, stands: 'not measured', missing: 'Agreement of coders was not measured' }
}
