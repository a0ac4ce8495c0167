import type { Cell } from '../market-row.ts'
import type { FilePlan } from './file-plans.ts'

/** What stands before the first row. */
export function headerText(plan: FilePlan): string {
  if (plan.format === 'jsonl') return ''
  const delimiter = plan.delimiter ?? ','
  const rows = [plan.columns.map(([name]) => name), ...(plan.headings ?? [])]
  const lines = rows.map((row) => `${row.map((name) => quoted(name, delimiter)).join(delimiter)}\n`)
  return `${plan.mark === true ? '\uFEFF' : ''}${lines.join('')}`
}

/** One row as a line of the file, its line end included. */
export function rowText(plan: FilePlan, row: Readonly<Record<string, Cell>>): string {
  if (plan.format === 'jsonl') {
    const shown: Record<string, unknown> = {}
    for (const [name, field] of plan.columns) {
      const cell = row[field] ?? null
      if (cell !== null) shown[name] = cell instanceof Date ? plan.show(cell) : cell
    }
    return `${JSON.stringify(shown)}\n`
  }
  const delimiter = plan.delimiter ?? ','
  return `${plan.columns.map(([, field]) => quoted(plan.show(row[field] ?? null), delimiter)).join(delimiter)}\n`
}

function quoted(text: string, delimiter: string): string {
  return text.includes(delimiter) || text.includes('"') || text.includes('\n')
    ? `"${text.replaceAll('"', '""')}"`
    : text
}
