/**
 * Lighthouse (desktop) on the screens of a served workspace: performance, accessibility, best practices, first paint.
 *
 *   npx tsx bench/lighthouse.ts --workspace FOLDER [PATH …]
 */
import { parseArgs } from 'node:util'
import lighthouse, { desktopConfig } from 'lighthouse'
import { openBrowser } from '../test/browser/open-browser.ts'
import { serveWorkspace } from '../test/browser/serve-workspace.ts'

const DEBUGGING_PORT = 9333

const { values, positionals } = parseArgs({ options: { workspace: { type: 'string' } }, allowPositionals: true })
const paths =
  positionals.length > 0 ? positionals : ['/', '/segments', '/targets', '/accounts', '/import', '/settings']

const served = await serveWorkspace({ folder: values.workspace })
const opened = await openBrowser({ args: [`--remote-debugging-port=${DEBUGGING_PORT}`] })
try {
  console.log('screen       performance  accessibility  best practices  first paint  largest paint  blocked')
  for (const path of paths) {
    const result = await lighthouse(
      served.url + path,
      { port: DEBUGGING_PORT, logLevel: 'error', onlyCategories: ['performance', 'accessibility', 'best-practices'] },
      desktopConfig,
    )
    if (result === undefined) throw new Error(`Lighthouse said nothing about ${path}`)
    const { categories, audits } = result.lhr
    const score = (name: string): string => String(Math.round((categories[name]?.score ?? 0) * 100))
    const millis = (name: string): string => `${Math.round(audits[name]?.numericValue ?? 0)} ms`
    console.log(
      [
        path.padEnd(12),
        score('performance').padStart(11),
        score('accessibility').padStart(14),
        score('best-practices').padStart(15),
        millis('first-contentful-paint').padStart(12),
        millis('largest-contentful-paint').padStart(14),
        millis('total-blocking-time').padStart(8),
      ].join(' '),
    )
    for (const { id, score: of, title } of Object.values(audits)) {
      const counts = ['accessibility', 'best-practices'].some((name) =>
        categories[name]?.auditRefs.some((ref) => ref.id === id && ref.weight > 0),
      )
      if (counts && of !== null && of < 1) console.log(`  ${title}`)
    }
  }
} finally {
  await opened.close()
  await served.close()
}
