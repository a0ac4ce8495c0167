import { z } from 'zod'
import { loadCatalog, type Market } from '../../market-data/index.ts'
import { defineOperation } from '../../operation.ts'
import { refuse } from '../../problem.ts'
import { dayOf, runOf } from '../../segments/index.ts'
import { jobRoleWords } from '../titles/words.ts'
import { notedAct } from './act-reversal.ts'
import { readActs, writeAct } from './act-store.ts'
import { CHAMPION_TESTS, TEST_WORDS, type TestedPerson, testPerson } from './champion-tests.ts'
import { type FoundPerson, findPerson } from './find-person.ts'
import { type PersonShown, personSchema } from './person-schema.ts'

const contactField = z.string().trim().min(1).describe('Id, e-mail address or full name.')

export const championPerson = defineOperation<Market>()({
  name: 'champion person',
  summary:
    'Whether a person is a champion or a coach: power, sells for us inside, personal stake, with the acts behind each.',
  access: 'read',
  positional: ['contact'],
  input: z.strictObject({ contact: contactField }),
  output: personSchema,
  run: async (market, { contact }, { signal }) => {
    const person = await personNamed(market, contact, signal)
    return shown(person, testPerson(await readActs(market.state.db, person.key)))
  },
  print: words,
})

export const championNote = defineOperation<Market>()({
  name: 'champion note',
  summary: 'Note what a person did that shows power, selling for us inside, or a personal stake.',
  access: 'write',
  positional: ['contact'],
  input: z.strictObject({
    contact: contactField,
    test: z
      .enum(CHAMPION_TESTS)
      .describe(`What it shows: ${CHAMPION_TESTS.map((test) => `${test}: ${TEST_WORDS[test]}`).join('; ')}.`),
    act: z.string().trim().min(1).describe('What they did, not what they are like: “got us a meeting with the CFO”.'),
    costly: z.boolean().default(false).describe('It cost them something: time, standing, money.'),
    at: z.iso.date().optional().describe('The day they did it; default today.'),
  }),
  output: personSchema,
  run: async (market, { contact, test, act, costly, at }, { actor, signal }) => {
    const run = runOf(market, { catalog: await loadCatalog(market) })
    const today = dayOf(market.clock(), run)
    const day = at ?? today
    if (day > today) {
      refuse('act_in_the_future', `${day} is not yet: an act is noted when it was done.`, {
        at: { field: 'at', value: day },
      })
    }
    const person = await findPerson(market, run, contact, signal)
    const note = { person: person.key, test, act, costly, day, by: actor, at: market.clock() }
    await market.state.change(
      (id: number) => ({
        actor,
        action: 'champion.note',
        subject: `contact:${person.key}`,
        detail: { name: person.name, before: null, after: notedAct({ id, ...note }) },
      }),
      (tx) => writeAct(tx, note),
    )
    return shown(person, testPerson(await readActs(market.state.db, person.key)))
  },
  print: words,
})

async function personNamed(market: Market, contact: string, signal: AbortSignal): Promise<FoundPerson> {
  return findPerson(market, runOf(market, { catalog: await loadCatalog(market) }), contact, signal)
}

function shown(person: FoundPerson, tested: TestedPerson): PersonShown {
  const { account, id, email, name, title, jobRole, crmRoles, mayContact, seen } = person
  return {
    contact: {
      account,
      id,
      email,
      name,
      title,
      jobRole,
      mayContact,
      crmRoles: [...crmRoles],
      words: jobRole === null ? null : jobRoleWords(jobRole),
    },
    tests: tested.tests.map(({ test, met, acts }) => ({
      test,
      words: TEST_WORDS[test],
      met,
      acts: acts.map((each) => ({ id: each.id, act: each.act, costly: each.costly, day: each.day, by: each.by })),
    })),
    costly: tested.costly,
    verdict: tested.verdict,
    reason: reasonOf(tested),
    wanting: [...tested.wanting],
    seen,
  }
}

function reasonOf({ verdict, wanting }: TestedPerson): string {
  if (verdict === 'champion')
    return 'A champion: all three tests are met, with at least one act that cost them something.'
  if (verdict === 'coach') return `A coach so far. Wanting: ${wanting.join('; ')}.`
  return 'Nothing was noted yet, so nobody can say. A title or a CRM field makes nobody a champion.'
}

function words({ contact, tests, reason, seen }: PersonShown): string {
  const { name, title, words: role, mayContact, crmRoles, account } = contact
  const who = [name ?? contact.email ?? contact.id ?? 'Somebody', title, role === null ? null : `(${role})`]
  const lines = [`${who.filter((part) => part !== null).join(', ')}, at account #${account}`, reason, '']
  for (const test of tests) {
    lines.push(`${test.met ? '✓' : '–'} ${test.words}`)
    for (const { act, costly, day } of test.acts)
      lines.push(`    ${day}  ${act}${costly ? ' (it cost them something)' : ''}`)
  }
  const touched =
    seen.first === null
      ? 'No touch that they took part in is on record.'
      : `Seen: ${seen.begun} touches they began, ${seen.together} two-way ones, ${seen.first} to ${seen.last}.`
  lines.push('', touched)
  if (crmRoles.length > 0) lines.push(`The CRM calls them ${crmRoles.join(', ')}: an opinion, which meets no test.`)
  lines.push(
    mayContact === true
      ? 'May be contacted.'
      : mayContact === false
        ? 'May not be contacted.'
        : 'Whether they may be contacted is not recorded.',
  )
  return lines.join('\n')
}
