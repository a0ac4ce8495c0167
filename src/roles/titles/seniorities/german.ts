import type { GradeLists } from '../grades.ts'

/** Parts of compounds are enough: "Vertriebsleiterin" is read as Vertrieb, Leiter. */
export const GERMAN_GRADES: GradeLists = {
  internship:
    'Praktikant, Praktikum, Werkstudent, Azubi, Auszubildender, Auszubildende, Volontär, Lehrling, Referendar, dualer Student, duale Studentin, Diplomand, Masterand, studentische Hilfskraft, Pflichtpraktikum, Werkstudententätigkeit, BA-Student',
  junior: 'Berufseinsteiger, Jungredakteur, Juniorberater',
  assistant: 'Assistent, Assistenz, Hilfskraft, Aushilfe',
  employee: 'Mitarbeiter, Angestellter, Angestellte, Fachangestellter, Arbeiter, Kraft, Fachkraft',
  clerk:
    'Referent, Sachbearbeiter, Personalreferent, Pressereferent, Steuerreferent, Vorstandsreferent, Personalsachbearbeiter',
  specialist: `Berater, Spezialist, Koordinator, Ingenieur, Entwickler, Redakteur, Texter, Gestalter, Grafiker, Designer, Verkäufer, Einkäufer,
    Buchhalter, Techniker, Informatiker, Betreuer, Beauftragter, Beauftragte, Fachberater, Sekretär, Kaufmann, Kauffrau, Fachmann, Fachfrau, Fachwirt, Experte, Planer, Disponent,
    Jurist, Anwalt, Rechtsanwalt, Syndikus, Syndikusrechtsanwalt, Syndikusrechtsanwältin, Rechtsanwältin, Anwältin, Persönliche Assistenz, persönlicher Assistent, Teamassistent, Teamassistenz,
    Programmierer, Konstrukteur, Trainer, Dozent, Ausbilder, Sachverständiger, Konzeptioner, Mediengestalter, Cutter, Fotograf, Wissenschaftlicher Mitarbeiter,
    Wissenschaftler, Forscher, Chemiker, Laborant, Notar, Ansprechpartner, Administrator, Organisator, Vermittler, Handelsvertreter, Repräsentant, Vertreter, Analyst, Betriebswirt,
    Elektroniker, Mechatroniker, Fachinformatiker, Lehrer, Arzt, Ärztin, Datenschutzbeauftragter, Datenschutzbeauftragte, Justiziar, Vertriebler, Personaler, Sprecher, Pressesprecher, Mitgestalter,
    Direktionsassistent, Vorstandsassistent, Managementassistent, Bürokaufmann, Bürokauffrau, Steuerberater, Wirtschaftsprüfer, Logistiker`,
  'manager of a thing': 'Kundenmanager, Großkundenbetreuer, Key-Account-Manager, Objektmanager',
  senior:
    'Seniorberater, Fachreferent, leitender Berater, erfahren, Artdirektor, Art Direktor, Artdirector, Chefredakteur vom Dienst',
  lead: 'Projektleiter, Projektleitung, Teilprojektleiter, Teamleiter, Teamleitung, Gruppenleiter, Gruppenleitung, Schichtleiter, Schichtführer, Teamlead, Teamleader, Fachteamleiter, Vorarbeiter, Meister, Polier, Teamchef, Fachlead, Bauleiter, Bauleitung, Arbeitsgruppenleiter, Truppführer',
  'manager of work':
    'Projektmanager, Produktmanager, Programmleiter, Markenmanager, Eventmanager, Messemanager, Kampagnenmanager, Qualitätsmanager, Projektmanagement, Produktmanagement',
  manager:
    'Verantwortlicher, Verantwortliche, verantwortlich, Handlungsbevollmächtigter, Führungskraft, Leitungsfunktion, Ausbildungsleiter, Führungsverantwortung, Standortverantwortung',
  'head of a unit': `Abteilungsleiter, Abteilungsleitung, Fachbereichsleiter, Fachbereichsleitung, Sachgebietsleiter, Sachgebietsleitung, Referatsleiter, Referatsleitung, Fachgebietsleiter, Regionalleiter, Regionalleitung,
    Gebietsleiter, Gebietsverkaufsleiter, Bezirksleiter, Filialleiter, Filialleitung, Niederlassungsleiter, Niederlassungsleitung, Geschäftsstellenleiter, Standortleiter, Standortleitung, Lagerleiter,
    Büroleiter, Büroleitung, Regionalverkaufsleiter, Sektionsleiter, Laborleiter, Marktleiter, Serviceleiter, Objektleiter, Fachleiter, Regionalvertriebsleiter, Gebietsvertriebsleiter, Abteilungsdirektor, Studioleiter, Studioleitung, Restaurantleiter`,
  'head of a function': `Leiter, Leitung, Chef, Bereichsleiter, Bereichsleitung, Hauptabteilungsleiter, Geschäftsbereichsleiter, Geschäftsbereichsleitung, Gesamtleiter, Gesamtleitung, Ressortleiter,
    Hauptbereichsleiter, Unternehmensbereichsleiter, leitend, leitender, leitende, Obmann, Prokurist, Prokura, Werkleiter, Werksleiter, Betriebsleiter, Konzernbereichsleiter, Chefredakteur, Stabsstellenleiter, Chefarzt, Landesleiter`,
  director: 'Direktor, Verkaufsdirektor, Vertriebsdirektor, Direktion, Landesdirektor, Bezirksdirektor',
  'vice president': 'Vizepräsident, Vice-Präsident',
  executive: `Geschäftsführer, Geschäftsführung, Geschäftsleitung, Geschäftsleiter, Vorstand, Vorstandsvorsitzender, Vorstandsvorsitzende, Vorstandsmitglied, Generaldirektor, Unternehmensleitung, Aufsichtsrat,
    Aufsichtsratsvorsitzender, Hauptgeschäftsführer, geschäftsführend, geschäftsführender, geschäftsführende, Vorsitz, Vorsitzender, Vorsitzende, Präsident, Verwaltungsrat, Finanzvorstand, Rektor, Bürgermeister, Intendant, Mitglied der Geschäftsleitung, Konzernleitung`,
  owner:
    'Inhaber, Eigentümer, Gründer, Mitgründer, Mitinhaber, Gesellschafter, Mitgesellschafter, Unternehmer, Firmeninhaber, Firmengründer, selbstständig, selbständig, geschäftsführender Gesellschafter, geschäftsführende Gesellschafterin, Kanzleiinhaber, Betriebsinhaber, Einzelunternehmer',
}
