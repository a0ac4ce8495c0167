import { z } from 'zod'
import type { DefinitionFamily, DefinitionProblem } from '../../state/index.ts'
import type { Code } from '../evidence/evidence.ts'
import { readCodes } from '../evidence/read-decided.ts'
import { CODE_TYPES } from '../words.ts'
import { codeName } from './code-fields.ts'
import { removeCode, usesProblem } from './code-uses.ts'

/** A codebook is read as a whole, and one code is a few lines of it: one file, `codebook/codebook.yaml`. */
const FILE = 'codebook'

const entrySchema = z.strictObject({
  name: codeName,
  type: z.enum(CODE_TYPES),
  definition: z.string().trim().min(1).max(2000).optional(),
  parent: z.string().optional(),
  solves: z.literal(true).optional(),
})

type Entry = z.output<typeof entrySchema>

export interface CodebookBody {
  readonly codes: readonly Entry[]
}

/**
 * The codebook as a file, by type and name. A code that the file leaves out goes, if nobody uses it: a rename or a merge
 * keeps what was said with a code, which a file cannot say. Made for one export or apply.
 */
export function codebookDefinitions(clock: () => Date): DefinitionFamily<CodebookBody> {
  return {
    folder: 'codebook',
    noun: 'codebook',
    after: [],
    body: z.strictObject({ codes: z.array(entrySchema) }),
    async read(db) {
      const codes = await readCodes(db)
      if (codes.length === 0) return []
      const sorted = codes.toSorted((left, right) => CODE_TYPES.indexOf(left.type) - CODE_TYPES.indexOf(right.type))
      return [{ name: FILE, body: { codes: sorted.map((code) => entryOf(code, codes)) } }]
    },
    async problems({ db, wanted }) {
      const problems: DefinitionProblem[] = []
      for (const { name, body } of wanted) {
        if (name === FILE) problems.push(...entryProblems(body.codes))
        else {
          const message = `The codebook stands in one file, ${FILE}.yaml.`
          problems.push({ name, problem: { code: 'one_file_of_codes', message, at: { field: 'name', value: name } } })
        }
      }
      const kept = new Set(wanted.flatMap(({ body }) => body.codes.map((code) => code.name.toLowerCase())))
      const standing = await readCodes(db)
      const gone = standing.filter((code) => !kept.has(code.name.toLowerCase()))
      for (const code of gone) {
        const used = await usesProblem(db, code, new Set(gone.map(({ id }) => id)))
        if (used !== undefined)
          problems.push({ name: FILE, problem: { ...used, at: { field: 'codes', value: code.name } } })
      }
      return problems
    },
    async save(tx, { body }, actor) {
      const before = await readCodes(tx)
      const ids = new Map(before.map((code) => [code.name.toLowerCase(), code.id]))
      for (const { name, type, definition = null, solves = false } of body.codes) {
        const values = { name, type, definition, solves, parent_id: null }
        const id = ids.get(name.toLowerCase())
        if (id !== undefined) await tx.updateTable('codes').set(values).where('id', '=', id).execute()
        else {
          const made = tx
            .insertInto('codes')
            .values({ ...values, actor, at: clock() })
            .returning('id')
          ids.set(name.toLowerCase(), (await made.executeTakeFirstOrThrow()).id)
        }
      }
      for (const { name, parent } of body.codes) {
        if (parent === undefined) continue
        const above = ids.get(parent.toLowerCase())
        await tx
          .updateTable('codes')
          .set({ parent_id: above ?? null })
          .where('id', '=', ids.get(name.toLowerCase()) ?? 0)
          .execute()
      }
      const kept = new Set(body.codes.map(({ name }) => name.toLowerCase()))
      await removeAll(
        tx,
        before.filter(({ name }) => !kept.has(name.toLowerCase())),
      )
    },
    async remove(tx) {
      await removeAll(tx, await readCodes(tx))
    },
  }

  async function removeAll(tx: Parameters<typeof removeCode>[0], codes: readonly Code[]): Promise<void> {
    if (codes.length === 0) return
    const ids = codes.map(({ id }) => id)
    await tx.updateTable('codes').set({ parent_id: null }).where('id', 'in', ids).execute()
    for (const code of codes) await removeCode(tx, code)
  }
}

function entryOf({ name, type, definition, parent, solves }: Code, codes: readonly Code[]): Entry {
  const above = codes.find(({ id }) => id === parent)?.name
  return {
    name,
    type,
    ...(definition === null ? {} : { definition }),
    ...(above === undefined ? {} : { parent: above }),
    ...(solves ? { solves } : {}),
  }
}

function entryProblems(entries: readonly Entry[]): DefinitionProblem[] {
  const byName = new Map<string, Entry>()
  const problems: DefinitionProblem[] = []
  const add = (code: string, message: string, field: string, value: string): void => {
    problems.push({ name: FILE, problem: { code, message, at: { field, value } } })
  }
  for (const [index, entry] of entries.entries()) {
    const key = entry.name.toLowerCase()
    if (byName.has(key))
      add('code_twice', `The code “${entry.name}” is there twice.`, `codes.${index}.name`, entry.name)
    byName.set(key, entry)
  }
  for (const [index, { name, parent }] of entries.entries()) {
    if (parent === undefined) continue
    const field = `codes.${index}.parent`
    const above = byName.get(parent.toLowerCase())
    if (above === undefined)
      add('no_such_code', `There is no code “${parent}” for “${name}” to be a part of.`, field, parent)
    else if (standsUnder(above, name, byName))
      add('code_under_itself', `“${name}” cannot stand under “${parent}”, which stands under it.`, field, parent)
  }
  return problems
}

function standsUnder(from: Entry, name: string, byName: ReadonlyMap<string, Entry>): boolean {
  const seen = new Set<Entry>()
  for (let above: Entry | undefined = from; above !== undefined && !seen.has(above); ) {
    if (above.name.toLowerCase() === name.toLowerCase()) return true
    seen.add(above)
    above = byName.get(above.parent?.toLowerCase() ?? '')
  }
  return false
}
