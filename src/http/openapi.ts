import type { JsonSchema } from '../doorway/index.ts'
import type { Operation } from '../operation.ts'
import { type OfferedOperation, offerOperation } from './offered-operation.ts'
import { operationId, schemaName } from './operation-address.ts'
import { PROBLEM_SCHEMAS } from './problem-schemas.ts'

type Document = Readonly<Record<string, unknown>>

const FAILURES: Readonly<Record<string, string>> = {
  '400': 'The request cannot be read.',
  '409': 'Somebody else changed the same thing since; `current` and `yours` hold both versions.',
  '422': 'Something in the input needs mending; `problems` says all of it, each with its place.',
  '500': 'A bug in Brushwork; its number is in the log.',
  '502': 'Something outside failed (the engine, the disk); `retry` says whether trying again helps.',
}

/** The OpenAPI 3.1 document of every operation. */
export function openapi<E>(operations: readonly Operation<E>[], version: string): Document {
  const offered = operations.map(offerOperation).filter((one) => !one.needsFolder)
  const schemas: Record<string, JsonSchema> = { ...PROBLEM_SCHEMAS }
  const paths: Record<string, Document> = {}
  for (const one of offered) {
    const name = schemaName(one.operation)
    for (const [key, part] of Object.entries(one.parts)) addPart(schemas, key, part)
    schemas[`${name}Input`] = one.input
    schemas[`${name}Output`] = one.output
    paths[one.address] = operationPaths(one)
    if (one.writes !== undefined) paths[`${one.address}/file`] = filePaths(one)
  }
  const tags = [...new Set(offered.map((one) => tagOf(one.operation)))].map((name) => tag(name, offered))
  return {
    openapi: '3.1.0',
    info: {
      title: 'Brushwork',
      version,
      summary: 'A go-to-market workbench for B2B companies.',
      description:
        'Every address is one operation: its input is the JSON body, its output the JSON answer. ' +
        'With `Accept: text/event-stream` a POST tells its progress. Closing the connection stops the work.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/', description: 'This server' }],
    security: [],
    tags,
    paths: { ...paths, '/api/uploads': UPLOADS },
    components: { schemas, responses: failureResponses() },
  }
}

/** A part that several operations share stands once. Where letting in and giving out differ, both would need a name. */
function addPart(schemas: Record<string, JsonSchema>, name: string, part: JsonSchema): void {
  const there = schemas[name]
  if (there !== undefined && JSON.stringify(there) !== JSON.stringify(part)) {
    throw new Error(`two schemas call themselves ${name}`)
  }
  schemas[name] = part
}

function tagOf({ name }: { readonly name: string }): string {
  return name.split(' ')[0] ?? name
}

/** A group of addresses, described by what is in it. */
function tag<E>(name: string, offered: readonly OfferedOperation<E>[]): Document {
  const names = offered.filter((one) => tagOf(one.operation) === name).map((one) => one.operation.name)
  return { name, description: `As on the command line: ${names.map((each) => `brushwork ${each}`).join(', ')}.` }
}

function operationPaths<E>(one: OfferedOperation<E>): Document {
  const { operation } = one
  const described = { summary: operation.summary, tags: [tagOf(operation)] }
  const id = operationId(operation)
  const answer = {
    description: 'What the operation gives.',
    ...(operation.version?.shown === undefined
      ? {}
      : { headers: { ETag: { description: 'The version shown.', schema: { type: 'string' } } } }),
    content: {
      'application/json': { schema: reference(`${schemaName(operation)}Output`) },
    },
  }
  const streamed = {
    ...answer,
    content: {
      ...answer.content,
      'text/event-stream': {
        schema: {
          type: 'string',
          description:
            'Events `progress` ({message, done?, total?}), then one `result` (as the JSON answer) or `failure` (as `Failure`).',
        },
      },
    },
  }
  const post = {
    operationId: id,
    ...described,
    ...(operation.version?.basedOn === undefined ? {} : { parameters: [IF_MATCH] }),
    requestBody: {
      required: true,
      content: { 'application/json': { schema: reference(`${schemaName(operation)}Input`) } },
    },
    responses: { '200': streamed, ...failureReferences() },
  }
  if (operation.access === 'write') return { post }
  const get = {
    operationId: `${id}-get`,
    ...described,
    parameters: queryParameters(one),
    responses: { '200': answer, ...failureReferences() },
  }
  return { get, post }
}

/** A file that an operation writes comes back as an attachment. */
function filePaths<E>(one: OfferedOperation<E>): Document {
  const { operation } = one
  const id = operationId(operation)
  const described = { summary: `${operation.summary} As a file.`, tags: [tagOf(operation)] }
  const responses = {
    '200': {
      description: 'The file.',
      content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
    },
    ...failureReferences(),
  }
  const post = {
    operationId: `${id}-file`,
    ...described,
    requestBody: {
      required: true,
      content: { 'application/json': { schema: reference(`${schemaName(operation)}Input`) } },
    },
    responses,
  }
  if (operation.access === 'write') return { post }
  return { get: { operationId: `${id}-file-get`, ...described, parameters: queryParameters(one), responses }, post }
}

function queryParameters({ input }: { readonly input: JsonSchema }): Document[] {
  return Object.entries(input.properties ?? {}).map(([name, schema]) => {
    const nested = schema.type === 'object' || schema.$ref !== undefined
    return {
      name,
      in: 'query',
      required: input.required?.includes(name) ?? false,
      ...(schema.description === undefined ? {} : { description: schema.description }),
      ...(nested ? { content: { 'application/json': { schema } } } : { schema }),
    }
  })
}

const IF_MATCH = {
  name: 'If-Match',
  in: 'header',
  required: false,
  description: 'The `ETag` of what the change is based on; when it is no longer current the answer is 409.',
  schema: { type: 'string', examples: ['"3"'] },
}

const UPLOADS = {
  post: {
    operationId: 'upload',
    summary: 'Sends files; where an operation takes a file to read it takes the handle given here.',
    tags: ['import'],
    requestBody: {
      required: true,
      content: {
        'multipart/form-data': {
          schema: {
            type: 'object',
            properties: { files: { type: 'array', items: { type: 'string', format: 'binary' } } },
            required: ['files'],
          },
        },
      },
    },
    responses: {
      '200': {
        description: 'A handle for each file, good for a day.',
        content: { 'application/json': { schema: reference('Uploads') } },
      },
      ...failureReferences(),
    },
  },
}

function reference(name: string): JsonSchema {
  return { $ref: `#/components/schemas/${name}` }
}

function failureReferences(): Document {
  return Object.fromEntries(
    Object.keys(FAILURES).map((status) => [status, { $ref: `#/components/responses/Failure${status}` }]),
  )
}

function failureResponses(): Document {
  return Object.fromEntries(
    Object.entries(FAILURES).map(([status, description]) => [
      `Failure${status}`,
      { description, content: { 'application/problem+json': { schema: reference('Failure') } } },
    ]),
  )
}
