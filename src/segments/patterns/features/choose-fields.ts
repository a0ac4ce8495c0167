import { type Catalog, KINDS } from '../../../market-data/index.ts'
import { type Problem, ProblemError } from '../../../problem.ts'
import { fieldKey } from './feature.ts'

/** Names as people give them (`industry`, `account.industry`, `touches.channel`) as `kind.name`; all that are wrong are told. */
export function choosePatternFields(catalog: Catalog, asked: readonly string[]): string[] {
  const problems: Problem[] = []
  const found = asked.flatMap((name) => {
    const key = patternField(catalog, name)
    if (key === undefined) problems.push(noSuchField(name))
    return key ?? []
  })
  if (problems.length > 0) throw new ProblemError(problems)
  return found
}

/** An account's field where accounts have one of that name, else that of the first kind that has one. */
export function patternField(catalog: Catalog, asked: string): string | undefined {
  const [kind, name] = asked.includes('.') ? (asked.split('.', 2) as [string, string]) : [undefined, asked]
  const wanted = kind === 'account' ? 'accounts' : kind
  for (const each of KINDS) {
    if (wanted !== undefined && each.name !== wanted) continue
    const field = catalog.kinds.get(each.name)?.fields.find((one) => one.name === name)
    if (field !== undefined) return fieldKey(field)
  }
  return undefined
}

export function noSuchField(asked: string): Problem {
  return {
    code: 'no_such_field',
    message: `There is no field "${asked}".`,
    at: { field: 'field', value: asked },
    hint: 'See the fields with: brushwork fields.',
  }
}
