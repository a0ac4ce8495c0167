/** Whether somebody may be contacted. Silence is not consent. */
export function contactWords(mayContact: boolean | null): string {
  if (mayContact === null) return 'nobody recorded whether they may be contacted'
  return mayContact ? 'may be contacted' : 'may not be contacted'
}
