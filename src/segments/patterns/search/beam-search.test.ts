import { describe, expect, it } from 'vitest'
import { seededRandom } from '../../../statistics/index.ts'
import type { Attribute } from '../unit-table.ts'
import { beamSearch, type Candidate, type CodedClause, type SearchedRows } from './beam-search.ts'
import { countBits } from './bitset.ts'
import { type CodedAttribute, codeAttribute, coverOf } from './coded-attribute.ts'
import { type Proposal, proposeClauses } from './propose-clauses.ts'

/** Rows with the outcome first, of attributes of every kind and of sizes that share a number, and that have one of their own. */
function searchedRows(seed: number, rows: number): SearchedRows {
  const random = seededRandom(`beam ${seed}`)
  const hits = Math.floor(rows * (0.1 + 0.5 * random()))
  const named = { term: 'x', field: 'x', undated: false }
  const draw = <T>(of: (hit: boolean) => T): T[] => Array.from({ length: rows }, (_, row) => of(row < hits))
  const attributes = [2, 3, 3, 7, 19, 40].map((levels): Attribute => {
    const codes = draw((hit) => (random() < 0.05 ? 0 : 1 + Math.floor(levels * random() ** (hit ? 1.2 : 1.6))))
    return {
      ...named,
      kind: 'category',
      codes: Uint16Array.from(codes),
      levels: Array(levels).fill('""') as string[],
    }
  })
  for (const whole of [true, false]) {
    const values = draw((hit) => (random() < 0.05 ? Number.NaN : Math.round((hit ? 90 : 60) * random())))
    attributes.push({ ...named, kind: 'number', values: Float64Array.from(values), whole })
  }
  const lists = draw((hit) => [0, 1, 2, 3].filter((item) => random() < (hit ? 0.5 : 0.3) / (1 + item)))
  const starts = [0]
  for (const list of lists) starts.push((starts.at(-1) ?? 0) + list.length)
  attributes.push({
    ...named,
    kind: 'list',
    starts: Uint32Array.from(starts),
    items: Uint16Array.from(lists.flat()),
    levels: ['a', 'b', 'c', 'd'],
  })
  const every = Uint32Array.from({ length: rows }, (_, row) => row)
  const coded = attributes.flatMap((attribute, place) => codeAttribute(attribute, place, every, LEAST) ?? [])
  return { rows, hits, coded }
}

const LEAST = 12

function codesOfRow(coded: CodedAttribute, row: number): readonly number[] {
  return coded.kind === 'list'
    ? [...coded.items.subarray(coded.starts[row], coded.starts[row + 1])]
    : [coded.codes[row] as number]
}

function meets({ coded }: SearchedRows, row: number, clauses: readonly CodedClause[]): boolean {
  return clauses.every(({ coded: place, codes }) => {
    const attribute = coded[place] as CodedAttribute
    const [first, last] = [codes[0] as number, codes.at(-1) as number]
    return codesOfRow(attribute, row).some((code) =>
      attribute.kind === 'number' ? code >= first && code <= last : codes.includes(code),
    )
  })
}

type Found = Pick<Candidate, 'clauses' | 'rows' | 'hits' | 'evidence' | 'accuracy'>
const keyOf = ({ clauses }: Pick<Candidate, 'clauses'>): string =>
  clauses.map(({ coded, codes }) => `${coded}:${codes.join()}`).join(';')
const distinct = (found: readonly Found[]): Found[] => [...new Map(found.map((each) => [keyOf(each), each])).values()]

