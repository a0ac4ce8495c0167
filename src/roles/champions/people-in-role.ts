/** A condition on a person `c` in the segment language: who is in a job role. */
export function peopleInRole(role: string): string {
  return `c.job_role == ${JSON.stringify(role)}`
}
