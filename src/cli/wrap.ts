/** Breaks text at spaces so that no line is longer than `width`; every line begins with `indent`. */
export function wrap(text: string, width: number, indent = ''): string {
  const lines: string[] = []
  for (const paragraph of text.split('\n')) {
    let line = ''
    for (const word of paragraph.split(' ')) {
      if (line !== '' && indent.length + line.length + 1 + word.length > width) {
        lines.push(indent + line)
        line = word
      } else line = line === '' ? word : `${line} ${word}`
    }
    lines.push(indent + line)
  }
  return lines.join('\n')
}

/** A two-column list: names on the left, wrapped explanations on the right. */
export function definitionList(rows: readonly (readonly [string, string])[], width: number): string {
  const left = Math.min(32, Math.max(0, ...rows.map(([name]) => name.length)) + 2)
  return rows
    .map(([name, says]) => {
      const body = wrap(says, width, ' '.repeat(left + 2))
      const head = `  ${name}`
      return head.length < left + 2 ? head.padEnd(left + 2) + body.slice(left + 2) : `${head}\n${body}`
    })
    .join('\n')
}