/** The same search, written down as plainly as it can be: every row is asked every condition, and everything is kept. */
function plainSearch(searched: SearchedRows, depth: number): { candidates: Found[]; hypotheses: number } {
  const { rows: all, hits: positive, coded } = searched
  const base = positive / all
  const quality = {
    accuracy: (rows: number, hits: number) => (hits - rows * base) / all,
    evidence: (rows: number, hits: number) => {
      const excess = hits - rows * base
      if (excess <= 0 || rows >= all) return 0
      return excess ** 2 / (2 * rows * base * (1 - base) * ((all - rows) / (all - 1)))
    },
  }
  const best = (found: readonly Found[], score: (each: Found) => number): Found[] =>
    distinct(found)
      .sort((one, other) => score(other) - score(one))
      .slice(0, 200)
  let hypotheses = 0
  let beam: (readonly CodedClause[])[] = [[]]
  const kept: Found[] = []
  for (let level = 1; level <= depth; level += 1) {
    const found: Found[] = []
    for (const clauses of beam) {
      const own = Array.from({ length: all }, (_, row) => row).filter((row) => meets(searched, row, clauses))
      coded.forEach((attribute, place) => {
        const asked = clauses.filter((clause) => clause.coded === place)
        if (asked.length > 0 && attribute.kind !== 'list') return
        const [rows, hits] = [new Uint32Array(attribute.size + 1), new Uint32Array(attribute.size + 1)]
        for (const row of own) {
          for (const code of codesOfRow(attribute, row)) {
            rows[code] = (rows[code] as number) + 1
            if (row < positive) hits[code] = (hits[code] as number) + 1
          }
        }
        for (const { codes } of asked) rows[codes[0] as number] = 0
        proposeClauses(attribute, rows, hits, base, {
          quality,
          leastRows: LEAST,
          looked: (conjunctions) => {
            hypotheses += conjunctions
          },
          propose: ({ codes, rows: size, hits: reached, cost: ofCodes }: Proposal) => {
            const accuracy = quality.accuracy(size, reached)
            if (accuracy <= 0 || size === own.length) return
            const cost = ofCodes + Math.log(coded.length)
            const spent = clauses.reduce((sum, clause) => sum + clause.cost, 0)
            const longer = [...clauses, { coded: place, codes, cost }].sort(
              (one, other) => one.coded - other.coded || (one.codes[0] as number) - (other.codes[0] as number),
            )
            const evidence = quality.evidence(size, reached) - spent - cost
            found.push({ clauses: longer, rows: size, hits: reached, evidence, accuracy })
          },
        })
      })
    }
    const [byEvidence, byAccuracy] = [best(found, (each) => each.evidence), best(found, (each) => each.accuracy)]
    const both = distinct([...byEvidence, ...byAccuracy])
    kept.push(...both)
    const sorted = [...both].sort((one, other) => other.evidence - one.evidence)
    const alike = new Map<string, number>()
    const next = new Map<string, readonly CodedClause[]>()
    for (let place = 0; place < sorted.length && next.size < 120; place += 1) {
      for (const each of [sorted[place], byAccuracy[place]]) {
        if (each === undefined || next.has(keyOf(each))) continue
        const attributes = each.clauses.map((clause) => clause.coded).join()
        if ((alike.get(attributes) ?? 0) >= 2) continue
        alike.set(attributes, (alike.get(attributes) ?? 0) + 1)
        next.set(keyOf(each), each.clauses)
      }
    }
    beam = [...next.values()]
  }
  return { candidates: distinct(kept), hypotheses }
}

describe('beamSearch', () => {
  it('finds what the plain search finds, in the same order', async () => {
    for (const [seed, rows] of [
      [1, 400],
      [2, 1500],
      [3, 3000],
    ] as const) {
      const searched = searchedRows(seed, rows)
      const found = await beamSearch(searched, { depth: 3, leastRows: LEAST, turn: async () => {} })
      const plain = plainSearch(searched, 3)
      expect(found.hypotheses).toBe(plain.hypotheses)
      const shown = ({ candidates }: { candidates: readonly Found[] }) =>
        candidates.map((each) => `${keyOf(each)} ${each.hits}/${each.rows} ${each.evidence.toFixed(9)}`)
      expect(shown(found)).toEqual(shown(plain))
    }
  })

  it('covers the rows that it counted', async () => {
    const searched = searchedRows(4, 777)
    const { candidates } = await beamSearch(searched, { depth: 1, leastRows: LEAST, turn: async () => {} })
    expect(candidates.length).toBeGreaterThan(20)
    for (const { clauses, rows } of candidates) {
      const [{ coded, codes }] = clauses as [CodedClause]
      expect(countBits(coverOf(searched.coded[coded] as CodedAttribute, codes, searched.rows))).toBe(rows)
    }
  })
})
