const MAX_BYTES = 200

/**
 * The name of a file as its sender called it, safe as the name of a file here: no folder, no control or direction
 * mark, no leading dot, at most 200 bytes; the ending stays, because it says what the file is.
 */
export function displayName(sent: string | undefined): string {
  const own = (sent ?? '').normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  const clean = own
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^\.+/, '')
  if (clean === '') return 'file'
  const ending = /(\.[A-Za-z0-9]{1,12}){1,2}$/.exec(clean)?.[0] ?? ''
  let stem = clean.slice(0, clean.length - ending.length)
  while (Buffer.byteLength(stem + ending) > MAX_BYTES) stem = [...stem].slice(0, -1).join('')
  return stem + ending || 'file'
}
