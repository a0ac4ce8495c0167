import type { PaperBlock, PaperDocument, PaperSection } from '../../paper/index.ts'
import { note, strong, text } from '../paper-blocks.ts'
import type { BriefSegment } from './brief-schema.ts'
import { capital, howMany } from './figure-words.ts'
import type { BriefRead } from './read-brief.ts'

export const VERDICT_WORDS = { pass: 'holds', weak: 'weak', fail: 'fails', unknown: 'cannot be told' } as const

/** The whole brief as a document: what the one page has no room for stands here. */
export function briefDocument(brief: BriefRead): PaperDocument {
  const { asOf, segments, basisWords } = brief
  return {
    title: 'Brief',
    subtitle:
      segments.length === 0 ? basisWords : `Whom we go after, who carries it, and what we say to them. ${basisWords}`,
    madeOn: asOf,
    foot: 'Every figure can be followed to what computes it.',
    sections: [
      ...segments.map(segmentSection),
      ...(segments.length === 0 ? [] : [expectedSection(brief)]),
      ...(brief.guesses.length === 0 ? [] : [guessSection(brief.guesses)]),
      ...(brief.figures.length === 0 ? [] : [traceSection(brief.figures)]),
    ],
  }
}

function segmentSection(segment: BriefSegment, place: number): PaperSection {
  const { name, sentence, size, tests, messages, personas } = segment
  const blocks: PaperBlock[] = [
    {
      kind: 'figures',
      title: 'In figures',
      figures: [size, segment.targets, segment.expected].filter((each) => each !== null),
    },
    ...(segment.targets === null ? [text(segment.targetsWords)] : []),
    ...(segment.expected === null && segment.expectedWhy !== null ? [note(segment.expectedWhy)] : []),
    {
      kind: 'table',
      title: 'Six tests',
      columns: ['Test', 'Verdict', 'Why'],
      rows: tests.map(({ title, verdict, reason }) => [title, VERDICT_WORDS[verdict], reason]),
    },
    strong('Who starts it, who carries it'),
    text(segment.initiator?.figure.words ?? `Where it starts is not known. ${segment.initiatorWhy ?? ''}`),
    ...championBlocks(segment),
    ...personas.flatMap(personaBlocks),
    {
      kind: 'table',
      title: 'What we say, stage by stage',
      columns: ['Stage', 'Message', 'Rests on'],
      rows: messages.map((each) => [
        each.stageWords,
        each.message === null
          ? '–'
          : `${each.value === '' ? 'No value is written yet' : each.value}${each.draft ? ' (a draft)' : ''}`,
        each.restsWords,
      ]),
    },
    ...(segment.guesses.length === 0
      ? []
      : [strong('Still a guess'), { kind: 'list' as const, items: segment.guesses }]),
  ]
  return {
    key: `segment ${segment.id}`,
    title: name,
    lead: sentence,
    newPage: place > 0,
    blocks: blocks.filter((block) => block.kind !== 'figures' || block.figures.length > 0),
  }
}

function championBlocks({ champion, championWhy }: BriefSegment): PaperBlock[] {
  if (champion === null) return [note(`Who carries it is not known. ${championWhy ?? ''}`.trim())]
  const { words, basisWords, lift, why } = champion
  return [text(`${words} carry it, ${basisWords}.`), lift === null ? note(why ?? '') : text(lift.words)]
}

function personaBlocks(persona: BriefSegment['personas'][number]): PaperBlock[] {
  const { name, role, lines, more, internal, readiness, people } = persona
  const left = [
    ...(more === 0 ? [] : [howMany(more, 'more statement')]),
    ...(internal === 0 ? [] : [howMany(internal, 'internal statement')]),
  ]
  return [
    strong(`${name}, ${role.toLowerCase()}: ${readiness}`),
    ...(people === null ? [] : [text(people.words)]),
    lines.length === 0
      ? note('Nothing is written about this person yet.')
      : { kind: 'list', items: lines.map(({ type, text: said, held }) => `${capital(type)}: ${said} (${held})`) },
    ...(left.length === 0 ? [] : [text(`Not here: ${left.join(' and ')}.`)]),
  ]
}

function expectedSection({ expected }: BriefRead): PaperSection {
  const { period, together, market, why } = expected
  const figures = [together, market].filter((each) => each !== null)
  return {
    key: 'expected',
    title: 'Expected revenue',
    lead: period === null ? null : `${period}, of what people buy as things stand.`,
    newPage: false,
    blocks: [
      ...(figures.length === 0 ? [] : [{ kind: 'figures' as const, title: period ?? '', figures }]),
      ...(why === null ? [] : [note(why)]),
    ],
  }
}

function guessSection(guesses: readonly string[]): PaperSection {
  return {
    key: 'guesses',
    title: 'To mind',
    lead: null,
    newPage: false,
    blocks: [{ kind: 'list', items: [...guesses] }],
  }
}

function traceSection(figures: BriefRead['figures']): PaperSection {
  return {
    key: 'figures',
    title: 'Where every figure comes from',
    lead: 'Each is the answer of an operation: ask it again, and the figure is in it.',
    newPage: true,
    blocks: [
      {
        kind: 'table',
        title: 'Figures',
        columns: ['Figure', 'Ask', 'Of'],
        rows: figures.map(({ words, trace }) => [words, trace.operation, JSON.stringify(trace.input)]),
      },
    ],
  }
}
