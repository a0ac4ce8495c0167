import { type Document, isNode, isScalar, LineCounter, parseDocument } from 'yaml'
import type { Problem } from '../../problem.ts'
import type { Definition, DefinitionFamily } from './definition-family.ts'

/** A definition with the way back from its fields to the lines of its file. */
export interface FiledDefinition extends Definition {
  /** Path under the applied folder, with `/`. */
  readonly file: string
  /** Gives a problem of this definition its file and line. */
  place(problem: Problem): Problem
}

/** Reads one file's text; gives the definition, or every problem of its shape. */
export function readDefinitionFile(
  family: DefinitionFamily,
  file: string,
  text: string,
): { definition: FiledDefinition } | { problems: Problem[] } {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const place = (problem: Problem): Problem => ({
    ...problem,
    at: { ...problem.at, file, row: lineOf(document, lines, text, problem) },
  })
  if (document.errors.length > 0) {
    const problems = document.errors.map((error) => ({
      code: 'invalid_yaml',
      message: `${error.message}.`.replace(/\.\.$/, '.'),
      at: { file, row: lines.linePos(error.pos[0]).line },
    }))
    return { problems }
  }
  let data: unknown
  try {
    data = document.toJS({ maxAliasCount: 100 })
  } catch {
    return { problems: [{ code: 'invalid_yaml', message: 'The file refers to itself too often.', at: { file } }] }
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    const message = `A ${family.noun} is written as keys and values: "name: …" and so on.`
    return { problems: [{ code: 'invalid_definition', message, at: { file, row: 1 } }] }
  }
  const { name, ...rest } = data as Record<string, unknown>
  const problems: Problem[] = []
  if (typeof name !== 'string' || name.trim() === '') {
    const message = `The ${family.noun} has no name.`
    problems.push(place({ code: 'missing_name', message, at: { field: 'name' }, hint: 'Add a line "name: …".' }))
  }
  const parsed = family.body.safeParse(rest)
  for (const issue of parsed.error?.issues ?? []) {
    const path = issue.path.map(String)
    const fields = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...path, key]) : [path]
    for (const field of fields) problems.push(place(shapeProblem(family, issue, field)))
  }
  if (problems.length > 0 || !parsed.success) return { problems }
  return { definition: { name: String(name), body: parsed.data, file, place } }
}

function shapeProblem(family: DefinitionFamily, issue: { code: string; message: string }, path: string[]): Problem {
  const field = path.join('.')
  if (issue.code === 'unrecognized_keys') {
    const message = `A ${family.noun} has no field "${field}".`
    const hint = `Its fields are name, ${Object.keys(family.body.shape).join(', ')}.`
    return { code: 'unknown_field', message, at: { field }, hint }
  }
  return { code: 'invalid_field', message: `${field || family.noun}: ${issue.message}.`, at: { field } }
}

/** The line a problem stands on: of its field, or of the nearest thing around it; line 1 when there is nothing. */
function lineOf(document: Document, lines: LineCounter, text: string, problem: Problem): number {
  const path = (problem.at?.field ?? '').split('.').filter((part) => part !== '')
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length).map(keyOrIndex), true)
    if (!isNode(node) || !node.range) continue
    const line = lines.linePos(node.range[0]).line
    if (!isScalar(node) || node.type !== 'BLOCK_LITERAL' || length < path.length) return line
    // The text of a `|` block begins on the line after the mark.
    const before = String(node.value).slice(0, problem.at?.start ?? 0)
    return line + before.split('\n').length
  }
  return text.startsWith('#') && lines.lineStarts.length > 1 ? 2 : 1
}

function keyOrIndex(part: string): string | number {
  return /^\d+$/.test(part) ? Number(part) : part
}
