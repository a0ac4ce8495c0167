import { z } from 'zod'
import type { Market } from '../../market-data/index.ts'
import { defineOperation, fileField } from '../../operation.ts'
import { readJobRole } from '../../roles/index.ts'
import { writeParticipant } from '../participants/participant-store.ts'
import { resolveParticipant } from '../participants/resolve-participant.ts'
import { readTranscript } from '../transcripts/read-transcript.ts'
import { addInterview, bringText, findByFingerprint, fingerprintOf, titleOf } from './add-interview.ts'
import { checkDays } from './check-days.ts'
import { interviewFacts, interviewSchema, speakerSchema } from './interview-schema.ts'
import { readInterview } from './interview-store.ts'
import { interviewWords, speakerLines } from './interview-words.ts'
import { openShowing, showInterview } from './show-interview.ts'
import { showSpeakers } from './show-speakers.ts'

const addedSchema = z.object({
  added: z.boolean().describe('False where the same text was brought in before: then nothing changed.'),
  interview: interviewSchema,
  speakers: z.array(speakerSchema),
  notices: z.array(z.string()),
})

export const interviewAdd = defineOperation<Market>()({
  name: 'interview add',
  summary: 'Bring in a conversation: who says what is recognised, and the participant gets a pseudonym.',
  access: 'write',
  positional: ['file'],
  input: z.strictObject({
    file: z
      .string()
      .optional()
      .describe('A transcript or notes: .txt, .md, .docx, .vtt or .srt.')
      .meta(fileField('read')),
    text: z.string().optional().describe('The words themselves, in place of a file.'),
    participant: z
      .string()
      .trim()
      .min(1)
      .max(200)
      .optional()
      .describe('Who was asked: a name, or the pseudonym (P07) of somebody asked before.'),
    contact: z.string().trim().min(1).optional().describe('The contact: id, e-mail address or full name.'),
    account: z
      .string()
      .trim()
      .min(1)
      .optional()
      .describe('Their company: name, domain, id or #number; default that of the contact.'),
    ...interviewFacts,
  }),
  output: addedSchema,
  run: async (market, input, { actor, signal }) => {
    await checkDays(market, input)
    const jobRole = input.role === undefined ? null : readJobRole(input.role)
    const brought = await bringText(input)
    const there = await findByFingerprint(market.state.db, fingerprintOf(brought.bytes))
    if (there !== undefined) return shown(market, there, false, [SAME])
    const who = await resolveParticipant(market, input, signal)
    const transcript = await readTranscript(brought.bytes, brought.format, {
      name: who.known?.name ?? who.made.name ?? undefined,
    })
    const { id, added } = await addInterview(
      market,
      brought,
      transcript,
      {
        kind: 'interview',
        title: titleOf(brought.file, input.title, 'Conversation'),
        relation: input.relation ?? null,
        job_role: jobRole,
        buying_role: input.buyingRole ?? null,
        mode: input.mode ?? null,
        guide: input.guide ?? null,
        guide_version: input.guideVersion ?? null,
        day: input.on ?? null,
        consent_record: input.consentRecord ?? null,
        consent_quote: input.consentQuote ?? null,
        consent_scope: input.consentScope ?? null,
        consent_expires: input.consentExpires ?? null,
      },
      async (tx) =>
        who.known === null
          ? { id: await writeParticipant(tx, who.made, actor, market.clock()), made: true }
          : { id: who.known.id, made: false },
      actor,
    )
    return shown(market, id, added, added ? [...transcript.notices, ...who.notices] : [SAME])
  },
  print: ({ added, interview, speakers, notices }) =>
    [
      added
        ? `Added interview ${interview.id}, ${interview.title}, with ${interview.participant?.pseudonym ?? 'nobody'}.`
        : `Nothing changed: this is interview ${interview.id}, ${interview.title}, which is there already.`,
      interviewWords(interview),
      speakerLines(speakers),
      ...notices,
    ].join('\n'),
})

const SAME = 'The same text was brought in before; nothing changed.'

async function shown(market: Market, id: number, added: boolean, notices: readonly string[]) {
  const found = await readInterview(market.state.db, id)
  const showing = await openShowing(market, [found.participant])
  return {
    added,
    interview: showInterview(found, showing),
    speakers: showSpeakers(found.interview),
    notices: [...notices],
  }
}
