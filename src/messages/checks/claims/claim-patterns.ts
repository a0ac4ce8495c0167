import type { Language } from '../text/language-of.ts'
import { worded } from '../text/worded.ts'

/** What a claim is, besides a figure and the name of a competitor. */
export type WordedClaim = 'superlative' | 'absolute' | 'comparison'

type Patterns = Readonly<Record<WordedClaim, readonly RegExp[]>>

/** Superlatives that claim something of ours; "latest", "at least", "best regards" and "last" claim nothing. */
const EN_MOST =
  'advanced|affordable|accurate|complete|comprehensive|easy|efficient|effective|flexible|innovative|intuitive|modern|popular|powerful|productive|reliable|robust|secure|successful|trusted|versatile|widely|used|loved'

const EN: Patterns = {
  superlative: [
    worded(
      String.raw`(?:the |our |your |europe'?s |world'?s )?(?:fastest|easiest|cheapest|biggest|largest|simplest|smartest|safest|strongest|quickest|shortest|smoothest|finest|greatest|highest|lowest|cleanest|clearest)`,
      String.raw`(?:the|world'?s|europe'?s|market'?s|simply|by far the|is|are) (?:very )?best(?![- ](?:regards|wishes|practices?|of luck|to |time|case|way|person|day|we can|you can|guess))`,
      'best[- ](?:in[- ]class|of[- ]breed|selling|rated)',
      `(?:the )?most (?:${EN_MOST})`,
      'number (?:one|1)(?= in| for| of| choice| platform| tool|[.,!])',
      '(?:world|industry|market)[- ](?:class|leading|leader|beating)',
      'leading (?:provider|platform|tool|vendor|supplier|solution|software)',
      'market leader',
      'un(?:rivall?ed|matched|beatable|paralleled|surpassed|equalled|equaled)',
      'second to none|one of a kind|like no other|revolutionary|game[- ]chang(?:er|ing)|cutting[- ]edge|state[- ]of[- ]the[- ]art|award[- ]winning',
      String.raw`(?:the|is|are) only (?:\p{L}+ ){0,2}(?:tool|platform|product|solution|software|system|vendor|supplier|one|company|way|place|app)(?= that| which| with| who| to|[.,!])`,
      String.raw`only we(?= )`,
    ),
    /#1(?![\p{L}\p{N}])/gu,
    /(?<=^|[.!]\s)only (?=\p{Lu}\p{L}+ (?:gives|lets|shows|has|can|does|offers|makes|keeps|puts))/giu,
  ],
  absolute: [
    worded(
      'always',
      'never(?! too (?:late|early|soon))',
      'guarantee(?:s|d)?',
      'guaranteed',
      'every (?:single )?time',
      'each and every',
      'without (?:any )?(?:risk|fail|exception|compromise)',
      '(?:no|zero) (?:risk|downtime|errors?|mistakes|delays?|effort|training|surprises)',
      'risk[- ]free|error[- ]free|fool[- ]?proof|bullet[- ]?proof|fail[- ]?safe',
      'no longer ever|not a single|instant(?:ly)?|effortless(?:ly)?|seamless(?:ly)?',
      'eliminates?|once and for all|forever|at all times|in no time|completely|entirely|100\\s?% (?:safe|secure|reliable|compliant)',
      '(?:clinically |scientifically )?proven|around the clock',
    ),
    /(?<![\d/])24\/7(?![\d/])/g,
  ],
  comparison: [
    worded(
      String.raw`(?<!no |nothing )(?:more|less|fewer)(?! than (?:a|an|one) )(?: (?!often\b)\p{L}+){0,3} than(?! (?:once|ever|you (?:think|expect|know)|that|half|enough|just |\d|two|three|four|five|six|seven|eight|nine|ten|twenty|ninety|hundred))`,
      String.raw`(?:better|worse|faster|quicker|slower|cheaper|easier|simpler|safer|stronger|shorter|longer|higher|lower|sooner|clearer|smarter|bigger|larger|smaller|leaner|lighter|earlier)(?: \p{L}+){0,3} than(?! (?:ever|you (?:think|expect|know)|\d))`,
      String.raw`(?:faster|better|easier|cheaper) than ever`,
      'unlike (?:other|any|most|the|all|our|your|\\p{Lu}\\p{L}+)',
      '(?:as )?(?:compared|comparison) (?:with|to)',
      'outperforms?|beats? (?:the|any|every|all|other|\\p{Lu}\\p{L}+)|ahead of the (?:competition|market|field)|superior to',
      'no other (?:tool|platform|product|solution|software|system|vendor|supplier|company)',
      "(?:other|competing) (?:tools|platforms|vendors|products|solutions|suppliers) (?:can'?t|cannot|don'?t|do not|only|still|make|force)",
    ),
  ],
}

