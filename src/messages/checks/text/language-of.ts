import { wordsOf } from './words-of.ts'

/** Languages that messages are checked in. */
export const LANGUAGES = { en: 'English', de: 'German', fr: 'French' } as const
export type Language = keyof typeof LANGUAGES

/**
 * Words that one of the three languages uses all the time and the other two do not (`die`, `an`, `on`, `son`, `in`, `was`, `war`, `plus`
 * and the like are left out: they are words of two).
 */
const COMMON: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(
    `the and of to is are that it you your we our they their this with for from have has had be been not but what who when where
which how can will would should every each no more than into out up all one before after without about by at as or if so there
its it's don't doesn't isn't you're that's us my do does did were because while only over then these those see get make need`.split(
      /\s+/,
    ),
  ),
  de: new Set(
    `der das und ist sind nicht sie wir ihr ihre ihren ihrem ihrer uns unser unsere ich es ein eine einen einem einer den dem mit von
zu zum zur für auf aus bei nach wie auch oder aber wenn dass kein keine keinen mehr noch nur schon wird werden wurde haben hat kann
können muss müssen sich über vor bis als jeder jede jedes alle ohne wer man dann damit weil diese dieser im ins am beim vom statt
wann wo`.split(/\s+/),
  ),
  fr: new Set(
    `le la les et est sont ne pas vous nous ils elles il elle je un une du au aux ce cette ces que qui quoi dont où avec pour par sur
dans sans mais ou si votre vos notre nos leur leurs se sa ses être avoir ont avait plus fait chaque tout tous toute toutes très
c'est n'est qu'il qu'on d'un d'une l'équipe on quand comme aussi jamais toujours moins y déjà avant après`.split(
      /\s+/,
    ),
  ),
}

/** Fewer of a language's own words, and a text tells no language. */
const FEWEST = 2

/** The language of a text; null where its common words do not tell: too few of them, or a mixture. */
export function languageOf(text: string): Language | null {
  const words = wordsOf(text).map((word) => word.text.toLowerCase().replaceAll('’', "'"))
  // "l'équipe", "qu'il": an elided word is French on its own.
  const elided = words.filter((word) => /^(?:l|d|qu|n|s|j|c|m|t)'\p{L}{2,}$/u.test(word)).length
  const counted = (Object.keys(LANGUAGES) as Language[])
    .map((language) => ({
      language,
      hits: words.filter((word) => COMMON[language].has(word)).length + (language === 'fr' ? elided : 0),
    }))
    .sort((one, other) => other.hits - one.hits)
  const [first, second] = counted
  if (first === undefined || second === undefined) return null
  return first.hits >= FEWEST && first.hits >= 2 * second.hits ? first.language : null
}
