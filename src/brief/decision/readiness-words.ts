import type { Persona } from '../../personas/index.ts'

/** Whether a persona is ready; else what is missing, in the words of its gates. */
export function readinessWords({ ready, gates }: Persona['readiness']): string {
  if (ready) return 'ready'
  const missing = gates.filter(({ met }) => !met).map((gate) => gate.missing.replace(/\.$/, ''))
  return `not ready; missing: ${missing.join('; ')}`
}
