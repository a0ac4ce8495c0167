import type { Market } from '../../../market-data/index.ts'
import { refuse } from '../../../problem.ts'
import type { Sql } from '../../../query/index.ts'
import { jobRoleWords, readJobRole } from '../../../roles/index.ts'
import { chooseRule, compileRule, type RuleBook, type Run } from '../../../segments/index.ts'

/** For whom interviews are wanted: a persona, or a role and a segment, or everybody. */
export interface AskedScope {
  readonly jobRole: string | null
  /** Names of segments, or rules; null: the whole market. */
  readonly segments: readonly string[] | null
  readonly words: string
}

export async function askedScope(
  market: Market,
  book: RuleBook,
  given: {
    readonly persona?: string | undefined
    readonly segment?: string | undefined
    readonly role?: string | undefined
  },
): Promise<AskedScope> {
  const { persona, segment, role } = given
  if (persona === undefined) {
    const jobRole = role === undefined ? null : readJobRole(role)
    const who = jobRole === null ? 'everybody' : jobRoleWords(jobRole)
    return {
      jobRole,
      segments: segment === undefined ? null : [segment],
      words: segment === undefined ? who : `${who} in ${segment}`,
    }
  }
  if (segment !== undefined || role !== undefined) {
    refuse('persona_has_a_scope', 'A persona has its role and its segments already.', {
      at: { field: segment === undefined ? 'role' : 'segment' },
      hint: 'Leave out the role and the segment, or the persona.',
    })
  }
  const found = await market.state.db
    .selectFrom('personas')
    .select(['id', 'name', 'job_role'])
    .where((each) => each.fn<string>('lower', ['name']), '=', persona.trim().toLowerCase())
    .where('merged_into', 'is', null)
    .executeTakeFirst()
  if (found === undefined) {
    refuse('no_such_persona', `There is no persona ${JSON.stringify(persona)}.`, {
      at: { field: 'persona', value: persona },
      hint: 'See the personas with: brushwork persona list',
    })
  }
  const rows = await market.state.db
    .selectFrom('persona_segments')
    .select('segment_id')
    .where('persona_id', '=', found.id)
    .execute()
  // Segment 0 is the whole market; a segment that was removed is in no list.
  const whole = rows.length === 0 || rows.some((row) => row.segment_id === 0)
  const names = book.segments
    .filter((each) => rows.some((row) => row.segment_id === each.id))
    .map((each) => each.name)
  return {
    jobRole: found.job_role,
    segments: whole ? null : names,
    words: `${found.name} (${jobRoleWords(found.job_role)}${whole ? '' : ` in ${names.join(', ')}`})`,
  }
}

/** SELECTs of the accounts of the scope's segments; null: the whole market. */
export function membersOf({ segments }: AskedScope, book: RuleBook, run: Run): readonly Sql[] | null {
  return segments?.map((segment) => compileRule(chooseRule(book, segment, 'segment').rule, run).members()) ?? null
}
