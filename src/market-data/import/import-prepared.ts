import { createHash } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { RunContext } from '../../operation.ts'
import { OutsideError, type Problem, refuse } from '../../problem.ts'
import { raw, type Sql, sql } from '../../query/index.ts'
import type { StateTables } from '../../state/index.ts'
import type { Catalog, CatalogKind } from '../catalog.ts'
import type { KindName } from '../kinds/field.ts'
import { KIND_NAMES, kindOf } from '../kinds/kinds.ts'
import { loadCatalog } from '../load-catalog.ts'
import type { MappingPart, ResolvedMapping } from '../mapping/resolved-mapping.ts'
import type { Market } from '../market.ts'
import { inMergeTurn } from '../merging/merge-turn.ts'
import { settleMerges } from '../merging/settle-merges.ts'
import type { PreparedFile } from '../sources/prepared-file.ts'
import { adoptRows } from './adopt-rows.ts'
import { importPart, type PartCounts } from './import-part.ts'
import { noteCells, noteShapes, noteUnread, readProblems, stagedPlaces } from './import-problems.ts'
import type { FileImport, ImportCounts } from './import-result.ts'
import { partSql } from './part-sql.ts'
import { readableMapping } from './readable-mapping.ts'
import { stageFile } from './stage-file.ts'
import { takeBack } from './take-back.ts'
import { answerColumns, turnWide } from './wide-answers.ts'
import { clearWork, startWork, type Work } from './work.ts'

export type ImportContext = Pick<RunContext, 'signal' | 'progress' | 'actor'>

/**
 * Brings one file into the workspace. All of it or nothing: until its row in `imports` says `done`, whatever it wrote
 * is taken back, at once when it fails or is cancelled, at the next opening when the process died.
 *
 * Throws `ProblemError` (`import_running`), `OutsideError` (`import_cancelled`, and those of the engine).
 */
export async function importPrepared(
  market: Market,
  file: PreparedFile,
  mapping: ResolvedMapping,
  context: ImportContext,
  /** What a person should look at in the mapping; told with the result. */
  questions: readonly Problem[] = [],
): Promise<FileImport> {
  const startedAt = market.clock()
  await loadCatalog(market)
  const id = await begin(market, file, mapping, startedAt, context.actor)
  try {
    const work = startWork(market, id, context.signal)
    const catalog = await loadCatalog(market)
    // Waits for a merge that was begun before, and completes one that its process did not.
    await inMergeTurn(market, () => settleMerges(work, catalog))
    const counts = await carryOut(work, catalog, file, mapping, startedAt, context)
    // Accounts of an earlier decision may be back.
    await settleMerges(work, catalog)
    const problems = await readProblems(work)
    const remarks = [...file.notices, ...questions].map(({ message, hint }) => ({
      message,
      ...(hint === undefined ? {} : { hint }),
    }))
    remarks.push(...counts.notes.map((message) => ({ message })))
    const result: FileImport = {
      import: id,
      file: file.name,
      ...counts.rows,
      ...problems,
      mapping: readableMapping(mapping),
      remarks,
      notes: remarks.map(inWords),
    }
    context.signal.throwIfAborted()
    await clearWork(market, id)
    await finish(market, id, context.actor, mapping, result)
    return result
  } catch (error) {
    await takeBackFailed(market, id, context.actor, error)
    if (context.signal.aborted) {
      throw new OutsideError('import_cancelled', `The import of ${file.name} was cancelled; nothing was changed.`, {
        retry: true,
        cause: error,
      })
    }
    throw error
  }
}

/** Share of an import's time after which a file is loaded; measured with 300,000 accounts and contacts. */
const LOADED = 0.05

