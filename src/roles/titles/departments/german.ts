import type { DepartmentLists } from './department-lists.ts'

/** Parts of compounds are enough: "Vertriebsinnendienstleiterin" is read as Vertrieb, Innendienst, Leiter. */
export const GERMAN_DEPARTMENTS: DepartmentLists = {
  creative: {
    people: `Texter, Werbetexter, Konzeptioner, Mediengestalter, Grafiker, Grafikdesigner, Kommunikationsdesigner, Webdesigner,
      Artdirektor, Art Direktor, Artdirector, Kreativdirektor, Creativdirektor, Videoredakteur, Cutter, Fotograf, Illustrator,
      Mediendesigner, Gestalter, Reinzeichner`,
    fields: `Kreation, Kreativ, Kreativmanagement, Kreativabteilung, Grafik, Grafikdesign, Mediengestaltung, Studioleitung, Bildbearbeitung,
      Werbegestaltung, Kommunikationsdesign, Studio Leitung`,
  },
  design: {
    people: 'Produktdesigner, Industriedesigner, Modedesigner',
    fields: 'Gestaltung, Produktdesign, Industriedesign, Modedesign',
  },
  marketing: {
    people: `Redakteur, Pressesprecher, Pressereferent, Werbekaufmann, Werbekauffrau, Mediaplaner, Messebauer,
      Veranstaltungskaufmann, Veranstaltungskauffrau, Eventmanager, Messemanager, Kommunikationswirt`,
    fields: `Marke, Marken, Markenführung, Kommunikation, Unternehmenskommunikation, Öffentlichkeitsarbeit, Werbung, Werbe,
      Presse, Pressestelle, Messe, Messen, Messebau, Messewesen, Veranstaltung, Veranstaltungen, Ausstellung, Kampagne, Kampagnen, Marktforschung, Medien,
      Redaktion, Verkaufsförderung, Produktmarketing, Vertriebsmarketing, Onlinemarketing, Marketingkommunikation, Direktmarketing,
      Dialogmarketing, Sponsoring, Leadmanagement, Leadgenerierung, Kongresse, Marktkommunikation, Vertriebskommunikation,
      Eventmanagement, Anzeigen, Produktkommunikation, Werbeleitung, Handelsmarketing`,
    general: 'E-Commerce, Onlinehandel, Onlineshop, Verlag',
    hints: 'Markt, Marktentwicklung, Kundenbindung, Kundenerlebnis',
  },
  sales: {
    people: `Verkäufer, Vertriebler, Kundenberater, Vertriebsingenieur, Vertriebsbeauftragter, Vertriebsmitarbeiter, Fachverkäufer,
      Verkaufsberater, Vertriebsassistent, Handelsvertreter, Vertriebsrepräsentant, Gebietsleiter, Gebietsverkaufsleiter,
      Bezirksleiter, Fachberater, Anzeigenverkäufer, Außendienstmitarbeiter, Kundenmanager, Verkaufsingenieur,
      Firmenkundenberater, Privatkundenberater`,
    fields: `Vertrieb, Vertriebs, Verkauf, Verkaufs, Absatz, Innendienst, Außendienst, Vertriebsinnendienst, Vertriebsaußendienst, Verkaufsinnendienst, Verkaufsleitung,
      Vertriebsleitung, Akquise, Akquisition, Neukundengewinnung, Neukunden, Schlüsselkunden, Großkunden, Grosskunden, Geschäftskunden,
      Firmenkunden, Privatkunden, Key-Account, Kundenakquise, Vertriebsunterstützung, Vertriebsentwicklung,
      Angebotsmanagement, Filialvertrieb, Vertriebssupport, Vertriebspartner, Direktvertrieb, Telefonverkauf, Exportleitung,
      Vertriebsorganisation, Schlüsselkundenbetreuung, Kundenakquisition, Ausschreibungen, Vertriebskoordination, Vertriebsprojekte,
      Vertriebsmanagement, Vertriebsservice, Großhandel, Fachhandel, Vertriebstraining, Vertriebsadministration`,
    hints: 'Handel, Preismanagement, Markterschließung, Gebiet, Filiale, Niederlassung, Kunden, Einzelhandel',
  },
  'business development': {
    fields: `Geschäftsentwicklung, Geschäftsfeldentwicklung, Kooperationen, Kooperation, Partnermanagement, Unternehmensentwicklung,
      Geschäftsfelder, Kooperationsmanagement, Unternehmenspartnerschaften`,
    hints: 'Partnerschaften, Internationalisierung',
  },
  'revenue operations': {
    fields: `Vertriebssteuerung, Verkaufssteuerung, Vertriebsprozesse, Vertriebssysteme, Vertriebsplanung, Vertriebseffizienz,
      Vertriebsanalyse, Vertriebsstrategie`,
    general: 'Kundenbeziehungsmanagement',
  },
  'customer success': {
    people: 'Kundenbetreuer, Supporter, Servicetechniker, Callcenter-Agent, Anwendungsberater, Servicemitarbeiter',
    fields: `Kundenservice, Kundendienst, Kundenbetreuung, Kundenerfolg, Kundensupport, Kundencenter, Kundenzufriedenheit, Reklamation,
      Reklamationen, Beschwerdemanagement, Kundenmanagement, Kundendialog, Servicecenter, Callcenter, Kundenzentrum`,
    general: 'Anwendungsbetreuung, Serviceleitung, Servicekoordination',
    hints: 'Betreuung, Betreuer, Dienstleistung, Dienstleistungen, Serviceleiter',
  },
  product: {
    people: 'Produktmanager',
    fields:
      'Produkt, Produkte, Produktmanagement, Produktleitung, Produktportfolio, Produktstrategie, Produktverantwortung',
    hints: 'Sortiment, Sortimentsentwicklung',
  },
  'project management': {
    general: `Projekt, Projekte, Projektmanagement, Projektleitung, Projektleiter, Projektmanager, Projektassistenz, Projektsteuerung,
      Projektkoordination, Projektkoordinator, Projektierung, Programmleiter, Programmleitung, Programmmanagement, Projektbüro, Bauleiter, Bauleitung`,
    hints: 'Veränderungsmanagement, Projektentwicklung',
  },
  engineering: {
    people: `Softwareentwickler, Entwickler, Programmierer, Anwendungsentwickler, Konstrukteur, Entwicklungsingenieur,
      Webentwickler, Softwarearchitekt, Fachinformatiker, Produktentwickler, Elektroingenieur, Maschinenbauingenieur, Elektroniker,
      Mechatroniker, Techniker, Bauingenieur`,
    fields: `Konstruktion, Softwareentwicklung, Produktentwicklung, Anwendungsentwicklung, Elektrotechnik, Maschinenbau, Elektronik,
      Mechanik, Versuch, Entwicklungsleitung, Anwendungstechnik, Verfahrenstechnik`,
    general: 'Entwicklung, Ingenieur, technisch, Technik, Technologie, Automatisierung, Architekt, Ingenieurwesen',
    hints: 'Architektur, Montage',
  },
  it: {
    people: `Systemadministrator, Informatiker, Wirtschaftsinformatiker, Netzwerkadministrator, Anwendungsbetreuer,
      Applikationsbetreuer, Datenbankadministrator, Applikationsmanager`,
    fields: `EDV, Informatik, Informationstechnik, Informationstechnologie, Informationssysteme, Netzwerk, Netzwerke, Rechenzentrum,
      Wirtschaftsinformatik, Digitalisierung, Infrastruktur, Systemadministration, Systemtechnik, Applikationen, Systembetreuung,
      Anforderungsmanager, Anforderungsmanagement, Systemintegration, Organisation und IT, Applikationsmanagement, digitale Transformation, Prozessdigitalisierung`,
    general: 'Anwendungen, Systeme',
    hints: 'Systemanalyse, digitale Lösungen, Telekommunikation',
  },
  security: {
    people: 'Informationssicherheitsbeauftragter, IT-Sicherheitsbeauftragter, ISB',
    fields: 'Informationssicherheit, IT-Sicherheit, Cybersicherheit, Datensicherheit',
    hints: 'Sicherheit, Sicherheitsbeauftragter',
  },
  data: {
    people: 'Datenanalyst, Statistiker',
    fields:
      'Daten, Datenmanagement, Datenanalyse, Stammdaten, Datenqualität, Statistik, Künstliche Intelligenz, KI, Datenbank',
    hints: 'Analyse, Auswertung, Berichtswesen',
  },
  finance: {
    people: `Buchhalter, Bilanzbuchhalter, Finanzbuchhalter, Wirtschaftsprüfer, Steuerberater, Steuerfachangestellter, Bankkaufmann,
      Bankkauffrau, Steuerreferent, Finanzberater, Anlageberater, Versicherungskaufmann, Versicherungskauffrau, Revisor,
      Finanzvorstand, Vertriebscontroller, Kreditberater, Lohnbuchhalter Finanzen`,
    fields: `Finanzen, Finanz, Buchhaltung, Finanzbuchhaltung, Rechnungswesen, Bilanzierung, Steuern, Revision, Finanzwesen, Kreditoren, Debitoren, Rechnungsprüfung,
      Kasse, Wirtschaftsprüfung, Versicherung, Versicherungen, Vermögensverwaltung, Fakturierung, Vertriebscontrolling, Kostenrechnung,
      Finanzierung, Treasury, Konzernrechnungswesen, Forderungsmanagement, Kalkulation, Risikomanagement`,
    hints: 'kaufmännisch, Kreditwesen, Beteiligungen, Betriebswirtschaft, Kosten',
  },
  purchasing: {
    people: 'Einkäufer, Facheinkäufer, Disponent Einkauf',
    fields: `Einkauf, Einkaufs, Beschaffung, Zentraleinkauf, Materialeinkauf, Lieferantenmanagement, Materialwirtschaft, Warengruppen,
      Warengruppenmanager, Vergabe, Lieferanten`,
  },
  legal: {
    people: `Rechtsanwalt, Anwalt, Anwältin, Rechtsanwältin, Syndikus, Syndikusanwalt, Syndikusrechtsanwalt, Syndikusrechtsanwältin,
      Syndikusanwältin, Jurist, Justiziar, Justitiar, Volljurist, Datenschutzbeauftragter, Notar, Patentanwalt, Compliance-Beauftragter,
      Geldwäschebeauftragter, Wirtschaftsjurist`,
    fields: `Recht, Rechtsabteilung, Datenschutz, Vertragsmanagement, Vertragswesen, Rechtsangelegenheiten, Vertragsrecht, Patente,
      Rechtswesen, Arbeitsrecht`,
  },
  hr: {
    people: `Personalreferent, Personalsachbearbeiter, Personalberater, Personalentwickler, Ausbilder, Personalchef, Personalvermittler,
      Personaler, Personaldisponent, Ausbildungsleiter`,
    fields: `Personal, Personalwesen, Personalabteilung, Personalentwicklung, Personalmanagement, Personalmarketing, Personalleitung,
      Personalgewinnung, Personalberatung, Personalvermittlung, Personaldienstleistung, Personaldienstleistungen, Lohnbuchhaltung, Lohn und Gehalt, Gehaltsabrechnung, Ausbildung,
      Weiterbildung, Entgeltabrechnung, Personalbeschaffung, Organisationsentwicklung, Personalverwaltung`,
    hints: 'Schulung, Schulungen, Bildung, Betriebsrat, Akademie, Seminare, Training',
  },
  operations: {
    people: `Logistiker, Lagerleiter, Produktionsleiter, Betriebsleiter, Werkleiter, Werksleiter, Disponent, Lagerist, Qualitätsmanager,
      Qualitätsmanagementbeauftragter, QMB, Hausmeister, Fertigungsleiter, Meister, Industriemeister, Schichtführer, Arbeitsvorbereiter`,
    fields: `Logistik, Lager, Produktion, Produktions, Fertigung, Werk, Qualität, Qualitätsmanagement, Qualitätssicherung, QM, Arbeitssicherheit, Supply-Chain,
      Disposition, Instandhaltung, Arbeitsvorbereitung, Versand, Auftragsabwicklung, Transport, Fuhrpark, Prozessmanagement, Gebäudemanagement,
      Immobilien, Liegenschaften, Nachhaltigkeit, Facilitymanagement, Prozessoptimierung, Geschäftsprozesse, Bauwesen, Umweltschutz,
      Standortleitung, Auftragsmanagement, Materialplanung`,
    general: 'Betrieb, Prozesse, Prozess, Betriebsführung, operativ',
    hints: 'Organisation, Standort, Planung, Steuerung, Ablauf, Abwicklung, Koordination',
  },
  research: {
    people:
      'Wissenschaftler, Forscher, wissenschaftlicher Mitarbeiter, Laborant, Laborleiter, Chemiker, Physiker, Biologe, Doktorand',
    fields:
      'Forschung, Forschung und Entwicklung, F E, FuE, Labor, Wissenschaft, wissenschaftlich, Vorentwicklung, Innovationsmanagement',
    hints: 'Institut, Innovationen',
  },
  administration: {
    people: `Sekretär, Assistent der Geschäftsführung, Assistenz der Geschäftsführung, Assistenz der Geschäftsleitung,
      Assistent der Geschäftsleitung, Teamassistent, Teamassistenz, Büroleiter, Bürokaufmann, Bürokauffrau, Chefsekretär, Direktionsassistent,
      Vorstandsassistent, Geschäftsführungsassistent, Empfangsmitarbeiter, Büroangestellter, Kaufmann für Büromanagement,
      Kauffrau für Büromanagement, Managementassistent, Vorstandsreferent, Chefassistent`,
    fields:
      'Sekretariat, Büro, Büromanagement, Verwaltung, Empfang, Büroleitung, Teamassistenz, Chefsekretariat, Direktionsassistenz, allgemeine Verwaltung',
    hints: 'Assistent, Assistenz, Dokumentation, interne Dienste, Fakturistin',
  },
  'general management': {
    fields: `Geschäftsführer, Geschäftsführung, Geschäftsleitung, Geschäftsleiter, Vorstand, Vorstandsvorsitzender, Vorstandsmitglied,
      Unternehmensleitung, Betriebsinhaber, Generaldirektor, Aufsichtsrat, Vorsitz, Vorsitzender, Hauptgeschäftsführer,
      geschäftsführender Gesellschafter, geschäftsführend, Verwaltungsrat, Präsident, Geschäftsbereichsleitung, Direktion`,
    general: `Inhaber, Eigentümer, Gründer, Mitgründer, Mitinhaber, Gesellschafter, Unternehmer, Mitgesellschafter, selbstständig, selbständig,
      Firmeninhaber, Prokurist, Prokura, Handlungsbevollmächtigter, Handlungsvollmacht, Niederlassungsleiter, Niederlassungsleitung,
      Geschäftsstellenleiter, Standortleiter, Landesdirektor, Unternehmensstrategie`,
    hints:
      'Vizepräsident, Strategie, Geschäftsbereich, Unternehmensbereich, Stabsstelle, Unternehmensplanung, Geschäftsbereichsleiter, strategisch',
  },
  consulting: {
    general: 'Berater, Beratung, Unternehmensberater, Unternehmensberatung, Fachberatung, Strategieberater',
    hints: 'Gutachter, Sachverständiger, Referatsleiter',
  },
  other: {
    people: `Lehrer, Dozent, Arzt, Ärztin, Zahnarzt, Zahnärztin, Apotheker, Krankenpfleger, Krankenschwester, Pfleger, Erzieher, Sozialarbeiter,
      Sozialpädagoge, Fahrer, Koch, Köchin, Kellner, Friseur, Elektriker, Schlosser, Tischler, Maler, Landwirt, Gärtner, Journalist,
      Übersetzer, Dolmetscher, Musiker, Polizist, Schüler, Rentner, Hausfrau, Hausmann, Bürgermeister, Pfarrer, Psychologe, Therapeut`,
    fields: 'Pflege, Pädagogik, Gastronomie, Hotellerie',
  },
}
