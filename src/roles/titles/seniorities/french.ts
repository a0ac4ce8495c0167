import type { GradeLists } from '../grades.ts'

export const FRENCH_GRADES: GradeLists = {
  internship: 'stagiaire, stage, alternant, alternance, apprenti, étudiant',
  junior: 'débutant, jeune diplômé',
  assistant: 'aide, assistante, assistant',
  employee: 'employé, collaborateur, salarié, agent',
  specialist: `chargé, chargé de, technicien, conseiller, ingénieur, développeur, comptable, juriste, avocat, acheteur, rédacteur, graphiste, infographiste, attaché, vendeur, commercial,
    gestionnaire, analyste, coordinateur, coordonnateur, spécialiste, expert, secrétaire, assistant de direction, consultant, formateur, recruteur, administrateur, animateur, délégué, technico-commercial,
    chercheur, concepteur, maquettiste, monteur, contrôleur, auditeur, informaticien, notaire, logisticien, approvisionneur, concepteur rédacteur, correspondant, représentant, téléconseiller,
    enseignant, médecin, infirmier, photographe, illustrateur, traducteur, dessinateur, standardiste, chargé d'affaires, chef de publicité, développeur, chargé de mission`,
  'manager of a thing':
    'chargé de clientèle, responsable grands comptes, responsable éditorial, community manager, responsable de clientèle, responsable de compte, chargé de compte',
  senior: 'confirmé, directeur artistique, expérimenté',
  lead: "chef de projet, chef de projets, chef d'équipe, responsable d'équipe, animateur d'équipe, superviseur, contremaître, chef d'atelier, coordinateur d'équipe",
  'manager of work':
    'chef de produit, chef de marque, chef de groupe, responsable produit, directeur de clientèle adjoint, chef de gamme',
  manager: 'responsable, gérante de magasin, cadre, encadrant, chef, cheffe, responsable adjoint, directeur adjoint',
  'head of a unit':
    "chef de service, chef de département, chef des ventes, responsable de site, responsable de service, directeur d'agence, chef d'agence, responsable de département, responsable de région, directeur régional, directeur de magasin, responsable d'agence, chef de secteur",
  'head of a function': 'direction, membre du comité de direction, CODIR, directeur associé',
  director: 'directeur, directeur exécutif adjoint, DSI, DAF, DRH, directeur des systèmes d information, RSSI',
  'vice president': 'vice-président',
  executive: `directeur général, direction générale, PDG, président, président directeur général, DG, DGA, gérant, cogérant, co-gérant, membre du directoire, directoire, directeur général adjoint, secrétaire général,
    directeur général délégué, administrateur délégué, directeur de création exécutif, directeur exécutif, dirigeant, conseil d'administration, COMEX, membre du comité exécutif, chef d'entreprise, maire`,
  owner:
    'fondateur, co-fondateur, cofondateur, propriétaire, associé, associé gérant, gérant associé, entrepreneur, associé fondateur, auto-entrepreneur, président fondateur',
}
