import type { SurveyItem } from './survey-questions.ts'

type Language = 'en' | 'de' | 'fr'
type Words = Readonly<Record<SurveyItem, Readonly<Record<Language, readonly string[]>>>>

/** What people write about what they lack, by the item that weighs most with them. */
export const LACKING: Words = {
  'approvals everyone can see': {
    en: [
      'I still cannot see who has approved and who has not. I ask around as I did before.',
      'Half of the approvers answer by mail, so the list of approvals is never right.',
      'Make it plain for everybody who has signed off which version. At the moment only I can see it.',
      'Nobody outside the studio looks at the approvals. For them nothing has changed.',
      'Stages! Legal first, then brand. As it is, an approval can mean anything.',
    ],
    de: [
      'Ich sehe immer noch nicht auf einen Blick, wer freigegeben hat.',
      'Die Freigaben müssten für alle sichtbar sein, nicht nur für mich.',
    ],
    fr: [
      'On ne voit toujours pas qui a validé quoi. Je relance comme avant.',
      'Que les validations soient visibles par tous, pas seulement par le studio.',
    ],
  },
  'fewer review rounds': {
    en: [
      'We do as many rounds as we did before. It is the same circle in a nicer window.',
      'Five rounds became four. I was promised two.',
      'It has to get us to a decision faster. Everybody comments and nobody decides.',
    ],
    de: ['Wir drehen immer noch vier Schleifen, das war anders versprochen.'],
    fr: ['Nous faisons autant d’allers-retours qu’avant.'],
  },
  'comments inside the design file': {
    en: [
      'The comments in Figma and those in the tool should be the same comments. Ours drift apart.',
      'My designers do not want another window. The remarks belong into the file.',
    ],
    de: ['Die Kommentare müssten in der Datei stehen, nicht daneben.'],
    fr: ['Il faudrait les commentaires dans le fichier, pas à côté.'],
  },
  integrations: {
    en: ['A connection to Workfront. We type every job in twice.', 'It does not talk to anything else that we use.'],
    de: ['Eine Anbindung an Workfront. Wir pflegen alles doppelt.'],
    fr: ['Une connexion avec notre outil de planification.'],
  },
  'ease of use': {
    en: [
      'Too many mails, too many clicks. People outside the studio get lost.',
      'The invitation is confusing, every second freelancer rings me.',
    ],
    de: ['Zu viele Benachrichtigungen.'],
    fr: ['C’est trop compliqué pour ceux qui n’y vont qu’une fois par mois.'],
  },
  price: {
    en: ['The price per seat. Freelancers are too expensive for four weeks a year.', 'It is too expensive.'],
    de: ['Der Preis für unsere Freien.'],
    fr: ['Le prix.'],
  },
}

/** What people write about what they would miss. */
export const MISSED: Words = {
  'approvals everyone can see': {
    en: [
      'The page on which everybody can see who has approved.',
      'Not having to ask who has signed off. It is simply there for all of us.',
      'The row of names. People are on time when their name stands there.',
      'To know which version was released, by whom, and when.',
    ],
    de: ['Dass jeder sieht, wer freigegeben hat und wer noch fehlt.', 'Die Übersicht über die Freigaben.'],
    fr: ['Voir d’un coup d’œil qui a validé.', 'La page des validations, que tout le monde peut ouvrir.'],
  },
  'fewer review rounds': {
    en: [
      'Two rounds and not six.',
      'The mornings that I got back since there are fewer rounds.',
      'That a piece comes back once and not five times.',
    ],
    de: ['Zwei Schleifen statt fünf.'],
    fr: ['Deux allers-retours au lieu de six.'],
  },
  'comments inside the design file': {
    en: ['Comments that sit on the layer in the design file.', 'That designers get remarks where they work.'],
    de: ['Kommentare direkt in der Datei.'],
    fr: ['Les commentaires dans le fichier même.'],
  },
  integrations: {
    en: ['That it posts to our chat.'],
    de: ['Die Anbindung an unseren Chat.'],
    fr: ['Les connecteurs.'],
  },
  'ease of use': { en: ['It is simple. My boss can use it.'], de: ['Es ist einfach.'], fr: ['La simplicité.'] },
  price: { en: ['What we pay for it is fair.'], de: ['Der Preis ist in Ordnung.'], fr: ['Le prix est correct.'] },
}

/** What people add before or after it, so that hardly two of them write the same. */
export const ADDED: Readonly<
  Record<Language, { readonly before: readonly string[]; readonly after: readonly string[] }>
> = {
  en: {
    before: [
      '',
      '',
      '',
      'Honestly? ',
      'For us it is this: ',
      'One thing. ',
      'Easy to say. ',
      'My team says: ',
      'As I told your support: ',
    ],
    after: [
      '',
      '',
      ' We are nine in the studio.',
      ' I have said so before.',
      ' The designers see it the same way.',
      ' Ask me again in autumn.',
      ' That is the long and the short of it.',
      ' Everything else is detail.',
      ' My predecessor would say the same.',
      ' We notice it before every launch.',
      ' I can show you numbers.',
      ' Marketing may see that differently.',
    ],
  },
  de: {
    before: ['', '', 'Ehrlich gesagt: ', 'Bei uns vor allem: ', 'Kurz: '],
    after: [
      '',
      '',
      ' Das sehen hier alle so.',
      ' Vor jeder Messe merken wir das.',
      ' Mehr fällt mir nicht ein.',
      ' Das sage ich seit einem Jahr.',
    ],
  },
  fr: {
    before: ['', '', 'Franchement : ', 'Chez nous, surtout : ', 'Une chose. '],
    after: [
      '',
      '',
      ' Toute l’équipe le dit.',
      ' On le voit avant chaque lancement.',
      ' Le reste est secondaire.',
      ' Je l’ai déjà signalé.',
    ],
  },
}
