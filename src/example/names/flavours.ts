/** Which language a name sounds like. */
export type FlavourName = 'english' | 'german' | 'french' | 'nordic' | 'polish' | 'japanese' | 'kanji'

/**
 * The pieces of invented names. A stem is first + middle + last; `first` and `middle` end in a vowel, `middle` and
 * `last` begin with a consonant, so that two different choices never spell the same stem.
 */
export interface Flavour {
  readonly first: readonly string[]
  readonly middle: readonly string[]
  readonly last: readonly string[]
  /** What the company says it is; different in every flavour, so that names of two flavours never meet. */
  readonly words: readonly string[]
  readonly legalForms: readonly string[]
  /** In German and French a woman's and a man's by turns. */
  readonly givenNames: readonly string[]
  /** Endings that turn a stem into a family name. */
  readonly surnameEnds: readonly string[]
}

const list = (text: string): readonly string[] => text.split(' ')

const english: Flavour = {
  first: list('Ha Bro We Thra Cli Mo Fe Sta Pli Du Wre Bli Co Gre Sho Qui Tro Ne Lu Fai'),
  middle: list('la ve ri do mi sto ne ru ba lo ga pe'),
  last: list('n rd mber ck ston ld wick m rren x nt shaw'),
  words: list('Studios Works Supply Labs Partners Collective Goods Systems Press Outfitters Group Foundry'),
  legalForms: ['Ltd', 'Inc.', 'LLC', 'Ltd', 'Inc.'],
  givenNames: list(
    'Alice Ben Chloe Daniel Emma Frank Grace Henry Isla Jack Karen Liam Maya Noah Olivia Peter Rachel Sam Tara Victor',
  ),
  surnameEnds: list('ton well ford man ley worth son'),
}

const german: Flavour = {
  first: list('Ka Bre Stei Ho Fa Grü Lau Wei Mo Schla Ri Tre Zo Pfe Dru Kö Ne Schwa Gu Li'),
  middle: list('le ne ro gi ba he de ma fe ri ke be'),
  last: list('rt nk hl mer rg ck tz sch ld n ndt rn'),
  words: list('Werke Kontor Gestaltung Handel Medien Verlag Technik Manufaktur Agentur Möbel Verbund Haus'),
  legalForms: ['GmbH', 'AG', 'GmbH & Co. KG', 'GmbH', 'SE'],
  givenNames: list(
    'Anna Bernd Christa Dieter Eva Florian Greta Hans Ines Jürgen Katrin Lukas Miriam Nils Petra Ralf Sabine Tobias Ulrike Wolfgang',
  ),
  surnameEnds: list('mann er bauer hauser inger stein meier'),
}

const french: Flavour = {
  first: list('Bo La Mé Cha Fleu Ro Vi Cla Mo Tré Sau Gui Pe Li Ba Du Né Mai Co Fré'),
  middle: list('re li va no ni ma so de lu ta be gno'),
  last: list('lle nt rd ne ve x ste rt gne lier c sson'),
  words: list(
    'Éditions Atelier Maison Créations Conseil Distribution Média Industries Habitat Textile Voyages Saveurs',
  ),
  legalForms: ['SAS', 'SARL', 'SA', 'SAS'],
  givenNames: list(
    'Amélie Bruno Camille Didier Élodie Fabien Gaëlle Hugo Inès Julien Karine Loïc Margaux Nicolas Odile Pascal Romane Sylvain Thérèse Yves',
  ),
  surnameEnds: list('eau ier ard in ot aud ette'),
}

const nordic: Flavour = {
  first: list('Bjo Sö Ha Ve Nø Sti Gu Fjo Ly Ra Sko Tho Å E Ka Hå Mø La Dre Vi'),
  middle: list('le ra si va na ti ke ga lu ri me bo'),
  last: list('nd lm rg vik st n sen rd ng sk rk ll'),
  words: list('Byrå Forlag Design Handelshus Rederi Produkter Teknik Møbler Invest Medier Sport Livs'),
  legalForms: ['AB', 'AS', 'ApS', 'A/S', 'AB'],
  givenNames: list(
    'Astrid Bjørn Cecilia Dag Ebba Frida Gustav Håkon Ingrid Jonas Kirsten Lars Maja Niels Oskar Pernille Rune Signe Torsten Viggo',
  ),
  surnameEnds: list('sson sen berg qvist lund strøm dal'),
}

