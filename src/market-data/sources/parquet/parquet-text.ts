/** A Parquet value as the engine writes it as text: lists and records as JSON, dates as ISO. */
export function parquetText(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return dateText(value)
  if (value instanceof Uint8Array) return Buffer.from(value).toString('utf8')
  if (typeof value === 'object')
    return JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'bigint' ? inner.toString() : inner))
  return typeof value === 'string' ? value : (value as number | bigint | boolean).toString()
}

function dateText(date: Date): string {
  const iso = date.toISOString().replace('T', ' ').replace('Z', '')
  return iso.endsWith(' 00:00:00.000') ? iso.slice(0, 10) : iso
}
