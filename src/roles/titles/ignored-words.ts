/**
 * Words that say neither department nor seniority, and are known, so that no misspelling or compound is sought in them
 * ("interne" is not an intern, "international" neither). Places and industries stand here too.
 */
export const IGNORED_WORDS = `international, internationale, internationaler, internationales, global, globale, worldwide, regional, regionale, national, nationale, corporate, group, groupe,
  europe, european, europa, emea, dach, apac, latam, cee, benelux, nordics, germany, deutschland, austria, österreich, switzerland, schweiz, suisse, france, frankreich, uk,
  america, americas, asia, asien, pacific, africa, north, south, east, west, nord, süd, ost, northern, southern, eastern, western, central, zentral, zentrale, central, norddeutschland, süddeutschland,
  china, india, japan, spain, italy, italia, españa, belgium, netherlands, luxembourg, berlin, hamburg, münchen, munich, paris, london, wien, vienna, zürich, köln, frankfurt,
  intern, interne, interner, internes, internen, internal, extern, externe, external, b2b, b2c, gmbh, company, unternehmen, firma, ag, kg, ltd, inc, llc, sarl, co, se,
  industry, industrie, industries, automotive, pharma, aerospace, energy, energie, health, food, chemicals, automobil, mobility,
  area, bereich, abteilung, department, unit, team, teams, gruppe, section, section, division, zone, pôle, pole, département, service center, center, centre, zentrum,
  new, neue, neu, special, general, allgemein, allgemeine, various, diverse, sonstige, professional, enterprise, mid market, mittelstand, smb, sme, large, major, key, first, second, level,
  interim, acting, former, ex, ehemalig, ehemaliger, freelance, part time, vollzeit, teilzeit, full, time, temporary, contract based, remote, currently, seeking,
  certified, dipl, diplom, mba, phd, msc, bsc, dr, prof, ba, ma, msc, herr, frau, mr, mrs, ms, kontakt, contact, person, ansprechpartner, member, mitglied, membre,
  and, with, for, the, von, zum, zur, bei, mit, im, in, at, to, schwerpunkt, focus, sowie, inkl, etc, chez, par, pour, aux, sur,
  solution, solutions, lösungen, lösung, solution, experience, performance, excellence, success, best, smart, live, life, home, house, mobile, internet, access, standard, direct, direkt, indirect,
  leadership, stellvertretend, stellvertretender, stellvertretende, deputy, vice, adjoint, adjointe, co, joint, plaatsvervangend, vicario,
  not, available, unknown, none, nothing, test, title, titel, titre, position, job, funktion, function, fonction, andere, autre, weitere, other, others, misc, tbd, tba, null, undefined, keine, angabe, ka, leer, blank, xxx, asdf, qwertz, qwerty, foo, bar, hello, hallo,
  martin, peter, thomas, michael, stefan, maria, julia, anna, marc, mark, marcus, carter, porter, miller, meier, müller, schmidt, weber, fischer, wagner, hoffmann, schneider, becker,
  building, leading, driving, creating, helping, working, looking, passionate, enthusiast, lover, speaker, author, autor, blog, podcast, podcaster, father, mother, proud, member of, alumni`
