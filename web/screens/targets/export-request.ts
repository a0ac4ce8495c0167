import type { InputOf } from '../../api/operation-types.ts'
import type { ListRequest } from '../../components/account-table/account-list.ts'

type ExportInput = InputOf<'target list'>

interface ExportShape {
  readonly format: NonNullable<ExportInput['format']>
  readonly people: boolean
  /** Expressions to include, where the format takes more columns than its own. */
  readonly columns: readonly string[]
}

/** The request of a list as a file: all of it, whatever is searched for on screen. */
export function exportInput(request: ListRequest, { format, people, columns }: ExportShape): ExportInput {
  const { search: _, columns: __, ...rest } = request
  return {
    ...rest,
    format,
    ...(people ? { people } : {}),
    ...(columns.length === 0 ? {} : { include: [...columns] }),
  }
}

/** Where the browser downloads it: every field as a query parameter, lists repeated. */
export function exportAddress(address: string, input: ExportInput): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(input)) {
    for (const each of Array.isArray(value) ? value : [value]) {
      if (each !== undefined && each !== null) query.append(name, String(each))
    }
  }
  return `${address}/file?${query}`
}
