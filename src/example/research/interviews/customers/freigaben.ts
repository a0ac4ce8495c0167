import type { InterviewScript } from '../interview-script.ts'

export const freigaben: InterviewScript = {
  file: 'freigaben',
  format: 'md',
  relation: 'customer',
  jobRole: 'creative manager',
  buyingRole: 'champion',
  account: [
    'inSegment("creative-teams-on-figma") && account.lifecycle == "customer" && account.country in ["Germany", "Austria", "Switzerland"]',
    'inSegment("creative-teams-on-figma") && account.lifecycle == "customer"',
  ],
  mode: 'video',
  daysBefore: 51,
  consent: { scope: 'company' },
  labels: { Q: 'Interviewerin', A: '{first} {last}' },
  text: `
Q: Schön, dass es klappt. Erzählen Sie mir bitte zuerst, was Sie machen, und dann von der Zeit, bevor Sie Proofwren hatten.

A: Ich leite das Kreativmanagement, also alles, was um die Gestaltung herum passiert. Zwölf Leute im Studio, dazu drei Freie. Vorher, ja. Vorher war es so, dass [[die Rückmeldungen aus allen Richtungen kamen: Mail, Teams, ein Ausdruck mit Kugelschreiber, und der Vertrieb hat mich auf dem Flur angesprochen|2: feedback in too many places]]. Und ich habe das dann sortiert.

Q: Wie lange haben Sie das so gemacht?

A: Drei Jahre. Man gewöhnt sich daran, das ist das Schlimme. [[Ein normales Motiv hatte vier, fünf Schleifen, ein Messeauftritt auch einmal neun|too many review rounds]]. Wir haben das in den Terminplan gleich mit hineingerechnet, als wäre es Wetter.

Q: Gab es einen Punkt, an dem Ihnen klar wurde, dass es so nicht weitergeht?

A: Es war eher ein langsames Kippen. Eine Kollegin hat gekündigt, eine sehr gute Gestalterin, und im Gespräch hat sie gesagt, sie habe in diesem Jahr mehr E-Mails sortiert als gestaltet. [[Ich möchte, dass meine Leute gestalten. Dafür sind sie da, und dafür bin ich eigentlich auch da|time for the work itself]].

Q: Und was war mit der Freigabe selbst?

A: Tja. [[Wenn mich jemand gefragt hat, ob ein Motiv freigegeben ist, musste ich drei Leute anrufen, um das herauszufinden, und zwei davon wussten es selbst nicht|nobody knows who approved; 2: chasing people]]. Das ist doch absurd, wenn man es laut sagt.

Q: Wie sind Sie auf uns gekommen?

A: Über diese Sprechstunde, die Sie anbieten, das Webinar. [[Da hat eine Kollegin aus einem Verlag ihren Ablauf gezeigt, mit allen Fehlern, und ich dachte: Das bin ich. Einem Verkäufer hätte ich das nicht geglaubt|webinars with peers]].

Q: Wer hat das Projekt dann im Haus betrieben?

A: Ich. [[Ich habe die Anforderungen geschrieben, den Datenschutz überzeugt, den Betriebsrat informiert und am Ende allen gezeigt, wo man klickt. Ohne mich wäre das nach der zweiten Woche eingeschlafen|operations carries it]]. Das sage ich nicht aus Eitelkeit. Es hätte einfach niemand Zeit gehabt.

Q: Hatten Sie Bedenken?

A: Natürlich. [[Meine größte Sorge war, dass es noch ein Werkzeug wird, das drei Leute benutzen und der Rest schickt weiter Mails|one more tool nobody opens]]. Wir hatten das schon mit einer Bilddatenbank. Die gibt es heute noch. Da schaut keiner hinein.

Q: Was hat den Ausschlag gegeben, es doch zu tun?

A: Zwei Dinge. Im Test sind [[aus fünf Schleifen zwei geworden, ohne dass wir irgendetwas anderes geändert hätten. Da hat selbst der Vertrieb geschwiegen|fewer review rounds]]. Und das zweite: [[Jeder sieht, wer schon freigegeben hat und auf wen wir warten. Nicht nur ich. Alle|approvals everyone can see]]. Das hat mehr verändert als jede Arbeitsanweisung.

Q: Können Sie ein Beispiel geben?

A: Unser Produktmanager war immer der Letzte. Immer. Ich habe ihn jede Woche erinnert. [[Ich war die Mahnabteilung, so haben sie mich auch genannt, halb im Spaß|chasing people]]. Seit alle seinen Namen da stehen sehen, ist er der Zweite. Ich habe ihm nie wieder geschrieben.

Q: Und die Gestalter?

A: Die mögen, dass [[der Kommentar direkt an der Stelle in Figma hängt. Früher stand in der Mail: bitte das Grün grüner. Welches Grün? Wir haben elf|comments inside the design file]]. Das ist für sie der eigentliche Gewinn, glaube ich, mehr als die Freigaben.

Q: Was stört Sie?

A: Da habe ich eine Liste. Erstens [[die Benachrichtigungen. Ich bekomme für jede Kleinigkeit eine Mail, und wenn ich sie abstelle, bekomme ich gar keine mehr. Die Hälfte der Fachabteilung filtert sie inzwischen weg|notifications that are too loud]]. Das habe ich dreimal gemeldet. Dreimal hieß es, es komme bald.

Q: Und zweitens?

A: Die Plätze. [[Unsere Freien arbeiten vier Wochen im Jahr, und dafür soll ich einen ganzen Platz bezahlen. Also schicke ich denen wieder PDFs, und genau davon wollte ich weg|guests without a seat]]. Da ärgere ich mich, ehrlich gesagt, jedes Mal. Bei der Verlängerung im Herbst werde ich darüber reden.

Q: Würden Sie verlängern, wenn sich daran nichts ändert?

A: Wahrscheinlich ja. Aber mit weniger Plätzen und schlechter Laune. Die zwei Schleifen gebe ich nicht mehr her. Aber ich würde es heute nicht mehr mit derselben Begeisterung empfehlen wie vor einem Jahr, das muss ich Ihnen so sagen.

Q: Danke für die Offenheit. Was hat sich für Sie persönlich verändert?

A: Früher habe ich Termine verschoben, und das war es. [[Jetzt fragt mich die Geschäftsleitung, wie wir arbeiten sollten, und ich habe Zahlen dazu. Ich organisiere nicht mehr nur, ich gestalte mit|to be more than traffic]]. Das hätte ich vorher nicht gedacht, dass eine Freigabeliste so etwas macht.

Q: Gibt es etwas, das ich nicht gefragt habe?

A: Vielleicht, warum wir nicht früher angefangen haben. Das weiß ich bis heute nicht. Es hat ja bei {company} nie jemand gesagt, dass es gut ist, wie es ist. Es war nur keiner zuständig.
`,
}
