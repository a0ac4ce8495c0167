import { createConfig, lintFromString } from '@redocly/openapi-core'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { openapi } from '../../src/http/index.ts'
import { operationAddress } from '../../src/http/operation-address.ts'
import { operations } from '../../src/operations.ts'
import { openDoor } from './made-up-door.ts'

/** What cannot be asked over HTTP, and why. */
const COMMAND_LINE_ONLY: Readonly<Record<string, string>> = {
  export: 'writes a folder of the machine, for Git',
  apply: 'reads a folder of the machine, from Git',
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly operationId: string }>>>>
  readonly components: { readonly schemas: Readonly<Record<string, object>> }
}

const document = openapi(operations, '1.2.3') as unknown as Document

describe('the API and its description', () => {
  it('reaches every operation', async () => {
    const door = await openDoor({}, operations)
    try {
      for (const operation of operations) {
        const address = operationAddress(operation)
        const described = document.paths[address]
        // An input that no operation takes: whoever answers so has found the operation, and nothing runs.
        const response = await door.ask(address, { 'no such field': 1 })
        const { code, problems } = (await response.json()) as { code: string; problems: { code: string }[] }
        if (COMMAND_LINE_ONLY[operation.name] !== undefined) {
          expect([operation.name, described, code]).toEqual([operation.name, undefined, 'command_line_only'])
          continue
        }
        expect([operation.name, response.status]).toEqual([operation.name, 422])
        expect(problems.map((problem) => problem.code)).toContain('unknown_field')
        expect(described?.['post']?.operationId).toBe(operation.name.replaceAll(' ', '-'))
        expect(described?.['get'] !== undefined).toBe(operation.access === 'read')
        const get = await door.ask(`${address}?no-such-field=1`)
        expect([operation.name, get.status]).toEqual([operation.name, operation.access === 'read' ? 422 : 405])
      }
    } finally {
      await door.close()
    }
  })

  it('gives every file that an operation writes', () => {
    for (const [address, { post }] of Object.entries(document.paths)) {
      if (address.endsWith('/file')) expect(post?.operationId).toMatch(/-file$/)
    }
    const writing = operations.filter((operation) => operation.writes !== undefined)
    expect(writing.map((operation) => document.paths[`${operationAddress(operation)}/file`] !== undefined)).toEqual(
      writing.map(() => true),
    )
  })

  it('passes the linter with its recommended rules', async () => {
    const config = await createConfig({ extends: ['recommended'] })
    const found = await lintFromString({ source: JSON.stringify(document), absoluteRef: '/openapi.json', config })
    expect(found.map(({ ruleId, message, location }) => `${ruleId}: ${message} (${location[0]?.pointer})`)).toEqual(
      [],
    )
  })

  it('holds schemas that stand', () => {
    const ajv = new Ajv2020({ strict: false })
    for (const [name, schema] of Object.entries(document.components.schemas)) {
      expect([name, ajv.validateSchema(schema), ajv.errorsText()]).toEqual([name, true, 'No errors'])
    }
  })
})
