import type { DepartmentLists } from './department-lists.ts'

/** The commonest words only: who sells in these countries will add theirs. */
export const SPANISH_ITALIAN_DUTCH_DEPARTMENTS: DepartmentLists = {
  creative: {
    people: 'director creativo, diseñador gráfico, direttore creativo, grafico, grafisch ontwerper',
    fields: 'creatividad, creatività',
  },
  design: { people: 'diseñador, progettista, ontwerper', fields: 'diseño, progettazione' },
  marketing: {
    people: 'redactor, addetto stampa, marketeer, woordvoerder',
    fields:
      'mercadeo, mercadotecnia, publicidad, comunicación, comunicaciones, prensa, marca, pubblicità, comunicazione, marchio, stampa, communicatie, reclame, voorlichting, eventi, eventos, evenementen',
  },
  sales: {
    people: 'vendedor, venditore, verkoper, agente di commercio, relatiebeheerder, accountmanager, agente comercial',
    fields: 'ventas, vendita, vendite, verkoop, cuentas clave, buitendienst, binnendienst, commercieel, comercial',
  },
  'business development': {
    fields:
      'desarrollo de negocio, desarrollo de negocios, sviluppo commerciale, sviluppo business, bedrijfsontwikkeling',
  },
  'customer success': {
    fields:
      'atención al cliente, servicio al cliente, servizio clienti, assistenza clienti, klantenservice, klantenservices, klantcontact',
  },
  product: {
    people: 'productmanager',
    fields: 'producto, productos, prodotto, prodotti, productmanagement, productbeheer',
  },
  'project management': {
    general:
      'proyecto, proyectos, progetto, progetti, projectleider, projectmanager, projectleiding, jefe de proyecto, capo progetto',
  },
  engineering: {
    people: 'desarrollador, programador, sviluppatore, programmatore, ontwikkelaar, softwareontwikkelaar',
    fields: 'ingeniería, ingegneria, desarrollo de software, sviluppo software, softwareontwikkeling',
    general: 'ingeniero, ingegnere, ingenieur, técnico, tecnico, techniek',
    hints: 'desarrollo, sviluppo, ontwikkeling, tecnología, tecnologia',
  },
  it: {
    people: 'administrador de sistemas, informático, sistemista, systeembeheerder, applicatiebeheerder',
    fields:
      'informática, sistemas, sistemas de información, informatica, sistemi informativi, automatisering, systeembeheer, ict beheer',
  },
  security: { fields: 'ciberseguridad, seguridad informática, sicurezza informatica, informatiebeveiliging' },
  data: { people: 'analista de datos', fields: 'datos, dati, gegevens' },
  finance: {
    people:
      'contador, contable, ragioniere, boekhouder, accountmanager financiën, tesorero, director financiero, direttore finanziario',
    fields:
      'finanzas, financiero, contabilidad, tesorería, finanza, finanziario, contabilità, amministrazione e finanza, financiën, financiele, boekhouding, administración y finanzas',
  },
  purchasing: {
    people: 'comprador, inkoper, buyer acquisti',
    fields: 'compras, adquisiciones, aprovisionamiento, acquisti, approvvigionamenti, inkoop',
  },
  legal: {
    people: 'abogado, avvocato, jurist, giurista, advocaat, bedrijfsjurist',
    fields: 'jurídico, asesoría jurídica, legale, affari legali, juridisch, juridische zaken',
  },
  hr: {
    people: 'reclutador, personeelsadviseur',
    fields:
      'recursos humanos, RRHH, risorse umane, selezione del personale, personeel, personeelszaken, personele zaken, selección',
  },
  operations: {
    people: 'jefe de planta, direttore di stabilimento, magazijnmedewerker',
    fields:
      'operaciones, producción, logística, calidad, produzione, logistica, qualità, productie, logistiek, kwaliteit, almacén, magazzino, magazijn, operazioni, bedrijfsvoering',
  },
  research: {
    people: 'investigador, ricercatore, onderzoeker',
    fields: 'investigación, ricerca, ricerca e sviluppo, onderzoek',
  },
  administration: {
    people:
      'secretario, segretario, secretaris, secretaresse, auxiliar administrativo, asistente ejecutivo, directiesecretaresse, managementassistent, recepcionista',
    general: 'administrativo, administración, amministrazione, administratie, amministrativo',
  },
  'general management': {
    fields:
      'director general, directora general, gerente general, consejero delegado, presidente, amministratore delegato, direttore generale, amministratore unico, algemeen directeur, bestuurder, bestuur, directielid, directie, zaakvoerder, bedrijfsleider',
    general:
      'fundador, cofundador, dueño, propietario, empresario, socio, fondatore, cofondatore, titolare, imprenditore, eigenaar, mede eigenaar, oprichter, medeoprichter, ondernemer, proprietario',
  },
  consulting: { general: 'consultor, asesor, consulente, adviseur, consulenza' },
  other: {
    general:
      'profesor, maestro, médico, enfermero, estudiante, insegnante, docente, medico, infermiere, studente, leraar, student',
  },
}
