import { resolve } from 'node:path'
import { z } from 'zod'
import { defineOperation, fileField } from '../operation.ts'
import { exportDefinitions } from '../state/index.ts'
import { definitionFamilies } from './definition-families.ts'
import type { Workspace } from './workspace.ts'

/** Writes every definition as a YAML file: for Git, for review, for another workspace. */
export const exportOperation = defineOperation<Workspace>()({
  name: 'export',
  summary: 'Writes every definition (segments and so on) as one YAML file each, ready for Git.',
  access: 'read',
  positional: ['dir'],
  input: z.strictObject({
    dir: z
      .string()
      .min(1)
      .describe('Folder to write to. Files that say the same already are left alone.')
      .meta(fileField('folder')),
  }),
  output: z.object({
    dir: z.string(),
    written: z.array(z.string()).describe('Files that are new or say something new.'),
    unchanged: z.array(z.string()),
    deleted: z.array(z.string()).describe('Files of definitions that are no more.'),
  }),
  run: async (workspace, { dir }) => {
    const { written, unchanged, deleted } = await exportDefinitions(
      workspace.state.db,
      await definitionFamilies(workspace),
      resolve(dir),
    )
    return { dir: resolve(dir), written: [...written], unchanged: [...unchanged], deleted: [...deleted] }
  },
  print: ({ dir, written, unchanged, deleted }) =>
    [
      `${dir}: ${written.length} written, ${unchanged.length} unchanged, ${deleted.length} deleted.`,
      ...written.map((file) => `  + ${file}`),
      ...deleted.map((file) => `  - ${file}`),
    ].join('\n'),
})
