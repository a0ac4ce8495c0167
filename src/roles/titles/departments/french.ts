import type { DepartmentLists } from './department-lists.ts'

export const FRENCH_DEPARTMENTS: DepartmentLists = {
  creative: {
    people: `directeur artistique, directeur de création, directeur de la création, concepteur rédacteur, graphiste, infographiste,
      designer graphique, monteur vidéo, vidéaste, photographe, maquettiste, illustrateur, motion designer, rédacteur publicitaire`,
    fields:
      'création, opérations créatives, créatif, créative, studio graphique, direction artistique, studio de création, graphisme',
  },
  design: { people: 'designer produit, designer UX', fields: 'expérience utilisateur, ergonomie, ergonome' },
  marketing: {
    people: `attaché de presse, community manager, rédacteur web, rédacteur, chef de publicité, chef de marque, responsable éditorial,
      webmestre, chargé de communication, chargé de marketing, porte-parole, chargé de relations presse, traffic manager, acheteur média`,
    fields: `publicité, relations presse, relations publiques, événementiel, événement, événements, évènementiel, marque, contenu, contenus, salons,
      éditorial, éditoriale, communication interne, communication externe, études de marché, fidélisation, mécénat, webmarketing, marketing relationnel`,
    hints: 'marché, marchés',
  },
  sales: {
    people: `vendeur, technico-commercial, technico commerciale, ingénieur commercial, ingénieur d'affaires, attaché commercial, délégué commercial,
      chargé d'affaires, chargé de clientèle, conseiller commercial, directeur de clientèle, responsable grands comptes, VRP, chef des ventes,
      assistant commercial, animateur des ventes, conseiller clientèle, téléprospecteur, téléconseiller vente`,
    fields: `vente, ventes, grands comptes, comptes clés, avant-vente, administration des ventes, ADV, force de vente, développement commercial,
      directeur commercial, responsable commercial, direction commerciale, prospection, distribution commerciale, animation commerciale, réseau commercial`,
    hints: 'clientèle, secteur, région, réseau, agence',
  },
  'business development': {
    fields:
      "développement des affaires, partenariats, partenariat, développement d'affaires, développement international",
  },
  'revenue operations': {
    fields: 'opérations commerciales, performance commerciale, efficacité commerciale, pilotage commercial',
  },
  'customer success': {
    people: 'téléconseiller, conseiller client, chargé de relation client, conseiller support',
    fields: `service client, service clients, relation client, relations clients, relation clientèle, support client, satisfaction client, expérience client,
      service après-vente, SAV, réussite client, succès client`,
  },
  product: {
    people: 'chef de produit, responsable produit',
    fields: 'produit, produits, gestion de produit',
    hints: 'gamme, offre, offres',
  },
  'project management': {
    general:
      'chef de projet, projet, projets, directeur de projet, directeur de programme, gestion de projet, chargé de projet, conduite du changement',
  },
  engineering: {
    people:
      'développeur, ingénieur logiciel, dessinateur, ingénieur développement, ingénieur études et développement, technicien',
    fields:
      "ingénierie, bureau d'études, logiciel, génie logiciel, directeur technique, mécanique, électronique, développement logiciel, génie civil",
    general: 'ingénieur, technique',
    hints: 'technologie, développement, études, méthodes',
  },
  it: {
    people:
      'administrateur système, administrateur systèmes et réseaux, informaticien, DSI, administrateur réseau, responsable informatique',
    fields: `informatique, informatiques, systèmes d'information, système d'information, SI, directeur des systèmes d'information, réseaux,
      réseaux et systèmes, transformation digitale, transformation numérique, infrastructures, numérique, maîtrise d'ouvrage, MOA`,
  },
  security: {
    people: 'RSSI',
    fields: "sécurité informatique, sécurité des systèmes d'information, sécurité de l'information, cybersécurité",
  },
  data: {
    people: 'analyste de données, statisticien',
    fields: 'données, base de données, statistiques, intelligence artificielle',
  },
  finance: {
    people: `comptable, expert-comptable, contrôleur de gestion, auditeur, trésorier, contrôleur financier, analyste financier, directeur financier, DAF,
      directeur administratif et financier, responsable administratif et financier, RAF, commissaire aux comptes, gestionnaire de paie finance`,
    fields: `finances, financier, financière, comptabilité, trésorerie, contrôle de gestion, fiscalité, fiscal, gestion financière, facturation,
      recouvrement, assurance, banque, crédit`,
    hints: 'gestion, comptes',
  },
  purchasing: {
    people: 'acheteur, approvisionneur',
    fields:
      'achats, achat, approvisionnement, approvisionnements, directeur des achats, marchés publics, fournisseurs',
  },
  legal: {
    people:
      'juriste, avocat, notaire, délégué à la protection des données, directeur juridique, conseiller juridique, secrétaire général juridique',
    fields:
      'juridique, juridiques, droit, conformité, protection des données, affaires juridiques, contentieux, affaires réglementaires',
  },
  hr: {
    people:
      'DRH, RRH, recruteur, chargé de recrutement, gestionnaire de paie, directeur des ressources humaines, formateur, chargé de formation',
    fields:
      'RH, ressources humaines, recrutement, paie, développement RH, personnel, talents, formation, marque employeur, gestion du personnel, QVT',
  },
  operations: {
    people:
      "directeur d'usine, responsable d'exploitation, chef d'atelier, logisticien, chef de quai, directeur d'exploitation, responsable de magasin, directeur de magasin",
    fields: `production, logistique, qualité, exploitation, usine, entrepôt, chaîne logistique, QHSE, HSE, QSE, maintenance, moyens généraux,
      services généraux, approvisionnement logistique, développement durable, RSE, immobilier, industrialisation, expédition, planification, travaux, chantier`,
    general: 'opérations, opération, directeur des opérations, amélioration continue, opérationnel',
    hints: 'organisation, magasin, site, industriel',
  },
  research: {
    people: 'chercheur, scientifique, doctorant, ingénieur de recherche',
    fields: 'recherche, recherche et développement, laboratoire, R&D',
  },
  administration: {
    people: `secrétaire, assistant de direction, assistant administratif, assistant de gestion, secrétaire de direction, office manager, hôtesse d'accueil,
      gestionnaire administratif, standardiste, assistant du directeur, assistant exécutif`,
    fields: 'secrétariat, accueil',
    general: 'administratif, administrative, administrateur, gestion administrative',
    hints: 'assistanat',
  },
  'general management': {
    fields: `directeur général, direction générale, PDG, président directeur général, président, gérant, cogérant, co-gérant, DG, DGA, comité de direction,
      membre du directoire, directoire, conseil d'administration, directeur général adjoint, secrétaire général, directeur pays, CODIR, COMEX, dirigeant,
      directeur délégué, administrateur délégué, chef d'entreprise`,
    general:
      'fondateur, co-fondateur, cofondateur, propriétaire, associé, entrepreneur, associé gérant, auto-entrepreneur, créateur',
    hints: "stratégie, direction, directeur d'agence, directeur régional, directeur de site, chef d'agence",
  },
  consulting: { general: 'conseil, conseiller, consultant, cabinet de conseil, conseil en management' },
  other: {
    general: `enseignant, professeur, médecin, infirmier, pharmacien, chauffeur, cuisinier, serveur, étudiant, journaliste, traducteur, avocat stagiaire autre,
      retraité, demandeur d'emploi, éducateur, électricien, plombier, agriculteur, maire`,
    hints: 'enseignement, santé, restauration, hôtellerie',
  },
}
