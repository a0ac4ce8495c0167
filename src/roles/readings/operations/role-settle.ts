import { z } from 'zod'
import type { Market } from '../../../market-data/index.ts'
import { defineOperation } from '../../../operation.ts'
import { refuse } from '../../../problem.ts'
import { formatNumber } from '../../../terminal-table.ts'
import { readTitle } from '../../titles/read-title.ts'
import { BUYING_ROLES, DEPARTMENTS, jobRoleOf, jobRoleWords, SENIORITIES } from '../../titles/words.ts'
import { settleTitle } from '../settle-title.ts'

const output = z.object({
  title: z.string(),
  department: z.enum(DEPARTMENTS).describe('What it says from now on.'),
  seniority: z.enum(SENIORITIES),
  roles: z.array(z.enum(BUYING_ROLES)),
  jobRole: z.string().describe('Department and level; empty where one of them is unknown.'),
  settled: z.boolean().describe('False: it is read by the rules again.'),
  people: z.number().describe('People with such a title, in whatever capitals and spacing.'),
  accounts: z.number(),
  changed: z.number().describe('People of whom something is known otherwise than before.'),
  waits: z.boolean().describe('An import is under way: rules know of it when that is done.'),
})

export const roleSettle = defineOperation<Market>()({
  name: 'role settle',
  summary: 'Say what a job title means, for everybody who has it, now and in imports to come.',
  access: 'write',
  positional: ['title'],
  input: z.strictObject({
    title: z.string().trim().min(1).describe('The title; capitals and spacing do not matter.'),
    department: z.enum(DEPARTMENTS).optional().describe('Left out, it stays as the rules read it.'),
    seniority: z.enum(SENIORITIES).optional().describe('Left out, it stays as the rules read it.'),
    roles: z.array(z.enum(BUYING_ROLES)).optional().describe('Roles in a purchase that people with this title have.'),
    forget: z.boolean().default(false).describe('Take back what was said of it; the rules read it again.'),
  }),
  output,
  run: async (market, { title, forget, ...given }, { actor }) => {
    const said = Object.entries(given).filter(([, word]) => word !== undefined)
    if (forget && said.length > 0) {
      refuse('settle_or_forget', 'A title is either settled or forgotten.', { at: { field: 'forget' } })
    }
    if (!forget && said.length === 0) {
      refuse('nothing_to_settle', `Say what “${title}” means.`, {
        at: { field: 'department' },
        hint: 'Give --department, --seniority or --roles; with --forget the rules read it again.',
      })
    }
    const done = await settleTitle(market, title, forget ? undefined : given, actor)
    const read = readTitle(title)
    const { department = read.department, seniority = read.seniority } = given
    const roles = [...(given.roles ?? read.roles)]
    return {
      title,
      department,
      seniority,
      roles,
      jobRole: jobRoleOf(department, seniority),
      settled: !forget,
      ...done,
    }
  },
  print: ({ title, department, seniority, roles, jobRole, settled, people, accounts, changed, waits }) => {
    const who = jobRole === '' ? `department ${department}, seniority ${seniority}` : jobRoleWords(jobRole)
    const means = `“${title}” ${settled ? 'means' : 'is read by the rules again:'} ${who} (${department}, ${seniority})${roles.length > 0 ? `; ${roles.join(', ')}` : ''}.`
    if (people === 0) return `${means}\nNobody has this title now; it is remembered for imports to come.`
    const having = `${formatNumber(people)} people at ${formatNumber(accounts)} accounts have it`
    if (waits) return `${means}\n${having}. An import is under way: rules know of it when that is done.`
    return `${means}\n${having}; what is known changed for ${changed === people ? 'all of them' : formatNumber(changed)}.`
  },
})
