import { existsSync } from 'node:fs'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

// Files that others published may stand beside the checkout, never in it. Where they do not, nothing can be read from them.
const published = existsSync(new URL('../shared/data', import.meta.url))
if (!published) process.stdout.write('No ../shared/data here: the tests of published files are left out.\n')

/** The longest first, so that no worker is left alone with one at the end; of the others Vitest knows better. */
const LONG = [
  'test/browser/app.test.ts',
  'test/shared-data/shared-data.test.ts',
  'test/differential/differential.test.ts',
  'src/market-data/merging/merging.test.ts',
  'src/market-data/import/import-prepared.test.ts',
  'test/browser/proof.test.ts',
  'src/market-data/import/find-accounts.test.ts',
  'test/state/kill.test.ts',
  'test/import-kill.test.ts',
  'test/end-to-end/command-line.test.ts',
  'src/market-data/import/import-history.test.ts',
]

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => {
      const at = LONG.findIndex((name) => moduleId.endsWith(name))
      return at === -1 ? LONG.length : at
    }
    return (await super.sort(files)).sort((left, right) => place(left) - place(right))
  }
}

export default defineConfig({
  test: {
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'shared',
          include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'web/**/*.test.ts'],
          exclude: ['test/browser/**', ...(published ? [] : ['test/shared-data/**'])],
          // Files take turns in two processes that read the sources once: half the time of the small ones was reading them.
          isolate: false,
        },
      },
      {
        extends: true,
        // Chromium's package remembers the folder that it unpacked its libraries into, which goes with the file's browser.
        test: { name: 'browser', include: ['test/browser/**/*.test.ts'] },
      },
    ],
  },
})
