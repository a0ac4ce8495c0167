import { mkdtemp, rm } from 'node:fs/promises'
import { isAbsolute, join, relative, resolve } from 'node:path'
import { importFiles, type Market } from '../market-data/index.ts'
import type { RunContext } from '../operation.ts'
import { refuse } from '../problem.ts'
import { chooseRule, openRuleBook, segmentSize } from '../segments/index.ts'
import { targetPage } from '../targets/index.ts'
import { type ImportedFile, isInUse, readMark, writeMark } from './example-mark.ts'
import type { ExampleResult } from './example-result.ts'
import { EXAMPLE_SEGMENTS } from './example-segments.ts'
import { FILE_PLANS, type FilePlan } from './files/file-plans.ts'
import { type WrittenFile, writeMarket } from './files/write-market.ts'
import { setGoals } from './goals/set-goals.ts'
import { completeOptions, type MarketOptions } from './market-options.ts'
import { readMessages, runMessages } from './messages/run-messages.ts'
import { operate } from './operate.ts'
import { PLANTED } from './planted.ts'
import { readResearch, runResearch, writeInterviews } from './research/run-research.ts'

/** How the first list is ordered: where most creative people work together. */
const MOST_CREATIVE = 'contacts.filter(c, c.department == "creative").size()'
const FIRST = 10

/**
 * Makes the example market, imports it as anybody's files, saves and refreshes its segments, lists the first target
 * accounts. Interrupted, it is taken up again; complete, it only shows what is there.
 *
 * Throws `ProblemError` where the workspace holds something else: `workspace_in_use`, `another_example`.
 */
export async function runExample(
  market: Market,
  given: Partial<MarketOptions> & { readonly files?: string | undefined },
  context: RunContext,
): Promise<ExampleResult> {
  const { files: kept, ...wanted } = given
  const options = completeOptions(wanted)
  const mark = await readMark(market)
  if (mark === undefined && (await isInUse(market))) {
    refuse('workspace_in_use', 'This workspace holds data or segments already; the example would mix with them.', {
      at: { field: 'workspace', value: market.folder },
      hint: 'Choose another folder, e.g. brushwork example --workspace example-workspace.',
    })
  }
  if (mark !== undefined && !sameOptions(mark.options, options)) {
    const { accounts, seed, endsOn } = mark.options
    refuse(
      'another_example',
      `This workspace holds another example: ${accounts} accounts, seed ${seed}, to ${endsOn}.`,
      {
        at: { field: 'workspace', value: market.folder },
        hint: 'Choose another folder with --workspace.',
      },
    )
  }
  const already = mark?.research !== undefined
  const folder = kept === undefined ? undefined : resolve(kept)
  let imported = mark?.files
  if (imported === undefined) {
    await writeMark(market, { options }, context.actor)
    imported = await withFiles(market, folder, options, context, (files) => takeIn(market, files, context))
    await writeMark(market, { options, files: imported }, context.actor)
  } else if (folder !== undefined) {
    await withFiles(market, folder, options, context, async () => undefined)
  }
  let research = mark?.research
  if (research === undefined) {
    await setGoals(market, options, context)
    await withFolder(market, folder, async (place) => {
      await runResearch(market, options, place, context)
      await runMessages(market, options, place, context)
    })
    research = await readResearch(market, context)
    await writeMark(market, { options, files: imported, research }, context.actor)
  } else if (folder !== undefined) await writeInterviews(market, options, folder, context.signal)
  return {
    vendor: PLANTED.vendor.name,
    accounts: options.accounts,
    seed: options.seed,
    endsOn: options.endsOn,
    workspace: fromHere(market.folder),
    already,
    ...(folder === undefined ? {} : { files: folder }),
    imported: [...imported],
    segments: await sizes(market, context),
    research,
    messages: await readMessages(market),
    targets: await firstTargets(market, context),
  }
}

function fromHere(folder: string): string {
  const path = relative(process.cwd(), folder)
  return path === '' || path.startsWith('..') || isAbsolute(path) ? folder : path
}

function sameOptions(left: MarketOptions, right: MarketOptions): boolean {
  return left.accounts === right.accounts && left.seed === right.seed && left.endsOn === right.endsOn
}

