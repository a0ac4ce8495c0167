import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { soil } from '../dirt.ts'
import { completeOptions, type MarketOptions } from '../market-options.ts'
import { ROW_KINDS } from '../market-row.ts'
import { rowsOfAccount } from '../rows-of-account.ts'
import { tellAccount } from '../stories/account-story.ts'
import { beginTruth, recordTruth, type Truth } from '../truth.ts'
import { FILE_PLANS, type FilePlan } from './file-plans.ts'
import { MAP_FILES } from './map-files.ts'
import { headerText, rowText } from './row-text.ts'
import { openSheet } from './sheet.ts'

export interface WrittenFile {
  readonly file: string
  /** Absolute or as the folder was given. */
  readonly path: string
  /** Its map file. */
  readonly map: string
  readonly rows: number
  /** SHA-256 of the content, before compression. */
  readonly sha256: string
}

export interface WrittenMarket {
  readonly files: readonly WrittenFile[]
  readonly truth: Truth
}

/**
 * Writes the example market into `folder`: the files of `FILE_PLANS`, `maps/`, and `truth/`.
 * Memory does not grow with the market; the same options give the same bytes (of a gzipped file, the same content).
 */
export async function writeMarket(
  folder: string,
  given: Partial<MarketOptions> = {},
  step: { signal?: AbortSignal; progress?: (accounts: number, total: number) => void } = {},
): Promise<WrittenMarket> {
  const options = completeOptions(given)
  await mkdir(join(folder, 'maps'), { recursive: true })
  await mkdir(join(folder, 'truth'), { recursive: true })
  const sheets = FILE_PLANS.map((plan) => ({ plan, sheet: openSheet(join(folder, plan.file), plan.gzip === true) }))
  const dealTruths = openSheet(join(folder, 'truth', 'deals.jsonl'), false)
  const accountTruths = openSheet(join(folder, 'truth', 'accounts.jsonl'), false)
  const truth = beginTruth(options)
  const kinds = new Set(ROW_KINDS)
  const counts = new Map<FilePlan, number>()
  const byPart = new Map(sheets.map((entry) => [`${entry.plan.kind}/${entry.plan.part}`, entry]))
  const every = [...sheets.map(({ sheet }) => sheet), dealTruths, accountTruths]
  try {
    for (const { plan, sheet } of sheets) sheet.add(headerText(plan))
    for (let index = 0; index < options.accounts; index += 1) {
      const story = tellAccount(options, index)
      const lines = recordTruth(truth, story)
      accountTruths.add(`${JSON.stringify(lines.account)}\n`)
      for (const line of lines.deals) dealTruths.add(`${JSON.stringify(line)}\n`)
      for (const { kind, part, row } of soil(options, story.company, rowsOfAccount(options, story, kinds))) {
        const entry = byPart.get(`${kind}/${part}`)
        if (entry === undefined) throw new Error(`no file for ${kind}/${part}`)
        entry.sheet.add(rowText(entry.plan, row))
        counts.set(entry.plan, (counts.get(entry.plan) ?? 0) + 1)
      }
      if (index % 100 === 99) {
        step.signal?.throwIfAborted()
        step.progress?.(index + 1, options.accounts)
        for (const sheet of every) await sheet.drained()
      }
    }
  } finally {
    await Promise.all(every.map((sheet) => sheet.close()))
  }
  await writeFile(join(folder, 'truth', 'truth.json'), `${JSON.stringify(truth, null, 2)}\n`)
  for (const plan of FILE_PLANS) await writeFile(mapPath(folder, plan), mapText(plan))
  const files = sheets.map(({ plan, sheet }) => ({
    file: plan.file,
    path: join(folder, plan.file),
    map: mapPath(folder, plan),
    rows: counts.get(plan) ?? 0,
    sha256: sheet.digest(),
  }))
  return { files, truth }
}

function mapPath(folder: string, plan: FilePlan): string {
  return join(folder, 'maps', `${plan.file.slice(0, plan.file.indexOf('.'))}.map.yaml`)
}

function mapText(plan: FilePlan): string {
  const text = MAP_FILES[plan.file]
  if (text === undefined) throw new Error(`no map for ${plan.file}`)
  return text
}
