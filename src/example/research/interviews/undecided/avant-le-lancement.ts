import type { InterviewScript } from '../interview-script.ts'

export const avantLeLancement: InterviewScript = {
  file: 'avant-le-lancement',
  format: 'md',
  relation: 'prospect',
  jobRole: 'creative manager',
  buyingRole: 'champion',
  account: [
    'inSegment("creative-teams-on-figma") && account.lifecycle == "prospect" && account.country in ["France", "Belgium"] && !deals.exists(d, d.status == "won")',
    'inSegment("creative-teams-on-figma") && account.lifecycle == "prospect"',
  ],
  mode: 'in_person',
  daysBefore: 40,
  consent: { scope: 'company' },
  labels: { Q: 'Enquêtrice', A: '{first} {last}' },
  text: `
Q: Merci de me recevoir. Pouvez-vous me décrire votre rôle, avec vos mots à vous ?

A: Je suis responsable du studio. Concrètement, je fais en sorte que huit créatifs puissent travailler sans être interrompus toutes les cinq minutes. J'y arrive un jour sur deux.

Q: Qu'est-ce qui les interrompt ?

A: Les retours. [[On reçoit un courriel, puis un message, puis un PDF annoté qui contredit le courriel, et le soir quelqu'un passe au studio avec une idée|feedback in too many places]]. Chacun a raison, d'ailleurs. Mais chacun a raison ailleurs.

Q: Racontez-moi le dernier projet où cela s'est mal passé.

A: La collection d'hiver. [[On en était à la sixième version du catalogue et on a encore changé la couverture. La sixième ! Au début, j'avais prévu trois allers-retours|too many review rounds]]. Et je ne vous parle pas de la bannière.

Q: Si, parlez-m'en.

A: [[J'ai rêvé, vraiment rêvé, que l'ancienne bannière partait en ligne avec la faute dans le nom de la marque. À trois heures j'étais debout pour vérifier le fichier|the wrong version goes out]]. Elle était juste. Mais vous voyez dans quel état on est.

Q: Comment faites-vous pour suivre les validations ?

A: Je relance. [[Je relance le matin, je relance le soir, je connais les habitudes de tout le monde. Je sais qu'au marketing il faut appeler avant dix heures|chasing people]]. C'est devenu un métier, mais ce n'est pas le mien.

Q: Que feriez-vous de ce temps ?

A: [[Je voudrais que les créatifs aient des après-midi entières pour chercher. Chercher, se tromper, recommencer. C'est pour cela que les gens viennent chez nous|time for the work itself]]. En ce moment ils exécutent.

Q: Qui, chez vous, a parlé le premier de changer d'outil ?

A: [[C'est notre directeur de création exécutif. Il est rentré d'un jury, il avait vu une équipe qui validait tout au même endroit, et il m'a dit : regarde cela, on ne peut plus continuer ainsi|the creative director starts it]]. Il a des idées comme cela, et après il repart.

Q: Et ensuite ?

A: Ensuite c'est pour moi, évidemment. [[Le cahier des charges, les démonstrations, convaincre l'informatique, former les gens : il donne l'élan et c'est moi qui porte le dossier|operations carries it]]. Je ne m'en plains pas. Enfin, un peu.

Q: Comment vous informez-vous ?

A: Je n'ai pas le temps de lire. [[J'écoute des webinaires quand c'est quelqu'un du métier qui montre son écran. J'ai suivi le vôtre avec une collègue d'une maison d'édition, on l'a commenté toute la semaine|1: webinars with peers]]. Les commerciaux, je les reconnais à la voix.

Q: Qu'est-ce qui vous ferait hésiter ?

A: [[D'ajouter un outil que personne n'ouvrira au bout d'un mois. On a déjà vécu cela avec la médiathèque, qui est très belle et tout à fait vide|one more tool nobody opens]]. Je ne veux pas en avoir la garde.

Q: Comment vous en protégeriez-vous ?

A: Je commencerais petit. [[Une équipe, une collection, deux mois. Si les autres viennent me demander pourquoi ils n'y ont pas droit, c'est gagné|a pilot with one team]]. Si personne ne demande, on arrête, et je n'ai pas perdu la face.

Q: Y a-t-il des conditions que vous ne négocieriez pas ?

A: Une, et elle ne vient pas de moi. [[Notre juriste veut que les données restent en Europe, par écrit, avec le nom du centre de données. Sans cela, on ne m'ouvre même pas le dossier|data kept in Europe]]. Le reste se discute.

Q: Le prix aussi ?

A: Le prix aussi. On dira que c'est cher, on dit toujours que c'est cher. Personne n'a jamais calculé ce que coûte une sixième version.

Q: Qu'espérez-vous, au fond ?

A: [[La semaine qui précède un lancement, je voudrais du silence. Pas le silence de la panique, le silence de ceux qui ont fini|calm before a launch]]. J'ai connu cela une fois, dans une petite agence. On était quatre, c'était plus facile.

Q: Et pour vous-même ?

A: [[On voit en moi quelqu'un qui passe les plats. J'aimerais qu'on voie que je fais tenir la maison, parce que c'est cela, mon travail|to be more than traffic]]. Vous pouvez l'écrire.

Q: Qu'est-ce qui pourrait faire échouer le projet ?

A: Que je tombe malade, ou que je change de poste. Je ne plaisante qu'à moitié. Chez {company}, il n'y a personne d'autre qui ait le temps d'y croire.

Q: Je vous remercie beaucoup.

A: C'est moi. Vous êtes la première personne qui me demande comment on valide, et non combien on est.
`,
}