/** The files exist while `use` runs; afterwards only where somebody asked to keep them. */
async function withFiles<T>(
  market: Market,
  kept: string | undefined,
  options: MarketOptions,
  context: RunContext,
  use: (files: readonly WrittenFile[]) => Promise<T>,
): Promise<T> {
  return withFolder(market, kept, async (folder) => {
    const progress = (done: number, total: number): void =>
      context.progress({ message: 'Making the market, accounts', done, total })
    const { files } = await writeMarket(folder, options, { signal: context.signal, progress })
    return use(files)
  })
}

/** A folder for as long as `use` runs, or the one to keep. */
async function withFolder<T>(
  market: Market,
  kept: string | undefined,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = kept ?? (await mkdtemp(join(market.folder, 'example-')))
  try {
    return await use(folder)
  } finally {
    if (kept === undefined) await rm(folder, { recursive: true, force: true })
  }
}

/**
 * As a CRM's two exports come in: everything as it was first written down, later what changed since. The segments are
 * saved in between and refreshed after each, so that their history begins with companies that really moved.
 */
async function takeIn(
  market: Market,
  files: readonly WrittenFile[],
  context: RunContext,
): Promise<readonly ImportedFile[]> {
  const first = await importAll(market, ofPart(files, 'first'), context)
  await saveSegments(market, context)
  await operate(market, 'segment refresh', {}, context)
  const later = await importAll(market, ofPart(files, 'change'), context)
  await operate(market, 'segment refresh', {}, context)
  const order = files.map(({ file }) => file)
  return [...first, ...later].sort((left, right) => order.indexOf(left.file) - order.indexOf(right.file))
}

function ofPart(files: readonly WrittenFile[], part: FilePlan['part']): WrittenFile[] {
  return files.filter(({ file }) => FILE_PLANS.some((plan) => plan.file === file && plan.part === part))
}

async function importAll(
  market: Market,
  files: readonly WrittenFile[],
  context: RunContext,
): Promise<ImportedFile[]> {
  const imported: ImportedFile[] = []
  for (const { file, path, map } of files) {
    const result = await importFiles(market, { files: [path], map }, context)
    const kind = FILE_PLANS.find((plan) => plan.file === file)?.kind ?? ''
    const { read, accepted, rejected, unchanged, problemCount: problems } = result
    imported.push({ file, kind, read, accepted, rejected, unchanged, problems })
  }
  return imported
}

async function saveSegments(market: Market, context: RunContext): Promise<void> {
  for (const { name, rule, note } of EXAMPLE_SEGMENTS) {
    await operate(market, 'segment save', { name, expr: rule, note }, context)
  }
}

async function sizes(market: Market, context: RunContext): Promise<ExampleResult['segments']> {
  const book = await openRuleBook(market)
  const segments: ExampleResult['segments'] = []
  for (const segment of book.segments) {
    const chosen = chooseRule(book, segment.name)
    const { accounts, unknown, total } = await segmentSize(market, book, chosen.rule, undefined, context.signal)
    segments.push({
      name: segment.name,
      accounts,
      unknown,
      total,
      sentence: chosen.sentence,
      note: segment.note ?? '',
    })
  }
  const place = (name: string): number => {
    const found = EXAMPLE_SEGMENTS.findIndex((segment) => segment.name === name)
    return found < 0 ? EXAMPLE_SEGMENTS.length : found
  }
  return segments.sort((left, right) => place(left.name) - place(right.name))
}

async function firstTargets(market: Market, context: RunContext): Promise<ExampleResult['targets']> {
  const [best] = EXAMPLE_SEGMENTS
  const { rows, columns, total, eligible, leftOut } = await targetPage(
    market,
    { segment: best.rule, orderBy: MOST_CREATIVE, include: ['account.city'], offset: 0, limit: FIRST },
    context.signal,
  )
  const places = new Map(columns.map(({ header }, index) => [header, index]))
  const words = (cell: unknown): string | null => (typeof cell === 'string' ? cell : null)
  return {
    segment: best.name,
    total,
    eligible,
    leftOut: leftOut.filter((each) => each.accounts > 0).map(({ because, accounts }) => ({ because, accounts })),
    rows: rows.map((row) => {
      const cell = (header: string): unknown => row.cells[places.get(header) ?? -1] ?? null
      const employees = cell('employees')
      return {
        name: row.name,
        domain: row.domain,
        city: words(cell('city')),
        industry: words(cell('industry')),
        employees: employees === null ? null : Number(employees),
        creatives: Number(cell(MOST_CREATIVE)),
        owner: words(cell('owner')),
      }
    }),
  }
}
