import type { InterviewScript } from './interview-script.ts'
import { fill, type ReadScript, type ToldBy } from './read-script.ts'

/** People speak about so many words a second, and a subtitle holds so many words. */
const WORDS_A_SECOND = 2.4
const WORDS_A_CUE = 14

/** The interview as the file that a recorder, a typist or a video call would leave behind. */
export function writeTranscript(script: InterviewScript, { turns }: ReadScript, told: ToldBy): string {
  const named = turns.map(({ who, words }) => {
    const label = script.labels[who]
    if (label === undefined) throw new Error(`nobody is called ${who} in ${script.file}`)
    return { label: fill(label, told), words }
  })
  switch (script.format) {
    case 'txt':
      return `${named.map(({ label, words }) => `${label}: ${words}`).join('\n\n')}\n`
    case 'md':
      return `${named.map(({ label, words }) => `**${label}:** ${words}`).join('\n\n')}\n`
    case 'vtt':
      return `WEBVTT\n\n${cuesOf(named)
        .map(({ from, to, label, words }) => `${clock(from, '.')} --> ${clock(to, '.')}\n<v ${label}>${words}</v>\n`)
        .join('\n')}`
    case 'srt':
      return cuesOf(named)
        .map(({ from, to, label, words, begins }, place) => {
          const line = begins ? `${label}: ${words}` : words
          return `${place + 1}\n${clock(from, ',')} --> ${clock(to, ',')}\n${line}\n`
        })
        .join('\n')
  }
}

interface Cue {
  readonly from: number
  readonly to: number
  readonly label: string
  readonly words: string
  /** The first of its turn. */
  readonly begins: boolean
}

function cuesOf(turns: readonly { readonly label: string; readonly words: string }[]): readonly Cue[] {
  const cues: Cue[] = []
  let now = 1
  for (const { label, words } of turns) {
    const all = words.split(/\s+/)
    for (let at = 0; at < all.length; at += WORDS_A_CUE) {
      const some = all.slice(at, at + WORDS_A_CUE)
      const to = now + some.length / WORDS_A_SECOND
      cues.push({ from: now, to, label, words: some.join(' '), begins: at === 0 })
      now = to
    }
    now += 0.8
  }
  return cues
}

/** `00:01:07.400` of seconds. */
function clock(seconds: number, mark: '.' | ','): string {
  const time = new Date(Math.round(seconds * 1000)).toISOString().slice(11, 23)
  return time.replace('.', mark)
}
