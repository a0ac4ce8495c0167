import type { Language } from '../../checks/text/language-of.ts'
import type { Question } from '../score-questions.ts'

/** What the form says, in the language of the message. */
export interface FormTexts {
  readonly title: string
  readonly lead: string
  readonly says: string
  readonly comparedWith: (name: string) => string
  readonly withNothing: string
  readonly asks: string
  readonly scale: readonly [none: string, all: string]
  readonly questions: Readonly<Record<Question, string>>
  readonly comment: string
  readonly about: string
  readonly name: string
  readonly email: string
  readonly role: string
  readonly optional: string
  readonly save: string
  readonly copy: string
  readonly nothing: string
  readonly saved: string
  readonly copied: string
  readonly answers: string
  readonly noScript: string
}

export const FORM_TEXTS: Readonly<Record<Language, FormTexts>> = {
  en: {
    title: 'What do you think of this?',
    lead: 'Read it once, as if it had just reached you. Then four questions, two minutes. There is no right answer; what does not convince you helps most.',
    says: 'The message',
    comparedWith: (name) => `Compared with ${name}`,
    withNothing: 'Compared with leaving things as they are',
    asks: 'What it asks of you',
    scale: ['not at all', 'entirely'],
    questions: {
      clarity: 'I understand what is offered.',
      relevance: 'It speaks of something that matters in my work.',
      value: 'I want what it promises.',
      difference: 'I see how it differs from what else I could do.',
    },
    comment: 'What is missing, or what do you not believe?',
    about: 'About you',
    name: 'Name',
    email: 'E-mail address',
    role: 'What you do: your job title',
    optional: 'may be left empty',
    save: 'Save my answers',
    copy: 'Copy them instead',
    nothing: 'Please answer at least one of the four questions.',
    saved: 'Saved as a small file. Please send it back to whoever sent you this page. Nothing was sent by itself.',
    copied: 'Copied. Please paste it into a mail to whoever sent you this page.',
    answers: 'Your answers, as they are saved',
    noScript:
      'Your browser runs no scripts here, so it cannot save your answers: please write your four numbers into a mail instead.',
  },
  de: {
    title: 'Was halten Sie davon?',
    lead: 'Lesen Sie es einmal, als hätte es Sie gerade erreicht. Dann vier Fragen, zwei Minuten. Es gibt keine richtige Antwort; was Sie nicht überzeugt, hilft am meisten.',
    says: 'Die Botschaft',
    comparedWith: (name) => `Im Vergleich mit ${name}`,
    withNothing: 'Im Vergleich dazu, alles zu lassen, wie es ist',
    asks: 'Worum Sie gebeten werden',
    scale: ['gar nicht', 'voll und ganz'],
    questions: {
      clarity: 'Ich verstehe, was angeboten wird.',
      relevance: 'Es geht um etwas, das in meiner Arbeit wichtig ist.',
      value: 'Ich möchte haben, was es verspricht.',
      difference: 'Ich sehe, worin es sich von dem unterscheidet, was ich sonst tun könnte.',
    },
    comment: 'Was fehlt, oder was glauben Sie nicht?',
    about: 'Über Sie',
    name: 'Name',
    email: 'E-Mail-Adresse',
    role: 'Was Sie tun: Ihre Stellenbezeichnung',
    optional: 'kann leer bleiben',
    save: 'Antworten speichern',
    copy: 'Stattdessen kopieren',
    nothing: 'Bitte beantworten Sie mindestens eine der vier Fragen.',
    saved:
      'Als kleine Datei gespeichert. Bitte schicken Sie sie an die Person zurück, von der Sie diese Seite haben. Von selbst wurde nichts gesendet.',
    copied: 'Kopiert. Bitte fügen Sie es in eine Mail an die Person ein, von der Sie diese Seite haben.',
    answers: 'Ihre Antworten, wie sie gespeichert werden',
    noScript:
      'Ihr Browser führt hier keine Skripte aus und kann die Antworten nicht speichern: Bitte schreiben Sie Ihre vier Zahlen in eine Mail.',
  },
  fr: {
    title: 'Qu’en pensez-vous ?',
    lead: 'Lisez-le une fois, comme si vous veniez de le recevoir. Ensuite quatre questions, deux minutes. Il n’y a pas de bonne réponse ; ce qui ne vous convainc pas aide le plus.',
    says: 'Le message',
    comparedWith: (name) => `Comparé à ${name}`,
    withNothing: 'Comparé au fait de ne rien changer',
    asks: 'Ce qu’il vous demande',
    scale: ['pas du tout', 'tout à fait'],
    questions: {
      clarity: 'Je comprends ce qui est proposé.',
      relevance: 'Il parle de quelque chose qui compte dans mon travail.',
      value: 'Je veux ce qu’il promet.',
      difference: 'Je vois en quoi il diffère de ce que je pourrais faire d’autre.',
    },
    comment: 'Que manque-t-il, ou que ne croyez-vous pas ?',
    about: 'À propos de vous',
    name: 'Nom',
    email: 'Adresse e-mail',
    role: 'Ce que vous faites : votre poste',
    optional: 'peut rester vide',
    save: 'Enregistrer mes réponses',
    copy: 'Les copier plutôt',
    nothing: 'Merci de répondre à au moins une des quatre questions.',
    saved:
      'Enregistré dans un petit fichier. Merci de le renvoyer à la personne qui vous a transmis cette page. Rien n’a été envoyé tout seul.',
    copied: 'Copié. Merci de le coller dans un courriel à la personne qui vous a transmis cette page.',
    answers: 'Vos réponses, telles qu’elles sont enregistrées',
    noScript:
      'Votre navigateur n’exécute pas de scripts ici et ne peut pas enregistrer vos réponses : merci d’écrire vos quatre chiffres dans un courriel.',
  },
}
