import { capital } from './in-words.ts'
import type { MessageShown, ProofShown } from './message-schema.ts'
import { pointWords } from './rests-of.ts'

/** A message at a terminal: each part with what it rests on. */
export function messageWords(message: MessageShown): string {
  const { id, persona, segment, stageWords, draft, version, restsWords, channel, keywords, missing } = message
  const head = `Message ${id} to ${persona.name}${persona.words === '' ? '' : `, ${persona.words},`} in ${segment.words}: ${stageWords} (version ${version}${draft ? ', a draft' : ''})`
  const part = (title: string, text: string, proofs: readonly ProofShown[]): string[] =>
    text === '' ? [] : ['', title, ...text.split('\n').map((line) => `  ${line}`), ...proofs.map(proofLine)]
  const of = (name: ProofShown['part']): readonly ProofShown[] => message.proofs.filter((each) => each.part === name)
  const told = [channel.name, channel.format].filter((each) => each !== null)
  return [
    ...marks(message),
    head,
    restsWords,
    ...part('Why it matters to everybody', message.groupFrame, of('group frame')),
    ...part('Why it matters to them', message.personalFrame, of('personal frame')),
    ...part('Value', message.value, of('value')),
    ...message.points.flatMap((point) =>
      part(
        capital(pointWords(point)),
        point.text,
        message.proofs.filter((each) => each.point === point.id),
      ),
    ),
    ...part('Next step', message.nextStep, of('next step')),
    ...(told.length === 0
      ? []
      : ['', `Through ${told.join(', ')}. ${channel.response?.words ?? channel.why ?? ''}`.trim()]),
    ...(keywords.length === 0
      ? []
      : ['', `Their words: ${keywords.map(({ word, people }) => `${word} (${people})`).join(', ')}`]),
    ...(missing.length === 0 ? [] : ['', `Not written yet: ${missing.join(', ')}.`]),
  ].join('\n')
}

/** After a change: what was done, and what to mind. */
export function doneWords(message: MessageShown): string {
  return [...marks(message), `Message ${message.id}: ${message.restsWords}`].join('\n')
}

function marks({ done, warnings, changed }: MessageShown): string[] {
  return [...(done === null ? [] : [done]), ...[...warnings, ...changed].map((each) => `! ${each}`)]
}

function proofLine({ id, kind, words, status, by, holds, travels, whyNot }: ProofShown): string {
  const marked = [status ?? by, travels ? null : (whyNot ?? 'stays in the house')].filter((each) => each !== null)
  const said = words.replaceAll(/\s+/g, ' ').trim()
  const short = said.length <= 160 ? said : `${said.slice(0, 159)}…`
  return `    ${holds ? '✓' : '–'} ${kind}: ${short}${marked.length === 0 ? '' : ` [${marked.join('; ')}]`} (proof ${id})`
}
