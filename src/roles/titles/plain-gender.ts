/** Longer titles are cut: nobody's title needs more, and somebody will paste a page. */
const LONGEST = 300

const MARKS = /[*:_/(·.|[]|\p{Ll}I/u
/** (m/w/d), (f/m/x), [w/m/d], m/w, H/F … */
const ANY_GENDER =
  /[([]\s*(?:all genders|gn|[mwfdxhi](?:\s*[/|,*]\s*[mwfdxhi]){1,3})\s*[)\]]|(?<=\s)[mwfdxh](?:\/[mwfdxh]){1,3}(?=\s|$)/giu
/** Leiter*in, Leiter:in, Leiter_in, Leiter/in, Leiter/-in, Leiter(in), LeiterIn, and their plurals. */
const GERMAN_FORMS =
  /(?<=\p{L})(?:[*:_·]-?in(?:nen)?|\/-?in(?:nen)?|\(-?in(?:nen)?\)|(?<=\p{Ll})In(?:nen)?)(?![\p{L}])/gu
/** Beauftragte*r, Beauftragte/r, Beauftragte(r). */
const GERMAN_ADJECTIVES = /(?<=\p{Ll}e)(?:[*:_·/]-?[rn]|\([rn]\))(?!\p{L})/gu
/** Chargé(e), chargé.e, chargé·e, directeur/trice, directeur(trice), acheteur/euse. */
const FRENCH_FORMS =
  /(?<=\p{L}{2})(?:[·.*/]-?(?:e|ne|se|euse|trice|rice|ière|ere|ère|fe)s?|\((?:e|ne|se|euse|trice|rice|ière|ère|fe)s?\))(?!\p{L})/giu

/** A title in one form, where it was written for several: "Leiter*in", "Chargé(e) de projet", "Buyer (m/w/d)". */
export function plainGender(title: string): string {
  const short = title.length > LONGEST ? title.slice(0, LONGEST) : title
  if (!MARKS.test(short)) return short
  return short
    .replaceAll(ANY_GENDER, ' ')
    .replaceAll(GERMAN_FORMS, '')
    .replaceAll(GERMAN_ADJECTIVES, '')
    .replaceAll(FRENCH_FORMS, '')
}
