import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import openapiTypescript, { astToString } from 'openapi-typescript'
import { cliReference } from '../src/cli/index.ts'
import { openapi } from '../src/http/index.ts'
import { operations } from '../src/operations.ts'
import { languageReference } from '../src/segments/index.ts'

// Writes docs/reference/ and the types of the web's client from the code, or with --check says what is out of date.

const root = new URL('../', import.meta.url)
const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as { version: string }
const document = openapi(operations, version)

const pages: Readonly<Record<string, string>> = {
  'docs/reference/cli.md': cliReference(operations),
  'docs/reference/language.md': languageReference(),
  'docs/reference/openapi.json': `${JSON.stringify(document, null, 2)}\n`,
  'web/api/schema.d.ts': await clientTypes(),
}
const checking = process.argv.includes('--check')

for (const [name, text] of Object.entries(pages)) {
  const file = new URL(name, root)
  if (!checking) {
    mkdirSync(new URL('.', file), { recursive: true })
    writeFileSync(file, text)
  } else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
    process.stderr.write(`${name} is not what the code says. Run: npm run reference\n`)
    process.exitCode = 1
  }
}

async function clientTypes(): Promise<string> {
  const nodes = await openapiTypescript(JSON.stringify(document), {
    // A field with a default may be left out of an input.
    defaultNonNullable: false,
    alphabetize: false,
  })
  return `// Written by \`npm run reference\` from the operations.\n\n${astToString(nodes)}`
}
