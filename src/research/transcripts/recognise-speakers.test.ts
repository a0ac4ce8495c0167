import { describe, expect, it } from 'vitest'
import { readSubtitles } from './read-subtitles.ts'
import { recogniseSpeakers } from './recognise-speakers.ts'
import type { Transcript } from './transcript.ts'

/** `I` asks, `A` answers, `O` is another, `?` nobody knows; then the words. */
function said({ text, speakers, turns }: Transcript): string[] {
  const letters = { interviewer: 'I', interviewee: 'A', other: 'O' }
  return turns.map(({ speaker, start, end }) => {
    const part = speaker === null ? '?' : letters[speakers[speaker]?.part ?? 'other']
    return `${part} ${text.slice(start, end).replaceAll('\n', ' ')}`
  })
}

const inEnglish = (text: string, participant?: string): string[] => said(recogniseSpeakers(text, participant))

const ANSWERED = ['I What is hard?', 'A The waiting, mostly, and that nobody tells us.']

describe('who speaks', () => {
  it.each([
    ['labels', 'Interviewer: What is hard?\n\nInterviewee: The waiting, mostly, and that nobody tells us.'],
    [
      'no blank lines',
      'Interviewer 1 : What is hard?\nParticipant 7: The waiting, mostly, and that nobody tells us.',
    ],
    [
      'Markdown',
      '# Anna\n\n**Interviewer:** What is hard?\n\n**P2**: The waiting, mostly, and that nobody tells us.\n\n**Interviewer:** Ok?\n\n**P2:** Yes.',
    ],
    ['Q and A', 'Q: What is hard?\nA: The waiting, mostly, and that nobody tells us.'],
    ['Q. and A.', 'Q. What is hard?\n\nA. The waiting, mostly, and that nobody tells us.\n\nQ. Why?\n\nA. Ask them.'],
    [
      'Otter',
      'Ben Ray  0:03\nWhat is hard?\n\nAnna Li  0:07\nThe waiting, mostly, and that nobody tells us.\n\nBen Ray  1:02\nWhy?\n\nAnna Li  1:08\nNo idea.',
    ],
    [
      'Rev',
      'Ben Ray (00:03):\nWhat is hard?\n\nAnna Li (00:07):\nThe waiting, mostly, and that nobody tells us.\n\nBen Ray (01:02):\nWhy?\n\nAnna Li (01:08):\nNo idea.',
    ],
    [
      'Zoom',
      '[Ben Ray] 10:05:22\nWhat is hard?\n\n[Anna Li] 10:05:30\nThe waiting, mostly, and that nobody tells us.\n\n[Ben Ray] 10:06:01\nWhy?\n\n[Anna Li] 10:06:05\nNo idea.',
    ],
    [
      'times before',
      '[00:12] Ben: What is hard?\n[00:15] Anna: The waiting, mostly, and that nobody tells us.\n[01:15] Ben: Why?\n[01:19] Anna: No idea.',
    ],
    [
      'a head',
      'Date: 3 May 2026\nParticipant: Anna\nInterviewer: Ben\n\nBen: What is hard?\n\nAnna: The waiting, mostly, and that nobody tells us.\n\nBen: Why?\n\nAnna: No idea.',
    ],
    ['numbered speakers', 'Speaker 1: What is hard?\n\nSpeaker 2: The waiting, mostly, and that nobody tells us.'],
    ['German', 'Interviewerin: What is hard?\n\nBefragter: The waiting, mostly, and that nobody tells us.'],
    ['Chinese', '采访者：What is hard?\n受访者：The waiting, mostly, and that nobody tells us.'],
  ])('is read from %s', (_, text) => {
    expect(inEnglish(text).slice(0, 2)).toEqual(ANSWERED)
  })

  it('is read in French, with a space before the colon, letters with accents and questions without inversion', () => {
    const text = [
      'Enquêtrice : Qu’est-ce qui vous prend le plus de temps ?',
      'Interviewé : Les allers-retours. Chaque visuel passe trois fois chez le client : c’est long.',
      'Et puis on attend.',
      'Enquêtrice : D’accord. Et ensuite ?',
      'Interviewé : Ensuite on recommence. Enquêtrice : Toujours ? Interviewé : Presque.',
    ].join('\n\n')
    expect(inEnglish(text)).toEqual([
      'I Qu’est-ce qui vous prend le plus de temps ?',
      'A Les allers-retours. Chaque visuel passe trois fois chez le client : c’est long.',
      'A Et puis on attend.',
      'I D’accord. Et ensuite ?',
      'A Ensuite on recommence.',
      'I Toujours ?',
      'A Presque.',
    ])
    const names = text.replaceAll('Enquêtrice', 'Mme Lefèvre').replaceAll('Interviewé', 'Éloïse d’Arc')
    expect(
      inEnglish(names)
        .map((line) => line[0])
        .join(''),
    ).toBe('IAAIAIA')
    expect(recogniseSpeakers(names).notices.join(' ')).toMatch(/guessed.*Éloïse d’Arc \(interviewee\)/)
  })

  it('knows the participant by name, whoever asks more', () => {
    const text =
      'Anna: Why would we?\n\nBen: So that the team has a place to put things in order.\n\nAnna: And then?\n\nBen: Then it is done.'
    expect(inEnglish(text)[0]).toBe('I Why would we?')
    expect(inEnglish(text, 'Anna Li')[0]).toBe('A Why would we?')
    expect(recogniseSpeakers(text, 'Anna Li').speakers[0]?.basis).toBe('name')
  })

  it('takes sentences with colons, lists and notes for what they are', () => {
    const text = 'Interviewer: Go on.\n\nInterviewee: Two things:\n\nFor example: speed.\n\nNote: it was late.'
    expect(inEnglish(text).slice(1)).toEqual(['A Two things:', 'A For example: speed.', 'A Note: it was late.'])
    expect(
      recogniseSpeakers('Goal: save time\nPain: too slow\nTrigger: a new boss\nBarrier: budget').speakers,
    ).toEqual([])
    expect(recogniseSpeakers('A. First point\nB. Second point\nC. Third point').speakers).toEqual([])
    const notes = recogniseSpeakers('P1 18/11/2021\nT1\n\tYes, sensible info\nT2\n\tDone before T1')
    expect([notes.speakers.length, notes.turns.length]).toEqual([0, 5])
    expect(notes.notices.join(' ')).toMatch(/No speakers were recognised/)
  })
})

