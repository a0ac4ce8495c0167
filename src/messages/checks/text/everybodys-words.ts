import { NUMBER_WORDS } from '../claims/number-words.ts'

/** Words that everybody uses whatever they speak of, and numbers: they make nobody sound like anybody. */
export const EVERYBODYS_WORDS: ReadonlySet<string> = new Set([
  ...Object.values(NUMBER_WORDS).flatMap((words) => Object.keys(words)),
  ...`one once us when where which while who whose not no yes again always never every everybody everyone somebody someone something nobody nothing anything thing things
made make makes making went go goes going gone came come comes get gets got getting put take took takes say says said tell told
ask asked asks see saw seen look looks looked know knew think thought want wanted need needed work works worked working use used
people person time times day days week weeks month months year years way ways good better best new old big small much many more
without within before after back still really first last now then well let keep keeps right lot bit
eins immer nie wieder jeder jede jeden jemand niemand nichts etwas mal ganz gar gut besser neu alt groß klein viel viele machen
macht gemacht gehen geht ging kommen kommt kam sagen sagt gesagt sehen sieht wissen weiß wollen leute menschen zeit tag tage woche
wochen monat jahr jahre erst letzte jetzt dann
toujours jamais encore chaque personne quelqu'un rien chose choses fait faire font dit dire voir vu voit sait savoir veut vouloir
gens temps jour jours semaine semaines mois an ans année bon bonne mieux nouveau petit grand beaucoup premier dernier`.split(
    /\s+/,
  ),
])
