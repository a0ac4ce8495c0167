import { z } from 'zod'
import type { Market } from '../../../market-data/index.ts'
import { defineOperation } from '../../../operation.ts'
import { jobRoleWords } from '../../../roles/index.ts'
import { openRuleBook, runOf } from '../../../segments/index.ts'
import { formatNumber, terminalTable } from '../../../terminal-table.ts'
import { peopleInSegment } from '../../evidence/people-in-segment.ts'
import { readCompanyNames } from '../../evidence/read-company-names.ts'
import { readEvidence } from '../../evidence/read-evidence.ts'
import { readParticipants } from '../../participants/participant-store.ts'
import { RELATIONS } from '../../words.ts'
import { askedScope, membersOf } from './asked-scope.ts'
import { findCandidates, RECORDED_RELATIONS } from './find-candidates.ts'
import { GROUP_WORDS, GROUPS, groupOf, missingInterviews } from './missing-interviews.ts'

/** Candidates of a relation where nobody of it is missing. */
const FEW = 2
/** Segments that are counted one by one. */
const MOST_SEGMENTS = 20

const candidateSchema = z.object({
  relation: z
    .enum(RECORDED_RELATIONS)
    .describe('Of their company, as the records tell; that nothing was decided they do not tell.'),
  person: z.string(),
  id: z.string().nullable(),
  email: z.string().nullable(),
  name: z.string().nullable(),
  title: z.string().nullable(),
  jobRole: z.string().nullable(),
  jobRoleWords: z.string().nullable(),
  account: z.object({ number: z.number(), name: z.string().nullable() }),
})

const outputSchema = z.object({
  scope: z.string(),
  people: z.number().describe('People asked whose words may be used, each once.'),
  accounts: z.number(),
  relationUnknown: z
    .number()
    .describe('Of these, nobody wrote down what their company is to us: they fill no group.'),
  leftOut: z.number().describe('Conversations without consent today: not counted.'),
  groups: z.array(z.object({ group: z.enum(GROUPS), words: z.string(), has: z.number(), ask: z.number() })),
  missing: z.array(z.string()).describe('What is missing until the people are balanced, in words.'),
  roles: z.array(z.object({ jobRole: z.string().nullable(), words: z.string(), people: z.number() })),
  segments: z
    .array(z.object({ segment: z.string(), people: z.number() }))
    .describe('How many of the people asked are in each segment.'),
  available: z.array(z.object({ relation: z.enum(RECORDED_RELATIONS), contacts: z.number(), accounts: z.number() })),
  candidates: z.array(candidateSchema),
})