const DE_MOST =
  'schnell|einfach|günstig|gut|sicher|stark|leicht|groß|gross|klein|klug|modern|zuverlässig|beliebt|flexibl|leistungsfähig|effizient|effektiv|innovativ|umfassend|bekannt|erfolgreich|hoch|höch|niedrig|kürz|kurz|stärk|größ|gröss|bequem|intelligent|präzis|vollständig|billig'

const DE: Patterns = {
  superlative: [
    worded(
      `am (?:${DE_MOST})e?sten`,
      `(?:${DE_MOST})e?ste[nmrs]?`,
      '(?:der|die|das|den|dem|des|unser(?:e[nrms]?)?|europas|deutschlands|dach) beste[nmrs]?(?! (?:grüße|wünsche|fall|wille|freund))',
      '(?:die )?(?:nummer|nr\\.?) (?:1|eins)',
      '(?:markt|branchen|welt|technologie)?führend\\p{L}*|marktführer\\p{L}*|weltklasse|spitzenreiter',
      'einzigartig\\p{L}*|unübertroffen\\p{L}*|unschlagbar\\p{L}*|konkurrenzlos\\p{L}*|revolutionär\\p{L}*|bahnbrechend\\p{L}*|preisgekrönt\\p{L}*',
      '(?:der|die|das|als) einzige[nrs]?(?= (?:\\p{L}+)|[,.])|nur wir(?= )',
    ),
    /(?<=^|[.!]\s)nur (?=\p{Lu}\p{L}+ (?:zeigt|kann|hat|gibt|bietet|macht|hält))/giu,
  ],
  absolute: [
    worded(
      '(?<!noch |schon |wie )immer(?! (?:noch|wieder|mehr|weniger|schlimmer|öfter|häufiger|länger|größer|komplexer))',
      'nie(?:mals)?(?: (?:mehr|wieder))?',
      'garantier(?:t|en|te|ten)?|garantie auf|garantiert\\p{L}*',
      'jederzeit|rund um die uhr|jedes (?:einzelne )?mal|ausnahmslos|ein für alle ?mal|für immer',
      '(?:ohne|kein(?:e[nr]?)?|null) (?:jede[sn]? )?(?:risiko|ausnahme|aufwand|ausfälle?|ausfallzeit\\p{L}*|fehler|kompromisse?|schulung|überraschungen)',
      'risikofrei|risikolos|fehlerfrei|mühelos|nahtlos|kinderleicht|ausfallsicher|hundertprozentig\\p{L}*|100\\s?% (?:sicher|zuverlässig)|vollständig|komplett|restlos',
      '(?:nachweislich|erwiesenermaßen|bewiesen(?:ermaßen)?)|im handumdrehen',
    ),
    /(?<![\d/])24\/7(?![\d/])/g,
  ],
  comparison: [
    worded(
      String.raw`(?:mehr|weniger|besser|schlechter|schneller|langsamer|günstiger|billiger|teurer|einfacher|leichter|sicherer|stärker|kürzer|länger|höher|niedriger|größer|kleiner|früher|klarer|klüger|zuverlässiger|effizienter)(?:e[nmrs]?)?(?: \p{L}+){0,3} als(?! (?:\d|ein(?:e|en|mal)?(?= (?:werkzeug|tool|mal))|nur|genug|zwei|drei|vier|fünf|sechs|zehn|hundert|erwartet|gedacht|die hälfte))`,
      String.raw`(?:im )?(?:vergleich|gegensatz|unterschied) (?:zu|zum|zur|mit)`,
      'anders als (?:andere|alle|die|der|das|bei|\\p{Lu}\\p{L}+)',
      'verglichen mit|überlegen(?! sie| wir| ich)|übertrifft|schlägt (?:jede|alle|die konkurrenz)',
      'kein anderes? (?:tool|werkzeug|produkt|system|anbieter|programm)|keine andere (?:lösung|plattform|software)',
      'andere (?:tools|werkzeuge|anbieter|lösungen|systeme|programme) (?:können|zwingen|machen|bieten|haben)',
    ),
  ],
}

