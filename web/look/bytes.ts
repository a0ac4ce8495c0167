const UNITS = ['B', 'kB', 'MB', 'GB', 'TB']

/** `1.5 MB`: in thousands, as disks are sold. */
export function formatBytes(bytes: number): string {
  const power = bytes < 1000 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log10(bytes) / 3))
  const shown = bytes / 1000 ** power
  return `${shown.toLocaleString('en-GB', { maximumFractionDigits: shown < 10 && power > 0 ? 1 : 0 })} ${UNITS[power]}`
}
