import type { Operation } from '../operation.ts'
import { offerOperation } from './offered-operation.ts'
import { schemaName } from './operation-address.ts'

/** TypeScript for a client: from an operation's name to what it takes and gives, beside the document's own types. */
export function operationTypes<E>(operations: readonly Operation<E>[]): string {
  const lines = operations
    .map(offerOperation)
    .filter((one) => !one.needsFolder)
    .map(({ operation, writes }) => {
      const schema = (io: string): string => `components['schemas']['${schemaName(operation)}${io}']`
      return [
        `  /** ${operation.summary} */`,
        `  '${operation.name}': {`,
        `    access: '${operation.access}'`,
        `    input: ${schema('Input')}`,
        `    output: ${schema('Output')}`,
        `    file: ${writes !== undefined}`,
        '  }',
      ].join('\n')
    })
  return [
    '/** Every operation by its name; `file`: its list can also be fetched as a file. */',
    `export interface OperationTypes {\n${lines.join('\n')}\n}\n`,
  ].join('\n')
}