async function carryOut(
  work: Work,
  catalog: Catalog,
  file: PreparedFile,
  mapping: ResolvedMapping,
  startedAt: Date,
  context: ImportContext,
): Promise<{ rows: ImportCounts; notes: string[] }> {
  // In rows, by what each step takes of the time: rows of a step are worked on all at once.
  const tell = (message: string, share: number): void =>
    context.progress({ message, done: Math.round(file.rows * share), total: file.rows })
  tell(`Loading ${file.name}`, 0)
  const staged = await stageFile(work, file)
  const { staging, read } = staged
  await noteShapes(work, file, staged)
  await noteUnread(work, file)
  const parts = inOrder(mapping)
  const wide = parts.some((part) => part.wide !== undefined)
  const outcomes =
    parts.length > 1 || wide
      ? await work.table('outcomes', raw('(row UInt64, outcome LowCardinality(String)) ENGINE = Memory'))
      : undefined
  const all: PartCounts[] = []
  const notes: string[] = []
  for (const [at, mapped] of parts.entries()) {
    const within = (share: number): number => LOADED + ((1 - LOADED) * (at + share)) / parts.length
    tell(`Reading ${mapped.kind} from ${file.name}`, within(0))
    let part = partSql(mapped, kindIn(catalog, mapped.kind), mapping, startedAt)
    await noteCells(work, file, staging, part.checks)
    const turned = mapped.wide === undefined ? undefined : await turnWide(work, file, staging, mapped.wide, mapping)
    if (mapped.kind === 'answers') part = answerColumns(part, file, turned)
    const counts = await importPart(work, {
      file,
      source: turned?.source ?? staging,
      fileRow: turned?.fileRow ?? stagedPlaces(file).fileRow,
      part,
      accounts: kindIn(catalog, 'accounts'),
      tell: (message, share) => tell(`${message} (${file.name})`, within(share)),
      ...(outcomes === undefined ? {} : { outcomes }),
    })
    all.push(counts)
    tell(`Read ${mapped.kind} from ${file.name}`, within(1))
    if (counts.expectedDates > 0) {
      notes.push(
        `${counts.expectedDates} open deals came with a closing date; it was kept as the date they are expected to close.`,
      )
    }
  }
  for (const { kind } of parts) {
    if (kind !== 'contacts' && kind !== 'deals') continue
    const adopted = await adoptRows(work, catalog, kind)
    if (adopted !== undefined) notes.push(adopted)
  }
  const stubs = all.reduce((sum, each) => sum + each.stubs, 0)
  const respondents = all.find((each) => each.respondents !== undefined)?.respondents
  const [only] = all
  const rows =
    outcomes === undefined && only !== undefined
      ? { accepted: only.accepted, rejected: only.rejected, unchanged: only.unchanged }
      : await countRows(work, outcomes, read)
  return { rows: { read, ...rows, stubs, ...(respondents === undefined ? {} : { respondents }) }, notes }
}

function inWords({ message, hint }: { readonly message: string; readonly hint?: string }): string {
  return hint === undefined ? message : `${message} ${hint}`
}

/** Rows of the file, where one may be several of ours: accepted when any of them is, unchanged when none is new. */
async function countRows(work: Work, outcomes: Sql | undefined, read: number) {
  if (outcomes === undefined) return { accepted: 0, rejected: 0, unchanged: read }
  const counted = await work.one<{ accepted: string; kept: string }>(
    sql`SELECT uniqExactIf(row, outcome = 'accepted') AS accepted, uniqExact(row) AS kept FROM ${outcomes}`,
  )
  const accepted = Number(counted.accepted)
  const kept = Number(counted.kept)
  return { accepted, rejected: read - kept, unchanged: kept - accepted }
}

/** Accounts before what belongs to them, whatever the order in the mapping. */
function inOrder(mapping: ResolvedMapping) {
  return [...mapping.parts].sort((left, right) => KIND_NAMES.indexOf(left.kind) - KIND_NAMES.indexOf(right.kind))
}

function kindIn(catalog: Catalog, name: KindName): CatalogKind {
  return catalog.kinds.get(name) ?? { kind: kindOf(name), fields: [], readings: [] }
}