const FR_ADJECTIVES =
  'rapide|simple|facile|efficace|puissant|complet|fiable|sûr|sécurisé|moderne|innovant|flexible|abordable|populaire|utilisé|performant|intuitif|court|grand|avancé|intelligent|économique|productif|précis|clair'

const FR: Patterns = {
  superlative: [
    worded(
      `(?:le|la|les|l'outil le|votre|notre) plus (?:${FR_ADJECTIVES})e?s?`,
      `(?:le|la|les|l'|votre|notre) ?plus (?:complète|sûre|performante|intuitive|productive)s?`,
      '(?:le|la|les|notre) meilleure?s?(?! (?:ami|moyen|façon|manière|voie))',
      '(?:le |la )?(?:numéro|n°|no\\.?) ?(?:1|un)|leader(?: (?:du|de|mondial|européen))?|de classe mondiale',
      'inégalée?s?|incomparables?|imbattables?|révolutionnaires?|sans égale?|hors pair|de pointe|primée?s?',
      "(?:le|la|les|l') ?seule?s? (?:outil|plateforme|solution|logiciel|produit|système|fournisseur|éditeur)|(?:le|la) seule? (?:à|qui)|nous seuls",
    ),
    /(?<=^|[.!]\s)seule? (?=\p{Lu}\p{L}+ )/giu,
  ],
  absolute: [
    worded(
      '(?<!attend |attends |attendez |attendent )toujours(?! (?:pas|en attente|en cours|en train|aussi|le même|la même))',
      'jamais',
      'garanti(?:e|es|s|t|r|ssons|ssent)?|à coup sûr|sans faute',
      'sans (?:aucune? )?(?:risques?|erreurs?|exception|effort|compromis|interruption|mauvaise surprise|formation)',
      '(?:aucune?|zéro) (?:risque|erreur|panne|retard|effort|interruption|surprise|formation)',
      'infaillibles?|instantané(?:e|s|es|ment)?|à tout moment|en permanence|une fois pour toutes|pour toujours|à chaque fois|systématiquement|entièrement|totalement|complètement|prouvée?s?|éprouvée?s?',
      'élimin(?:e|ent|ez|er|ons)',
    ),
    /(?<![\d/])24 ?(?:\/|h ?sur|heures sur) ?(?:7|24)(?![\d/])/giu,
  ],
  comparison: [
    worded(
      String.raw`(?:plus|moins|mieux|meilleure?s?|pire)(?: (?:de |d['’])?\p{L}+){0,3} que(?! (?:jamais|vous ne (?:le )?(?:pensez|croyez)))`,
      "mieux qu(?:e|'\\p{L}+)|par rapport (?:à|aux?)|contrairement (?:à|aux?)|compar(?:é|ée|és|ées|ativement) (?:à|aux?)|à la différence (?:de|des|du)",
      'supérieure?s? (?:à|aux?)|surpasse(?:nt)?|bat(?:tent)? (?:la concurrence|tous)',
      'aucun autre (?:outil|logiciel|produit|fournisseur|système)|aucune autre (?:solution|plateforme)',
      'les autres (?:outils|logiciels|solutions|fournisseurs|plateformes) (?:ne|obligent|font|vous)',
    ),
    /(?<![\p{L}])(?:plus|moins|mieux|meilleure?s?|pire)(?: \p{L}+){0,3} qu['’](?=\p{L})(?!à|avant)/giu,
  ],
}

export const CLAIM_PATTERNS: Readonly<Record<Language, Patterns>> = { en: EN, de: DE, fr: FR }