describe('subtitles', () => {
  it('become paragraphs of one speaker, from voices', () => {
    const vtt =
      'WEBVTT\n\nNOTE made by hand\n\n1\n00:00:01.000 --> 00:00:02.000\n<v Ben Ray>What is <i>hard</i>?</v>\n\n2\n00:00:02.500 --> 00:00:04.000\n<v Anna Li>The waiting,</v>\n\n00:00:04.100 --> 00:00:05.000\n<v Anna Li>mostly &amp; always.</v>\n\n00:00:05.000 --> 00:00:05.100\n\n\n00:00:20.000 --> 00:00:21.000\n<v Anna Li>Yes.'
    const read = readSubtitles(vtt)
    expect(read.text).toBe('Ben Ray: What is hard?\n\nAnna Li: The waiting, mostly & always.\n\nAnna Li: Yes.')
    expect(said(read)).toEqual(['I What is hard?', 'A The waiting, mostly & always.', 'A Yes.'])
  })

  it('become paragraphs from labels in their words, or without any', () => {
    const srt =
      '1\n00:00:01,000 --> 00:00:02,000\nBen: What is hard?\n\n2\n00:00:02,500 --> 00:00:04,000\nAnna: The waiting,\nmostly.\n\n3\n00:00:04,100 --> 00:00:05,000\nAlways.\n\n4\n00:00:05,100 --> 00:00:06,000\nBen: Why?\n\n5\n00:00:06,100 --> 00:00:07,000\nAnna: No idea.'
    expect(said(readSubtitles(srt))).toEqual([
      'I What is hard?',
      'A The waiting, mostly. Always.',
      'I Why?',
      'A No idea.',
    ])
    expect(said(readSubtitles('1\n00:01 --> 00:02\nhello there'))).toEqual(['? hello there'])
  })
})
