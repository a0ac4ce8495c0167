import { GRADES, rankOf } from './grades.ts'
import type { KnownWords } from './known-words.ts'
import type { FoundPhrase } from './phrases.ts'
import { AND } from './split-title.ts'
import type { GradeMeaning } from './title-words.ts'

type Found = FoundPhrase<GradeMeaning>

export interface ChosenGrade {
  readonly found: Found
  /** Helps a leader: what the leader leads is then not where this person works. */
  readonly assistsLeader: boolean
}

/**
 * The grade that counts. Usually the highest: a "Senior Manager" is a manager. But an intern or junior stays one, whatever
 * stands beside it, and who assists somebody is not that somebody: "Assistant to the CEO", "Assistenz der Geschäftsleitung".
 */
export function chooseGrade(known: KnownWords, found: readonly Found[]): ChosenGrade | undefined {
  const lowering = found.find(({ meaning }) => 'lowers' in GRADES[meaning.grade])
  // But an associate director directs.
  const directs = found.some(({ meaning }) => rankOf(meaning.grade) >= rankOf('director'))
  if (lowering !== undefined && !(directs && lowering.meaning.grade === 'junior')) {
    return { found: lowering, assistsLeader: false }
  }
  const assisting = assistant(known, found)
  if (assisting !== undefined) return assisting
  let best: Found | undefined
  for (const one of found) {
    if (one.meaning.grade === 'assistant' && best !== undefined) continue
    if (best === undefined || rankOf(one.meaning.grade) > rankOf(best.meaning.grade)) best = one
  }
  return best === undefined ? undefined : { found: best, assistsLeader: false }
}

const LEADS = rankOf('head of a unit')

function assistant(known: KnownWords, found: readonly Found[]): ChosenGrade | undefined {
  for (const one of found) {
    if (!isAssistant(one)) {
      if (worksForLeader(found, one)) return { found: one, assistsLeader: true }
      continue
    }
    const start = known.words.lastIndexOf(AND, one.from) + 1
    const before = found.filter((other) => other.from >= start && other.to <= one.from)
    const leaderBefore = before.findLast(({ meaning }) => rankOf(meaning.grade) >= LEADS)
    // "Leiterin Teamassistenz" leads; "Vertriebsleitungsassistentin" and "Director Assistant" assist.
    const joined = known.joined[one.from] === true
    if (leaderBefore !== undefined && !leaderBefore.meaning.english && !joined) continue
    // "CEO & Assistant": another part of the title stands on its own.
    if (found.some((other) => other.to <= start && rankOf(other.meaning.grade) >= LEADS)) continue
    const end = known.words.indexOf(AND, one.to)
    const leaderAfter = found.some(
      (other) =>
        other.from >= one.to &&
        (end < 0 || other.from < end || known.words[one.to] === 'to') &&
        rankOf(other.meaning.grade) >= LEADS,
    )
    return { found: one, assistsLeader: leaderAfter || leaderBefore !== undefined }
  }
  return undefined
}

/** "Referent der Geschäftsführung", "Mitarbeiter der Geschäftsleitung". */
function worksForLeader(found: readonly Found[], one: Found): boolean {
  const { grade, english } = one.meaning
  if (english || (grade !== 'clerk' && grade !== 'employee')) return false
  return found.some((other) => other.from === one.to && rankOf(other.meaning.grade) >= rankOf('executive'))
}

function isAssistant({ meaning }: Found): boolean {
  return meaning.grade === 'assistant' || (meaning.grade === 'specialist' && ASSISTING.test(meaning.phrase))
}

const ASSISTING = /assist|secret|sekret|secr[ée]t|segretari/
