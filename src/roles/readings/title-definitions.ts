import { z } from 'zod'
import type { DefinitionFamily, DefinitionProblem } from '../../state/index.ts'
import { alike } from './alike.ts'
import { correctionSchema, readCorrections, type TitleCorrection, writeCorrection } from './title-corrections.ts'

interface TitlesBody {
  readonly titles: readonly TitleCorrection[]
}

/** Corrections belong together and are many: they stand in one file, `titles/corrections.yaml`. */
const FILE = 'corrections'

export const titleDefinitions: DefinitionFamily<TitlesBody> = {
  folder: 'titles',
  noun: 'title corrections',
  after: [],
  body: z.strictObject({ titles: z.array(correctionSchema) }),
  async read(db) {
    const titles = await readCorrections(db)
    return titles.length === 0 ? [] : [{ name: FILE, body: { titles } }]
  },
  problems: async ({ wanted }) =>
    wanted.flatMap(({ name, body }): DefinitionProblem[] => {
      if (name !== FILE) {
        const message = `Corrections of titles stand in one file, ${FILE}.yaml.`
        return [{ name, problem: { code: 'one_file_of_titles', message, at: { field: 'name', value: name } } }]
      }
      return titleProblems(name, body.titles)
    }),
  async save(tx, { body }, actor) {
    await tx.deleteFrom('title_corrections').execute()
    const at = new Date()
    for (const title of body.titles) await writeCorrection(tx, title, { actor, at })
  },
  async remove(tx) {
    await tx.deleteFrom('title_corrections').execute()
  },
}

function titleProblems(name: string, titles: readonly TitleCorrection[]): DefinitionProblem[] {
  const seen = new Set<string>()
  return titles.flatMap(({ title, department, seniority, roles }, index): DefinitionProblem[] => {
    const key = alike(title)
    const at = { field: `titles.${index}`, value: title }
    if (key === '') return [{ name, problem: { code: 'title_missing', message: 'A correction needs a title.', at } }]
    if (seen.has(key)) {
      return [{ name, problem: { code: 'title_twice', message: `“${title}” is corrected twice.`, at } }]
    }
    seen.add(key)
    if (department !== undefined || seniority !== undefined || roles !== undefined) return []
    const message = `“${title}” needs a department, a seniority or roles.`
    return [{ name, problem: { code: 'nothing_to_settle', message, at } }]
  })
}
