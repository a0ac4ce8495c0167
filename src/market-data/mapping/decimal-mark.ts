import type { YamlNode, YamlReader } from './yaml-reader.ts'

/** `.` or `,`, also by name; anything else is reported. */
export function decimalMark(yaml: YamlReader, node: YamlNode, key: string): '.' | ',' | undefined {
  const text = yaml.text(node, key)
  if (text === undefined || text === '.' || text === ',') return text
  const named = { comma: ',', point: '.', dot: '.' } as const
  if (text in named) return named[text as keyof typeof named]
  yaml.report('map_value_wrong', `${key} is "." or ",", not "${text}".`, { node, field: key })
  return undefined
}
