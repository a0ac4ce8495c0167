import * as stopword from 'stopword'
import { foldWord } from './fold-word.ts'

/** Words of English, German and French that carry no subject (lists of the package stopword), folded. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  [...stopword.eng, ...stopword.deu, ...stopword.fra].map(foldWord),
)

/** Words that are names of people or companies as well. */
const NAMES_TOO = new Set(
  `adobe amber angel apple april art august baker bill black blue box bright brown carol chance charity chase chip christian clay
cliff cook crest dale dawn day dean depot dollar drew dune eagle echo ember ernst eve faith field fisher flora ford frank
frost gene gold good grace grant gray green grey guy hall harmony haze heather hill holly hood hope horizon hunter iris ivory
ivy jack jasmine jean jewel joy june justice king klein knight koch lance lane law lee lily long loop lorenz love major maria
mark martin mason max may mercy meyer mike miles miller model monday neu nick noble north olive oracle page paris park parker
pat pearl penny petit pierce pilot point porter prince pure quick rabe rain ray reed rich richter rob robin rock roman rose
roth ruby sage sand schmidt schneider scout shell signal silver sky slack small smart smith sommer spark spring star stark
square stern stone strange strong sue summer sunny swift target taylor terry tower trend trinity turner victor vogel wade
walker wall ward weber weiss west white will winter wise wolf wood young zimmer zoom`.split(/\s+/),
)

/** True for a word that says nothing of whose name it is: as a name it counts with a capital only. */
export function isCommonWord(folded: string): boolean {
  return STOP_WORDS.has(folded) || NAMES_TOO.has(folded)
}
