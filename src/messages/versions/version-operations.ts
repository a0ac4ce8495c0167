import type { Kysely } from 'kysely'
import { z } from 'zod'
import type { Market } from '../../market-data/index.ts'
import { defineOperation } from '../../operation.ts'
import { refuse } from '../../problem.ts'
import type { StateTables } from '../../state/index.ts'
import { messageField } from '../operations/message-fields.ts'
import { type MessageBody, messageBody } from '../store/message-body.ts'
import { messageNumbered } from '../store/message-records.ts'
import { compareMessages } from './compare-messages.ts'

const stampFields = { version: z.int(), at: z.string(), by: z.string(), note: z.string().nullable() }

export const messageHistory = defineOperation<Market>()({
  name: 'message history',
  summary: 'The versions of a message, with what changed in each.',
  access: 'read',
  positional: ['message'],
  input: z.strictObject({ message: messageField }),
  output: z.object({
    message: z.number().int(),
    versions: z
      .array(z.object({ ...stampFields, changes: z.array(z.string()).describe('Against the one before.') }))
      .describe('The newest first.'),
  }),
  run: async ({ state }, { message }) => {
    const { id } = await messageNumbered(state.db, message)
    const versions = await readVersions(state.db, id)
    const told = versions.map(({ body, ...stamp }, place) => {
      const before = versions[place - 1]
      return { ...stamp, changes: before === undefined ? [] : [...compareMessages(before.body, body)] }
    })
    return { message: id, versions: told.toReversed() }
  },
  print: ({ versions }) =>
    versions
      .map(({ version, at, by, note, changes }) =>
        [`Version ${version}, ${at.slice(0, 10)}, ${by}: ${note ?? ''}`, ...changes.map((each) => `  ${each}`)].join(
          '\n',
        ),
      )
      .join('\n'),
})

export const messageRevision = defineOperation<Market>()({
  name: 'message revision',
  summary: 'A message as it stood in a version, and what is different in another one.',
  access: 'read',
  positional: ['message', 'number'],
  input: z.strictObject({
    message: messageField,
    number: z.int().min(1).describe('Number of the version; see message history.'),
    against: z.int().min(1).optional().describe('The version to compare it with; default the one that stands.'),
  }),
  output: z.object({
    message: z.number().int(),
    ...stampFields,
    against: z.int(),
    changes: z.array(z.string()).describe('From the version to the one it is compared with.'),
    body: messageBody.describe('Quotes by their places: words that were withdrawn are gone from it.'),
  }),
  run: async ({ state }, { message, number, against }) => {
    const record = await messageNumbered(state.db, message)
    const versions = await readVersions(state.db, record.id)
    const find = (wanted: number, field: string): Version => {
      const found = versions.find((each) => each.version === wanted)
      if (found !== undefined) return found
      return refuse('no_such_version', `Message ${record.id} has no version ${wanted}.`, {
        at: { field, value: String(wanted) },
        hint: `It has ${versions.map((each) => each.version).join(', ')}.`,
      })
    }
    const [one, other] = [find(number, 'number'), find(against ?? record.version, 'against')]
    const { body, ...stamp } = one
    const changes = [...compareMessages(body, other.body)]
    return { message: record.id, ...stamp, against: other.version, changes, body }
  },
  print: ({ message, version, at, by, against, changes, body }) =>
    [
      `Version ${version} of message ${message} to ${body.persona}, ${at.slice(0, 10)}, ${by}: ${body.value ?? body.group_frame ?? 'no value was written'}`,
      ...(version === against
        ? []
        : [
            changes.length === 0 ? `Version ${against} is the same.` : `Up to version ${against}:`,
            ...changes.map((each) => `  ${each}`),
          ]),
    ].join('\n'),
})

interface Version {
  readonly version: number
  readonly at: string
  readonly by: string
  readonly note: string | null
  readonly body: MessageBody
}

/** First to last. */
async function readVersions(db: Kysely<StateTables>, message: number): Promise<readonly Version[]> {
  const rows = await db
    .selectFrom('message_versions')
    .selectAll()
    .where('message_id', '=', message)
    .orderBy('version')
    .execute()
  return rows.map(({ version, at, actor, note, body }) => ({
    version,
    at: at.toISOString(),
    by: actor,
    note,
    body: body as MessageBody,
  }))
}
