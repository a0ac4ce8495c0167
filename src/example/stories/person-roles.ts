/** What somebody does at a company, in the vendor's eyes. */
export type PersonRole =
  | 'executive creative director'
  | 'creative operations manager'
  | 'designer'
  | 'art director'
  | 'motion designer'
  | 'copywriter'
  | 'chief marketing officer'
  | 'brand manager'
  | 'marketing manager'
  | 'content manager'
  | 'managing director'
  | 'it manager'
  | 'product manager'
  | 'procurement manager'
  | 'finance director'
  | 'legal counsel'
  | 'sales manager'

type Language = 'en' | 'de' | 'fr'

interface RoleFacts {
  readonly department: string
  readonly seniority: string
  readonly titles: Readonly<Record<Language, readonly string[]>>
}

/**
 * Titles as people write them; German and French companies use their own or the English ones.
 * `Leiter|Leiterin`: as a man and as a woman write it.
 */
export const PERSON_ROLES: Readonly<Record<PersonRole, RoleFacts>> = {
  'executive creative director': {
    department: 'creative',
    seniority: 'executive',
    titles: {
      en: ['Executive Creative Director', 'Executive Creative Director', 'Chief Creative Officer', 'ECD'],
      de: ['Executive Creative Director', 'Geschäftsleitung Kreation', 'Leiter Kreation|Leiterin Kreation'],
      fr: ['Directeur de création exécutif|Directrice de création exécutive', 'Executive Creative Director'],
    },
  },
  'creative operations manager': {
    department: 'creative',
    seniority: 'manager',
    titles: {
      en: ['Creative Operations Manager', 'Creative Ops Manager', 'Head of Creative Operations', 'Studio Manager'],
      de: ['Creative Operations Manager', 'Leitung Kreativmanagement', 'Studioleitung'],
      fr: ['Responsable des opérations créatives', 'Responsable studio', 'Creative Operations Manager'],
    },
  },
  designer: {
    department: 'creative',
    seniority: 'individual',
    titles: {
      en: ['Graphic Designer', 'Designer', 'Senior Designer', 'Visual Designer', 'Digital Designer'],
      de: ['Grafikdesigner|Grafikdesignerin', 'Mediengestalter|Mediengestalterin', 'Senior Designer'],
      fr: ['Graphiste', 'Designer graphique', 'Infographiste'],
    },
  },
  'art director': {
    department: 'creative',
    seniority: 'senior',
    titles: {
      en: ['Art Director', 'Senior Art Director', 'Associate Creative Director'],
      de: ['Art Director', 'Artdirektor|Artdirektorin'],
      fr: ['Directeur artistique|Directrice artistique'],
    },
  },
  'motion designer': {
    department: 'creative',
    seniority: 'individual',
    titles: {
      en: ['Motion Designer', 'Video Editor', 'Animator'],
      de: ['Motion Designer', 'Videoredakteur|Videoredakteurin', 'Cutter|Cutterin'],
      fr: ['Motion designer', 'Monteur vidéo|Monteuse vidéo'],
    },
  },
  copywriter: {
    department: 'creative',
    seniority: 'individual',
    titles: {
      en: ['Copywriter', 'Senior Copywriter', 'UX Writer'],
      de: ['Texter|Texterin', 'Werbetexter|Werbetexterin'],
      fr: ['Concepteur-rédacteur|Conceptrice-rédactrice'],
    },
  },
  'chief marketing officer': {
    department: 'marketing',
    seniority: 'executive',
    titles: {
      en: ['VP Marketing', 'Chief Marketing Officer', 'CMO', 'Vice President of Marketing'],
      de: [
        'Leiter Marketing|Leiterin Marketing',
        'Marketingleiter|Marketingleiterin',
        'CMO',
        'Bereichsleitung Marketing',
      ],
      fr: ['Directeur marketing|Directrice marketing', 'CMO'],
    },
  },
  'brand manager': {
    department: 'marketing',
    seniority: 'manager',
    titles: {
      en: ['Brand Manager', 'Head of Brand', 'Senior Brand Manager'],
      de: ['Brand Manager|Brand Managerin', 'Markenmanager|Markenmanagerin'],
      fr: ['Chef de marque|Cheffe de marque', 'Responsable de marque'],
    },
  },
  'marketing manager': {
    department: 'marketing',
    seniority: 'manager',
    titles: {
      en: ['Marketing Manager', 'Campaign Manager', 'Digital Marketing Manager', 'Growth Marketing Manager'],
      de: ['Marketing Manager', 'Referent Marketing|Referentin Marketing', 'Marketingreferent|Marketingreferentin'],
      fr: ['Responsable marketing', 'Chargé de communication|Chargée de communication'],
    },
  },
  'content manager': {
    department: 'marketing',
    seniority: 'individual',
    titles: {
      en: ['Content Manager', 'Social Media Manager', 'Content Strategist'],
      de: ['Content Manager', 'Social-Media-Redakteur|Social-Media-Redakteurin'],
      fr: ['Responsable éditorial', 'Community manager'],
    },
  },
  'managing director': {
    department: 'management',
    seniority: 'executive',
    titles: {
      en: ['CEO', 'Founder & CEO', 'Managing Director', 'Owner'],
      de: ['Geschäftsführer|Geschäftsführerin', 'Inhaber|Inhaberin'],
      fr: ['Directeur général|Directrice générale', 'Gérant|Gérante', 'PDG'],
    },
  },
  'it manager': {
    department: 'it',
    seniority: 'manager',
    titles: {
      en: ['IT Manager', 'Systems Administrator', 'Head of IT', 'Information Security Manager'],
      de: ['IT-Leiter|IT-Leiterin', 'Systemadministrator|Systemadministratorin', 'Leitung IT'],
      fr: ['Responsable informatique', 'DSI'],
    },
  },
  'product manager': {
    department: 'product',
    seniority: 'manager',
    titles: {
      en: ['Product Manager', 'Product Owner', 'Head of Product'],
      de: ['Produktmanager|Produktmanagerin', 'Product Owner'],
      fr: ['Chef de produit|Cheffe de produit', 'Product owner'],
    },
  },
  'procurement manager': {
    department: 'procurement',
    seniority: 'manager',
    titles: {
      en: ['Procurement Manager', 'Strategic Buyer', 'Purchasing Manager'],
      de: ['Leiter Einkauf|Leiterin Einkauf', 'Strategischer Einkäufer|Strategische Einkäuferin'],
      fr: ['Responsable achats', 'Acheteur|Acheteuse'],
    },
  },
  'finance director': {
    department: 'finance',
    seniority: 'executive',
    titles: {
      en: ['CFO', 'Finance Director', 'Financial Controller'],
      de: ['Leiter Finanzen|Leiterin Finanzen', 'Controller|Controllerin', 'CFO'],
      fr: ['Directeur financier|Directrice financière', 'DAF'],
    },
  },
  'legal counsel': {
    department: 'legal',
    seniority: 'senior',
    titles: {
      en: ['Legal Counsel', 'General Counsel', 'Data Protection Officer'],
      de: ['Syndikusrechtsanwalt|Syndikusrechtsanwältin', 'Datenschutzbeauftragter|Datenschutzbeauftragte'],
      fr: ['Juriste', 'Directeur juridique|Directrice juridique'],
    },
  },
  'sales manager': {
    department: 'sales',
    seniority: 'manager',
    titles: {
      en: ['Sales Manager', 'Account Director', 'Client Services Director', 'Business Development Manager'],
      de: ['Vertriebsleiter|Vertriebsleiterin', 'Key Account Manager', 'Kundenberater|Kundenberaterin'],
      fr: ['Responsable commercial|Responsable commerciale', 'Directeur de clientèle|Directrice de clientèle'],
    },
  },
}