async function begin(
  market: Market,
  file: PreparedFile,
  mapping: ResolvedMapping,
  startedAt: Date,
  actor: string,
): Promise<number> {
  const fingerprint = createHash('sha256').update(file.fingerprint).update(JSON.stringify(mapping)).digest('hex')
  return market.state.change({ actor, action: 'import.begin', subject: `import:${file.name}` }, async (tx) => {
    const running = await tx
      .selectFrom('imports')
      .select(['id', 'file'])
      .where('status', '=', 'running')
      .executeTakeFirst()
    if (running !== undefined) {
      refuse('import_running', `Import ${running.id} of ${running.file} is still running in this workspace.`, {
        hint: 'Wait for it to end, or cancel it.',
      })
    }
    const { id } = await tx
      .insertInto('imports')
      .values({
        status: 'running',
        actor,
        started_at: startedAt,
        finished_at: null,
        file: file.name,
        fingerprint,
        mapping: JSON.stringify({ ...readableMapping(mapping), asked: mapping.parts.flatMap(questionsOf) }),
        counts: JSON.stringify({}),
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    for (const part of mapping.parts) {
      for (const { name, label, type, category } of part.custom) {
        await tx
          .insertInto('custom_fields')
          .values({ kind: part.kind, name, label, type, category, import_id: id })
          .onConflict((conflict) => conflict.doNothing())
          .execute()
      }
    }
    return id
  })
}

/** The commit point: from here on the import stands. */
async function finish(
  market: Market,
  id: number,
  actor: string,
  mapping: ResolvedMapping,
  result: FileImport,
): Promise<void> {
  const { read, accepted, rejected, unchanged, stubs, problemCount, respondents } = result
  const counts = { read, accepted, rejected, unchanged, stubs, problems: problemCount, respondents }
  const detail = { ...counts, file: result.file }
  await market.state.change({ actor, action: 'import.done', subject: `import:${id}`, detail }, async (tx) => {
    for (const part of mapping.parts) {
      for (const field of part.afterOutcome) {
        await tx
          .insertInto('after_outcome')
          .values({ kind: part.kind, field })
          .onConflict((conflict) => conflict.doNothing())
          .execute()
      }
    }
    await tx
      .updateTable('imports')
      .set({ status: 'done', finished_at: market.clock(), counts: JSON.stringify(counts) })
      .where('id', '=', id)
      .execute()
  })
}

/** An engine that is gone cannot take anything back: the import stays `running`, and the next opening does it. */
async function takeBackFailed(market: Market, id: number, actor: string, because: unknown): Promise<void> {
  try {
    await takeBackImport(market, id, 'failed', actor)
  } catch (error) {
    throw error instanceof OutsideError ? because : error
  }
}

/** Takes an import's rows back and then says so in `imports`: `failed` when it never was done, `undone` when it was. */
export async function takeBackImport(
  market: Market,
  id: number,
  status: 'failed' | 'undone',
  actor: string,
): Promise<{ keptAccounts: number }> {
  const taken = await takeBack(market, await loadCatalog(market), id)
  if (status === 'failed') {
    await market.engine.run(sql`DELETE FROM import_problems WHERE _import = ${raw(String(id))}`)
  }
  await market.state.change(
    (detail: Record<string, unknown>) => ({ actor, action: `import.${status}`, subject: `import:${id}`, detail }),
    async (tx) => {
      await tx.updateTable('imports').set({ status }).where('id', '=', id).execute()
      return status === 'undone' ? undoneImport(tx, id) : {}
    },
  )
  return taken
}

/** Which change the end of an undo takes back, however it was asked for: it is told among the changes. */
async function undoneImport(tx: Kysely<StateTables>, id: number): Promise<Record<string, unknown>> {
  const done = await tx
    .selectFrom('audit')
    .select(['id', 'detail'])
    .where('subject', '=', `import:${id}`)
    .where('action', '=', 'import.done')
    .executeTakeFirst()
  return done === undefined ? {} : { ...(done.detail as object), undoes: done.id, of: 'import.done' }
}

/** Questions of a wide survey in the order of its columns, which its answers do not tell. */
function questionsOf({ wide }: MappingPart): readonly string[] {
  return wide?.map(({ question }) => question) ?? []
}
