import type { GradeLists } from '../grades.ts'

export const SPANISH_ITALIAN_DUTCH_GRADES: GradeLists = {
  internship:
    'becario, prácticas, aprendiz, pasante, tirocinante, stagista, stagiair, tirocinio, estudiante, studente',
  junior: 'asociado junior',
  assistant: 'asistente, auxiliar, ayudante, assistente',
  employee: 'empleado, impiegato, addetto, medewerker',
  specialist: `especialista, analista, consultor, ingeniero, técnico, desarrollador, contable, contador, abogado, comprador, vendedor, diseñador, coordinador, asesor, ejecutivo, ejecutivo de cuentas, ejecutivo de ventas,
    specialista, consulente, ingegnere, tecnico, sviluppatore, avvocato, venditore, coordinatore, ragioniere, redattore, progettista, adviseur, ontwikkelaar, ingenieur, inkoper, verkoper, boekhouder, jurist,
    ontwerper, secretaresse, secretaris, segretario, secretario, beheerder, onderzoeker, redactor`,
  'manager of a thing': 'gestor de cuentas, accountmanager, relatiebeheerder, gestor',
  lead: 'jefe de equipo, líder, líder de equipo, supervisor, capo squadra, coordinador de equipo, teamleider, caposquadra, ploegleider',
  'manager of work':
    'jefe de proyecto, jefe de producto, capo progetto, projectleider, projectmanager, productmanager, gerente de producto, gerente de proyecto',
  manager: 'gerente, jefe, encargado, responsabile, capo, verantwoordelijke, leidinggevende, quadro',
  'head of a unit':
    'afdelingshoofd, jefe de departamento, capo reparto, caporeparto, bedrijfsleider, vestigingsmanager, capo ufficio, filiaalmanager',
  'head of a function': 'hoofd, dirigente',
  director: 'directora, direttore, directeur, director de',
  'vice president': 'vicepresidente, vice presidente',
  executive:
    'director general, directora general, gerente general, consejero delegado, presidente, amministratore delegato, direttore generale, amministratore unico, algemeen directeur, bestuurder, consejero, zaakvoerder, directielid, bestuursvoorzitter',
  owner:
    'dueño, propietario, fundador, cofundador, socio, socio director, empresario, titolare, fondatore, cofondatore, imprenditore, socio fondatore, proprietario, eigenaar, mede eigenaar, oprichter, medeoprichter, ondernemer, autónomo, zelfstandig, vennoot',
}
