/** Nobody speaks there: blank lines, rules, headings, times, what the transcriber put in brackets. */
export function isSilent(line: string): boolean {
  const text = line.trim()
  return (
    text === '' ||
    !/[\p{L}\p{N}]/u.test(text) ||
    /^#{1,6}\s/.test(text) ||
    /^[=*_~-]{3,}.*[=*_~-]{3,}$/.test(text) ||
    /^[[(][^\])]*[\])]$/.test(text) ||
    /^[[(]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d+)?[\])]?$/.test(text) ||
    text === 'WEBVTT'
  )
}
