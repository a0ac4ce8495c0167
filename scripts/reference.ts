import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cliReference } from '../src/cli/index.ts'
import { operations } from '../src/operations.ts'
import { languageReference } from '../src/segments/index.ts'

// Writes docs/reference/ from the code, or with --check says what is out of date.

const root = new URL('../docs/reference/', import.meta.url)
const pages: Readonly<Record<string, string>> = {
  'cli.md': cliReference(operations),
  'language.md': languageReference(),
}
const checking = process.argv.includes('--check')

mkdirSync(root, { recursive: true })
for (const [name, text] of Object.entries(pages)) {
  const file = new URL(name, root)
  if (!checking) writeFileSync(file, text)
  else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
    process.stderr.write(`docs/reference/${name} is not what the code says. Run: npm run reference\n`)
    process.exitCode = 1
  }
}
