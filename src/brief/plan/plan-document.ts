import type { PaperBlock, PaperDocument, PaperSection } from '../../paper/index.ts'
import { note, strong, text } from '../paper-blocks.ts'
import type { PlanRead } from './read-plan.ts'

/** The plan as a document to be printed or kept; it stays in the house. */
export function planDocument(plan: PlanRead): PaperDocument {
  const { account, asOf } = plan
  const known = [account.domain, account.lifecycle, account.owner === null ? null : `owned by ${account.owner}`]
  return {
    title: `Plan for ${account.words}`,
    subtitle: known.filter((part) => part !== null).join(', '),
    madeOn: asOf,
    foot: `Plan for ${account.words}: for our own use.`,
    sections: [nextSection(plan), peopleSection(plan), segmentSection(plan), pastSection(plan)],
  }
}

function nextSection({ first, next, stage, persona, personaWhy, warnings }: PlanRead): PaperSection {
  const { message, to, channel, why } = next
  return section('next', 'What to do', [
    { kind: 'list', items: [...first], ordered: true },
    text(`Where they stand: ${stage.words}. ${stage.because}`),
    text(why),
    ...(to === null
      ? []
      : [
          text(
            `To: ${to.name}${to.title === '' ? '' : `, ${to.title}`} (${to.contactWords})${channel === null ? '' : `, by ${channel}`}.`,
          ),
        ]),
    ...(message === null
      ? []
      : [
          strong(`The message for “${message.stageWords}”: ${message.restsWords}`),
          ...[message.personalFrame, message.groupFrame, message.value, message.nextStep]
            .filter((part) => part !== '')
            .map(text),
        ]),
    text(
      persona === null
        ? (personaWhy ?? '')
        : `${persona.name} (${persona.role}): ${persona.readiness}.${persona.summary === null ? '' : ` ${persona.summary}`}`,
    ),
    ...warnings.map(note),
  ])
}

function peopleSection({ champion, championWhy, group }: PlanRead): PaperSection {
  const blocks: PaperBlock[] = []
  if (champion === null) blocks.push(note(championWhy ?? ''))
  else {
    blocks.push(text(`${champion.words} carry purchases in ${champion.of}, ${champion.basisWords}. ${champion.ask}`))
    if (champion.people.length > 0) {
      blocks.push({
        kind: 'table',
        title: 'Who could be the champion',
        columns: ['Who', 'As far as we know', 'Last seen', 'Contact'],
        rows: champion.people.map(({ name, title, verdictWords, acts, lastSeen, contactWords }) => [
          title === '' ? name : `${name}, ${title}`,
          [verdictWords, ...acts].join('. '),
          lastSeen ?? 'never',
          contactWords,
        ]),
      })
    }
  }
  if (group.members.length > 0) {
    blocks.push({
      kind: 'table',
      title: 'Buying group',
      columns: ['Who', 'Role', 'Last seen', 'Contact'],
      rows: group.members.map(({ name, title, words, roles, lastEngaged, contactWords }) => [
        title === '' ? name : `${name}, ${title}`,
        [words, ...roles].filter((part) => part !== '').join('; '),
        lastEngaged ?? 'not engaged',
        contactWords,
      ]),
    })
  }
  if (group.missing.length > 0) {
    blocks.push(
      { kind: 'figures', title: 'Missing, against won deals', figures: group.missing.map(({ share }) => share) },
      ...group.missing
        .filter(({ atAccount }) => atAccount.length > 0)
        .map(({ words, atAccount }) => text(`${words}, not engaged yet: ${atAccount.join('; ')}.`)),
    )
  }
  blocks.push(text(group.compared), ...group.singleThreaded.map(note))
  return section('people', 'Who is there', blocks)
}

function segmentSection({ segments, near, unsure }: PlanRead): PaperSection {
  const blocks = segments.flatMap(({ name, chosen, sentence, because }): PaperBlock[] => [
    strong(`${name}${chosen ? ', one of those we go after' : ''}`),
    text(sentence),
    ...(because.length === 0 ? [] : [{ kind: 'list' as const, items: [...because] }]),
  ])
  if (segments.length === 0) blocks.push(note('It is in no segment.'))
  if (near !== null) blocks.push(text(`For ${near.name} it would need: ${near.needs.join('; ')}.`))
  if (unsure.length > 0) blocks.push(text(`It cannot be told for ${unsure.join('; ')}.`))
  return section('segments', 'Which segments it is in, and why', blocks)
}

function pastSection({ deals, happened, events }: PlanRead): PaperSection {
  const blocks: PaperBlock[] =
    deals.length === 0 ? [text('No deal is on record.')] : [{ kind: 'list', items: [...deals] }]
  if (happened.length > 0) {
    blocks.push({
      kind: 'table',
      title: 'The latest events',
      columns: ['When', 'What'],
      rows: happened.map(({ at, words }) => [at, words]),
    })
  }
  blocks.push(events === null ? note('Nothing dated is on record.') : text(events.words))
  return section('past', 'What happened so far', blocks)
}

function section(key: string, title: string, blocks: PaperBlock[]): PaperSection {
  return {
    key,
    title,
    lead: null,
    newPage: false,
    blocks: blocks.filter((block) => block.kind !== 'text' || block.text !== ''),
  }
}
