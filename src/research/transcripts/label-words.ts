import type { Part } from './transcript.ts'

const WORDS: Readonly<Record<Part | 'speaker', string>> = {
  interviewer: `interviewer interviewers int moderator facilitator researcher host question
    interviewerin befrager befragerin moderatorin forscher forscherin frage
    intervieweur intervieweuse enquêteur enquêtrice enqueteur enquetrice animateur animatrice modérateur modératrice chercheur chercheuse
    entrevistador entrevistadora investigador investigadora moderador moderadora pregunta
    intervistatore intervistatrice moderatore ricercatore ricercatrice domanda pesquisador pesquisadora pergunta
    onderzoeker gespreksleider vraag ankieter ankieterka badacz badaczka prowadzący pytanie intervjuare haastattelija
    采访者 訪問者 主持人 聞き手 インタビュアー 質問者`,
  interviewee: `interviewee participant respondent informant subject customer client user guest answer
    interviewte interviewter befragte befragter teilnehmer teilnehmerin proband probandin kunde kundin antwort
    interviewé interviewée enquêté enquêtée répondant répondante participante sujet témoin cliente réponse
    entrevistado entrevistada encuestado encuestada respuesta intervistato intervistata partecipante risposta
    geïnterviewde deelnemer antwoord uczestnik uczestniczka rozmówca rozmówczyni badany badana odpowiedź respondentka
    受访者 受訪者 回答者 話し手 対象者`,
  other: `unknown inaudible observer notetaker translator interpreter unbekannt dolmetscher dolmetscherin
    inconnu inconnue interprète observateur observatrice desconocido intérprete sconosciuto interprete onbekend`,
  speaker:
    'speaker sprecher sprecherin intervenant intervenante locuteur locutrice hablante orador relatore parlante falante spreker mówca',
}

const BY_WORD: ReadonlyMap<string, Part | 'speaker'> = new Map(
  (Object.keys(WORDS) as (Part | 'speaker')[]).flatMap((part) =>
    WORDS[part].split(/\s+/).map((word) => [word, part] as const),
  ),
)

/** What labels of more than one word begin or end with. */
const PHRASES: readonly (readonly [RegExp, Part])[] = [
  [/^(?:unknown|unidentified|unbekannter?|inconnu|intervenant inconnu)\b/u, 'other'],
  [/\b(?:unbekannt|inconnue?|desconocid[oa])$/u, 'other'],
  [/^note.?taker$/u, 'other'],
  [
    /^(?:befragte person|personne interrogée|gesprächspartner(?:in)?|interview(?:te|ter) partner(?:in)?)$/u,
    'interviewee',
  ],
]

/** Letters that stand for a side, where letters of both sides are used in one transcript. */
const LETTERS: Readonly<Record<string, Part>> = {
  i: 'interviewer',
  q: 'interviewer',
  f: 'interviewer',
  m: 'interviewer',
  p: 'interviewee',
  r: 'interviewee',
  a: 'interviewee',
  b: 'interviewee',
}

/** One person under several spellings: `Interviewer 1`, `interviewer1`, `INTERVIEWER 1 `. */
export function labelKey(label: string): string {
  return label
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[\s._]+/gu, ' ')
    .replaceAll(/ (?=\d)/gu, '')
    .trim()
}

/** The side that the words of a label name, `speaker` where it names no side; undefined for a name. */
export function partOfLabel(label: string): Part | 'speaker' | undefined {
  const plain = labelKey(label)
    .replace(/(?:\d+|#\d+| [a-z])$/u, '')
    .trim()
  return PHRASES.find(([pattern]) => pattern.test(plain))?.[1] ?? BY_WORD.get(plain)
}

/** The side a single letter (`I`, `P2`) may stand for. */
export function partOfLetter(label: string): Part | undefined {
  const letter = /^([a-z])\d*$/u.exec(labelKey(label))?.[1]
  return letter === undefined ? undefined : LETTERS[letter]
}

const FACTS = new Set(
  `date time duration length location place project title subject topic recorded recording transcribed transcript transcription language
  company organisation organization role job position interview study file filename version status summary participants attendees present notes note
  meeting started ended start end task goal id number consent guide mode relation
  datum uhrzeit dauer ort projekt titel thema sprache firma unternehmen rolle teilnehmende anwesend
  durée lieu projet titre sujet langue entreprise société rôle présents
  fecha hora duración lugar proyecto título idioma empresa data durata luogo progetto titolo lingua azienda`
    .split(/\s+/)
    .filter((word) => word !== 'subject' && word !== 'sujet'),
)

/** A line at the head of a transcript that tells about it: `Date: 3 May`. It is nobody who speaks. */
export function isFactLabel(label: string): boolean {
  const key = labelKey(label)
  return FACTS.has(key) || FACTS.has(key.split(' ')[0] ?? '') || FACTS.has(key.split(' ').at(-1) ?? '')
}
