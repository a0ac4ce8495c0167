const isApple = /Mac|iPhone|iPad/.test(navigator.userAgent)

/** How a key is written on this machine: `mod k` is `⌘ K` or `Ctrl K`. */
export function keyWords(keys: string): readonly string[] {
  return keys.split(' ').map((key) => {
    if (key === 'mod') return isApple ? '⌘' : 'Ctrl'
    if (key === 'shift') return isApple ? '⇧' : 'Shift'
    return key.length === 1 ? key.toUpperCase() : key
  })
}
