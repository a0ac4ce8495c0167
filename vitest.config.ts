import { existsSync } from 'node:fs'
import { defineConfig } from 'vitest/config'

// Files that others published may stand beside the checkout, never in it. Where they do not, nothing can be read from them.
const published = existsSync(new URL('../shared/data', import.meta.url))
if (!published) process.stdout.write('No ../shared/data here: the tests of published files are left out.\n')

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'web/**/*.test.ts'],
    exclude: published ? [] : ['test/shared-data/**'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