export const interviewNext = defineOperation<Market>()({
  name: 'interview next',
  summary: 'Whom to interview next: which relation, role and segment is missing, with contacts who may be asked.',
  access: 'read',
  input: z.strictObject({
    persona: z.string().trim().min(1).optional().describe('For this persona: its role and segments.'),
    segment: z.string().trim().min(1).optional().describe('Only accounts of this segment, or of this rule.'),
    role: z.string().trim().min(1).optional().describe('Only people of this role, e.g. "creative manager".'),
  }),
  output: outputSchema,
  run: async (market, input, { signal }) => {
    const book = await openRuleBook(market)
    const run = runOf(market, book)
    const scope = await askedScope(market, book, input)
    const members = membersOf(scope, book, run)
    const evidence = await readEvidence(market)
    const interviewed = evidence.people.filter(({ interviews }) => interviews.length > 0)
    const inside = await Promise.all(
      (scope.segments ?? []).map((segment) => peopleInSegment(market, { people: interviewed }, segment)),
    )
    const people = interviewed
      .filter(({ person }) => scope.segments === null || inside.some((set) => set.has(person)))
      .filter(({ jobRole }) => scope.jobRole === null || jobRole === scope.jobRole)
    const missing = missingInterviews(people)
    const known = await readParticipants(market.state.db)
    const asked = new Set(known.flatMap(({ person }) => (person === null ? [] : [person])))
    const found = []
    for (const relation of RECORDED_RELATIONS) {
      const ask = missing.groups.find(({ group }) => group === groupOf(relation))?.ask ?? 0
      const wanted = {
        relation,
        jobRole: scope.jobRole,
        members,
        atMost: Math.max(FEW, 2 * ask),
        asked,
        people: known.map(({ account }) => ({ account, relation: null })),
      }
      found.push({ relation, ...(await findCandidates(market, run, wanted, signal)) })
    }
    const names = await readCompanyNames(market, run, [
      ...new Set(found.flatMap(({ drawn }) => drawn.map(({ account }) => account))),
    ])
    const counted = scope.segments === null ? book.segments.slice(0, MOST_SEGMENTS) : []
    const segments = []
    for (const { name } of counted)
      segments.push({ segment: name, people: (await peopleInSegment(market, { people }, name)).size })
    const { withdrawn, expired, notQuotable } = evidence.leftOut
    return {
      scope: scope.words,
      people: missing.people,
      accounts: missing.accounts,
      relationUnknown: missing.relationUnknown,
      leftOut: withdrawn + expired + notQuotable,
      groups: missing.groups.map((each) => ({ ...each, words: GROUP_WORDS[each.group] })),
      missing: [...missing.missing],
      roles: rolesOf(people),
      segments: segments.sort((one, other) => one.people - other.people),
      available: found.map(({ relation, contacts, accounts }) => ({ relation, contacts, accounts })),
      candidates: found.flatMap(({ relation, drawn }) =>
        drawn.map(({ account, ...each }) => ({
          relation,
          ...each,
          jobRoleWords: each.jobRole === null ? null : jobRoleWords(each.jobRole),
          account: { number: account, name: names.get(account) ?? null },
        })),
      ),
    }
  },
  print: (output) => {
    const { scope, people, accounts, missing, groups, candidates, available, leftOut, segments } = output
    const ask = groups.filter((each) => each.ask > 0).map((each) => `${each.ask} ${each.words}`)
    const table = terminalTable(
      [
        { title: 'Relation', value: (row: z.output<typeof candidateSchema>) => RELATIONS[row.relation] },
        { title: 'Contact', value: (row) => row.name ?? row.email ?? row.id },
        { title: 'Role', value: (row) => row.jobRoleWords ?? row.title },
        { title: 'Company', value: (row) => row.account.name ?? `#${row.account.number}` },
      ],
      candidates,
    )
    const from = available
      .map(({ relation, contacts }) => `${RELATIONS[relation]}: ${formatNumber(contacts)}`)
      .join(', ')
    const nobody = segments.filter((each) => each.people === 0).map(({ segment }) => segment)
    return [
      `For ${scope}: ${people} people from ${accounts} accounts were asked.${leftOut === 0 ? '' : ` ${leftOut} conversations are not counted: no consent today.`}`,
      missing.length === 0 ? 'Nothing is missing in who was asked.' : `Missing: ${missing.join('; ')}.`,
      ask.length === 0 ? '' : `Ask next: ${ask.join('; ')}.`,
      nobody.length === 0 ? '' : `Nobody was asked in: ${nobody.join(', ')}.`,
      candidates.length === 0
        ? 'No contact who may be contacted is left to ask.'
        : `\n${table}\n\nDrawn by chance from those who may be contacted (${from}), at most two of a company.`,
    ]
      .filter((line) => line !== '')
      .join('\n')
  },
})

function rolesOf(
  people: readonly { readonly jobRole: string | null }[],
): { jobRole: string | null; words: string; people: number }[] {
  const counts = new Map<string | null, number>()
  for (const { jobRole } of people) counts.set(jobRole, (counts.get(jobRole) ?? 0) + 1)
  return [...counts]
    .map(([jobRole, count]) => ({
      jobRole,
      words: jobRole === null ? 'role unknown' : jobRoleWords(jobRole),
      people: count,
    }))
    .sort((one, other) => other.people - one.people)
}