const polish: Flavour = {
  first: list('Wa Bo Krza Zie Mo Sta Gra Ko Le Cho Ja Szcze Pi Do Ry Że Mie Wi Tu Na'),
  middle: list('le no ro wi da szy mi cho ba ga de ni'),
  last: list('wka nek rz cz sk ta wa l mir cja k ń'),
  words: list('Studio Wydawnictwo Reklama Meble Usługi Hurt Moda Projekt Drukarnia Sklepy Zakłady Spółka'),
  legalForms: ['Sp. z o.o.', 'S.A.', 'Sp. z o.o.'],
  givenNames: list(
    'Agnieszka Bartosz Celina Dariusz Elżbieta Filip Grażyna Henryk Iwona Jacek Kinga Łukasz Magda Norbert Oliwia Paweł Renata Szymon Teresa Wojciech',
  ),
  surnameEnds: list('ski ewicz czyk owski ak ura ecki'),
}

const japanese: Flavour = {
  first: list('Ha Mi Ka Sa To Yu No Ki Shi Ta Ma A Fu Na Ho Ko Mo Ri Su Ue'),
  middle: list('ma ri no ra ko shi ta yo ki na mi ze'),
  last: list('ga to ne ka wa shiro mori hara zu n tsu bo'),
  words: list('Seisaku Kobo Shoji Insatsu Shuppan Sangyo Kikaku Denki Shokuhin Eizo Hanbai Gijutsu'),
  legalForms: ['K.K.', 'Co., Ltd.', 'G.K.', 'K.K.'],
  givenNames: list(
    'Aiko Daichi Emi Fumio Haruka Ichiro Junko Kenta Mai Naoki Rei Satoshi Tomoko Yuji Yumi Hiroshi Kaori Makoto Nana Takumi',
  ),
  surnameEnds: list('moto da mura saki be no yama'),
}

/** Written in kanji; the domain is romanised from the parts' second halves. */
export const KANJI_PARTS: readonly (readonly [written: string, romanised: string])[] = [
  ['葦', 'ashi'],
  ['霧', 'kiri'],
  ['楓', 'kaede'],
  ['灯', 'akari'],
  ['雫', 'shizuku'],
  ['鶴', 'tsuru'],
  ['苔', 'koke'],
  ['凪', 'nagi'],
  ['椋', 'muku'],
  ['梁', 'hari'],
  ['暁', 'akatsuki'],
  ['鈴', 'suzu'],
  ['紬', 'tsumugi'],
  ['蕗', 'fuki'],
  ['澪', 'mio'],
  ['燕', 'tsubame'],
]

export const KANJI_WORDS: readonly (readonly [written: string, romanised: string])[] = [
  ['工房', 'kohboh'],
  ['企画室', 'kikakushitsu'],
  ['制作所', 'seisakusho'],
  ['印刷店', 'insatsuten'],
]

export const KANJI_SURNAMES: readonly string[] = [
  '葦霧',
  '楓谷',
  '鶴凪',
  '苔原',
  '鈴椋',
  '紬野',
  '燕沢',
  '澪岡',
  '暁島',
  '蕗村',
]
export const KANJI_GIVEN_NAMES: readonly (readonly [written: string, romanised: string])[] = [
  ['愛子', 'aiko'],
  ['大地', 'daichi'],
  ['直樹', 'naoki'],
  ['春香', 'haruka'],
  ['健太', 'kenta'],
  ['由美', 'yumi'],
  ['誠', 'makoto'],
  ['七海', 'nanami'],
]

export const FLAVOURS: Readonly<Record<Exclude<FlavourName, 'kanji'>, Flavour>> = {
  english,
  german,
  french,
  nordic,
  polish,
  japanese,
}
