import type { FlavourName } from './names/flavours.ts'
import type { Random } from './random.ts'

/** A country of the example market: real places, so that maps and filters look as they do in life. */
export interface Country {
  readonly name: string
  readonly region: string
  /** Share of the market's accounts. */
  readonly weight: number
  readonly flavours: readonly (readonly [FlavourName, number])[]
  readonly cities: readonly string[]
  /** Spellings that other people typed into the CRM. */
  readonly otherSpellings: readonly string[]
}

export const COUNTRIES: readonly Country[] = [
  {
    name: 'Germany',
    region: 'DACH',
    weight: 16,
    flavours: [['german', 1]],
    cities: ['Berlin', 'Hamburg', 'München', 'Köln', 'Stuttgart', 'Leipzig', 'Düsseldorf', 'Nürnberg'],
    otherSpellings: ['Deutschland', 'GERMANY', 'germany', 'DE'],
  },
  {
    name: 'Austria',
    region: 'DACH',
    weight: 4,
    flavours: [['german', 1]],
    cities: ['Wien', 'Graz', 'Linz', 'Salzburg'],
    otherSpellings: ['Österreich', 'AT'],
  },
  {
    name: 'Switzerland',
    region: 'DACH',
    weight: 5,
    flavours: [
      ['german', 3],
      ['french', 1],
    ],
    cities: ['Zürich', 'Basel', 'Bern', 'Genève', 'Lausanne'],
    otherSpellings: ['Schweiz', 'Suisse', 'CH'],
  },
  {
    name: 'France',
    region: 'Western Europe',
    weight: 9,
    flavours: [['french', 1]],
    cities: ['Paris', 'Lyon', 'Nantes', 'Lille', 'Bordeaux', 'Toulouse'],
    otherSpellings: ['FRANCE', 'FR'],
  },
  {
    name: 'United Kingdom',
    region: 'Western Europe',
    weight: 14,
    flavours: [['english', 1]],
    cities: ['London', 'Manchester', 'Bristol', 'Leeds', 'Edinburgh', 'Birmingham'],
    otherSpellings: ['UK', 'U.K.', 'Great Britain', 'England'],
  },
  {
    name: 'Sweden',
    region: 'Nordics',
    weight: 6,
    flavours: [['nordic', 1]],
    cities: ['Stockholm', 'Göteborg', 'Malmö', 'Uppsala'],
    otherSpellings: ['Sverige', 'SE'],
  },
  {
    name: 'Denmark',
    region: 'Nordics',
    weight: 4,
    flavours: [['nordic', 1]],
    cities: ['København', 'Aarhus', 'Odense'],
    otherSpellings: ['Danmark', 'DK'],
  },
  {
    name: 'Norway',
    region: 'Nordics',
    weight: 3,
    flavours: [['nordic', 1]],
    cities: ['Oslo', 'Bergen', 'Trondheim'],
    otherSpellings: ['Norge', 'NO'],
  },
  {
    name: 'Poland',
    region: 'Central Europe',
    weight: 7,
    flavours: [['polish', 1]],
    cities: ['Warszawa', 'Kraków', 'Wrocław', 'Poznań', 'Gdańsk', 'Łódź'],
    otherSpellings: ['Polska', 'PL'],
  },
  {
    name: 'United States',
    region: 'North America',
    weight: 22,
    flavours: [['english', 1]],
    cities: ['New York', 'Chicago', 'Austin', 'Portland', 'Boston', 'Los Angeles', 'Denver', 'Atlanta', 'Seattle'],
    otherSpellings: ['USA', 'U.S.A.', 'United States of America', 'US'],
  },
  {
    name: 'Canada',
    region: 'North America',
    weight: 4,
    flavours: [
      ['english', 3],
      ['french', 1],
    ],
    cities: ['Toronto', 'Montréal', 'Vancouver', 'Ottawa'],
    otherSpellings: ['CANADA', 'CA'],
  },
  {
    name: 'Japan',
    region: 'Asia-Pacific',
    weight: 6,
    flavours: [
      ['japanese', 4],
      ['kanji', 1],
    ],
    cities: ['Tokyo', 'Osaka', 'Kyoto', 'Fukuoka', 'Nagoya'],
    otherSpellings: ['日本', 'JAPAN', 'JP'],
  },
]

export interface Place {
  readonly country: Country
  readonly city: string
  readonly flavour: FlavourName
}

const BY_WEIGHT = COUNTRIES.map((country) => [country, country.weight] as const)

/** Drawn without looking at anything else about the company: this is why region has no effect. */
export function drawPlace(random: Random): Place {
  const country = random.weighted(BY_WEIGHT)
  return { country, city: random.pick(country.cities), flavour: random.weighted(country.flavours) }
}
