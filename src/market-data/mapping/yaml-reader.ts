import { isAlias, isMap, isPair, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument } from 'yaml'
import type { Problem } from '../../problem.ts'
import { didYouMean } from './nearest-name.ts'

export type YamlNode = Node | null

/** Walks a YAML document and gathers problems, each with its line. */
export interface YamlReader {
  readonly root: YamlNode
  readonly problems: Problem[]
  readonly line: (node: YamlNode | undefined) => number
  readonly report: (
    code: string,
    message: string,
    at: { node: YamlNode | undefined; field?: string; hint?: string | undefined },
  ) => void
  /** The entries of a map, in order; reports keys that are not among `known` (with what may have been meant) and skips them. */
  readonly entries: (node: YamlNode, field: string, known?: readonly string[]) => YamlEntry[]
  readonly text: (node: YamlNode, field: string) => string | undefined
  readonly number: (node: YamlNode, field: string) => number | undefined
  /** A list of texts; one text alone counts as a list of one. */
  readonly texts: (node: YamlNode, field: string) => { name: string; line: number }[]
}

export interface YamlEntry {
  readonly key: string
  readonly keyNode: YamlNode
  readonly value: YamlNode
}

/** `lines` false: the text is not what a person wrote, so that its lines say nothing. */
export function readYaml(text: string, fileName: string, { lines: saysLines = true } = {}): YamlReader {
  const lines = new LineCounter()
  // A person's map needs no anchors beyond a few: a document made to explode is refused by the library.
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true })
  const problems: Problem[] = [...document.errors, ...document.warnings].map((error) => ({
    code: 'map_not_yaml',
    message: `Line ${lines.linePos(error.pos[0]).line} of ${fileName} is not YAML: ${error.message}`,
    at: { file: fileName, row: lines.linePos(error.pos[0]).line },
    hint: 'Texts with a colon, a hash or a bracket need quotes: "like: this".',
  }))

  const line = (node: YamlNode | undefined): number => (node?.range ? lines.linePos(node.range[0]).line : 1)
  const resolve = (node: YamlNode): YamlNode =>
    isAlias(node) ? ((node.resolve(document) as YamlNode) ?? null) : node
  const report: YamlReader['report'] = (code, message, at) => {
    const row = saysLines ? { row: line(at.node) } : {}
    problems.push({
      code,
      message: saysLines ? `${message} (line ${line(at.node)} of ${fileName})` : message,
      at: { file: fileName, ...row, ...(at.field === undefined ? {} : { field: at.field }) },
      ...(at.hint === undefined ? {} : { hint: at.hint }),
    })
  }
  const scalar = (node: YamlNode): string | number | boolean | bigint | undefined => {
    const one = resolve(node)
    if (!isScalar(one)) return undefined
    const { value } = one
    if (value === null || value === undefined) return undefined
    // As written: `01` stays `01` and `1.0` stays `1.0` where a text is wanted.
    if (typeof value === 'number' || typeof value === 'bigint') return one.source ?? value
    return value as string | boolean
  }
  const text_: YamlReader['text'] = (node, field) => {
    const value = scalar(node)
    if (value !== undefined) return String(value)
    report('map_value_wrong', `${field} needs a text.`, { node, field })
    return undefined
  }
  return {
    root: resolve(document.contents),
    problems,
    line,
    report,
    entries: (given, field, known) => {
      const node = resolve(given)
      if (!isMap(node)) {
        report('map_value_wrong', `${field} needs names and values, one a line, like "name: value".`, {
          node: given,
          field,
        })
        return []
      }
      return node.items.filter(isPair).flatMap((pair: Pair) => {
        const keyNode = pair.key as YamlNode
        const key = String(scalar(keyNode) ?? '')
        if (known !== undefined && !known.includes(key)) {
          report('map_key_unknown', `${field === 'the map' ? 'A map' : field} has no "${key}".`, {
            node: keyNode,
            field: key,
            hint: didYouMean(key, known),
          })
          return []
        }
        return [{ key, keyNode, value: resolve(pair.value as YamlNode) }]
      })
    },
    text: text_,
    number: (node, field) => {
      const value = scalar(node)
      const number = value === undefined || value === '' || typeof value === 'boolean' ? Number.NaN : Number(value)
      if (Number.isFinite(number)) return number
      report('map_value_wrong', `${field} needs a number.`, { node, field })
      return undefined
    },
    texts: (given, field) => {
      const node = resolve(given)
      const items = isSeq(node) ? (node.items as YamlNode[]) : [node]
      return items.flatMap((item) => {
        const value = text_(item, field)
        return value === undefined ? [] : [{ name: value, line: line(item) }]
      })
    },
  }
}
