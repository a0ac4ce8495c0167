import { source } from '../../market-data/index.ts'
import { identifier, type Sql, sql, value } from '../../query/index.ts'
import type { Run } from '../../segments/index.ts'
import { fieldOf } from './people-of.ts'
import { nameKey, personKeys } from './person-keys.ts'

/** Kinds of touch that nobody has alone: the person answered, came or talked, whoever began it. */
const TWO_WAY = [
  'meeting',
  'call',
  'demo',
  'event',
  'webinar',
  'reply',
  'visit',
  'workshop',
  'training',
  'trial',
  'chat',
  'conversation',
]

/**
 * SELECT of touches whose person is known, by id, else by e-mail address, within the account, as of `run.asOf`: `aid`
 * UInt32, `person` UInt128, `job_role` String, `at` DateTime64(3, 'UTC'), `by` ('buyer', 'seller' or 'unknown'),
 * `touch_kind`, `deal`, `channel`, `campaign`, `message` String, `engaged` UInt8: the person took part, because they began
 * it or because such a touch takes two; 0 for an e-mail or an advertisement that we sent. Undated touches are left out.
 * Linear in the touches and the people.
 */
export function engagementsOf(run: Run): Sql {
  const touches = source(run.catalog, 'touches', run.asOf)
  const column = (name: string): Sql => touches.column(fieldOf(run, 'touches', name))
  const text = (name: string): Sql => sql`toString(ifNull(${column(name)}, ''))`
  const by = sql`if(${text('initiated_by')} IN ('buyer', 'seller'), ${text('initiated_by')}, 'unknown')`
  const isTwoWay = sql`has(${value(TWO_WAY, 'Array(String)')}, lowerUTF8(${text('kind')}))`
  return sql`SELECT t_aid AS aid, person, p_job_role AS job_role, t_at AS at, t_by AS by, t_kind AS touch_kind, t_deal AS deal, t_channel AS channel, t_campaign AS campaign, t_message AS message, t_engaged AS engaged
    FROM (SELECT aid AS t_aid, ${nameKey(text('contact'))} AS t_key, assumeNotNull(${column('at')}) AS t_at, ${by} AS t_by,
        ${text('kind')} AS t_kind, ${text('deal')} AS t_deal,
        ${text('channel')} AS t_channel, ${text('campaign')} AS t_campaign, ${text('message')} AS t_message, toUInt8(t_by = 'buyer' OR ${isTwoWay}) AS t_engaged
      FROM ${touches.from} WHERE ${touches.where} AND aid != 0${among(run)} AND isNotNull(${column('at')}) AND isNotNull(${identifier('contact')})) AS t
    INNER JOIN (${personKeys(run)}) AS p ON t_aid = p_aid AND t_key = p_key`
}

/** Only the accounts of the run. */
export function among({ among: accounts }: Run): Sql {
  if (accounts === undefined) return sql``
  return 'kind' in accounts
    ? sql` AND aid GLOBAL IN (${accounts})`
    : sql` AND aid IN ${value(accounts, 'Array(UInt32)')}`
}
