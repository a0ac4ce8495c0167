import type { Market } from '../../../market-data/index.ts'
import { refuse } from '../../../problem.ts'
import { join, type Sql, sql, value } from '../../../query/index.ts'
import { namedAccounts } from '../../../segments/index.ts'
import type { Group } from '../movement-groups.ts'
import type { AskedMovement } from '../movement-input.ts'
import { type OpenedMovement, openMovement } from '../open-movement.ts'
import { positionsSql } from '../positions-sql.ts'
import type { MovedAccounts } from './moved-schema.ts'
import { whatChanged } from './what-changed.ts'

interface AskedMoved extends AskedMovement {
  readonly stage?: string | undefined
  readonly fromGroup?: string | undefined
  readonly toGroup?: string | undefined
  readonly offset: number
  readonly limit: number
}

/** The accounts behind a node or a link, a page of them by name, each with what turned. At most five statements. */
export async function findMoved(market: Market, asked: AskedMoved, signal: AbortSignal): Promise<MovedAccounts> {
  const opened = await openMovement(market, asked, signal)
  const { run, segments, partition, groups, stages } = opened
  const place = stagePlace(opened, asked.stage)
  const stage = stages[place]
  if (stage === undefined) throw new Error('a stage that is not there')
  const from = groupNamed(groups, asked.fromGroup, 'fromGroup')
  const to = groupNamed(groups, asked.toGroup, 'toGroup')
  const since = place === 0 ? undefined : stages[place - 1]
  if (from !== undefined && since === undefined) {
    refuse(
      'nothing_before',
      `${stage.key} is the first moment that is looked at, so it is not known where they were before.`,
      {
        at: { field: 'stage', value: stage.key },
        hint: 'Begin earlier with --from.',
      },
    )
  }
  // Whoever has no record at either moment is known of only through the others.
  const isAbsent = from?.kind === 'absent' || to?.kind === 'absent'
  const looked = isAbsent ? stages : since === undefined ? [stage] : [since, stage]
  const at = (one: typeof stage): Sql => sql`places[${value(looked.indexOf(one) + 1, 'UInt8')}]`
  const conditions = [
    ...(from === undefined || since === undefined ? [] : [sql`${at(since)} = ${value(from.place, 'UInt8')}`]),
    to === undefined ? sql`${at(stage)} != 0` : sql`${at(stage)} = ${value(to.place, 'UInt8')}`,
  ]
  const accounts = sql`SELECT aid FROM (${positionsSql(run, { segments, stages: looked, partition })}) WHERE ${join(conditions, ' AND ')}`
  const [named, [counted]] = await Promise.all([
    namedAccounts(market, run.catalog, accounts, asked, signal),
    market.engine.rows(sql`SELECT count() AS total FROM (${accounts})`, { signal }),
  ])
  const page = named.map(({ account }) => account)
  const moment = since ?? stage
  const [positions, changed] = await Promise.all([
    positionsOf(market, opened, [moment, stage], page, signal),
    since === undefined
      ? new Map<number, MovedAccounts['accounts'][number]['changed']>()
      : whatChanged(market, run, { segments, since, stage }, page, signal),
  ])
  const shown = ({ key, day, partial }: typeof stage): MovedAccounts['stage'] => ({ key, day, partial })
  const nameOf = (number: number | undefined): string =>
    groups.find((group) => group.place === (number ?? 0))?.group ?? ''
  return {
    stage: shown(stage),
    since: since === undefined ? null : shown(since),
    from: from?.group ?? null,
    to: to?.group ?? null,
    total: Number(counted?.total ?? 0),
    accounts: named.map(({ account, name, domain }) => ({
      account,
      name,
      domain,
      from: since === undefined ? null : nameOf(positions.get(account)?.[0]),
      to: nameOf(positions.get(account)?.[1]),
      changed: [...(changed.get(account) ?? [])],
    })),
  }
}

/** By account, the numbers of its groups at these stages. */
async function positionsOf(
  market: Market,
  { run, segments, partition }: OpenedMovement,
  stages: OpenedMovement['stages'],
  among: readonly number[],
  signal: AbortSignal,
): Promise<ReadonlyMap<number, readonly number[]>> {
  if (among.length === 0) return new Map()
  const rows = await market.engine.rows<{ aid: number; places: readonly number[] }>(
    sql`SELECT aid, places FROM (${positionsSql({ ...run, among }, { segments, stages, partition })})`,
    { signal },
  )
  return new Map(rows.map(({ aid, places }) => [aid, places]))
}

function stagePlace({ stages }: OpenedMovement, key: string | undefined): number {
  if (key === undefined) return stages.length - 1
  const place = stages.findIndex((stage) => stage.key === key)
  if (place >= 0) return place
  return refuse('no_such_stage', `${key} is not among the moments that are looked at.`, {
    at: { field: 'stage', value: key },
    hint: `One of ${stages.map((stage) => stage.key).join(', ')}.`,
  })
}

function groupNamed(groups: readonly Group[], name: string | undefined, field: string): Group | undefined {
  if (name === undefined) return undefined
  const found = groups.find(({ group }) => group === name)
  if (found !== undefined) return found
  return refuse('no_such_group', `${name} is not a group of this movement.`, {
    at: { field, value: name },
    hint: `One of ${groups.map(({ group }) => group).join(', ')}.`,
  })
}
