import { describe, expect, it } from 'vitest'
import { randomFrom } from '../random.ts'
import { companyName } from './company-name.ts'
import type { FlavourName } from './flavours.ts'
import { slug } from './slug.ts'

const FLAVOUR_NAMES: readonly FlavourName[] = ['english', 'german', 'french', 'nordic', 'polish', 'japanese', 'kanji']

describe('companyName', () => {
  it('never gives two accounts the same name or domain, whatever their flavours', () => {
    const domains = new Set<string>()
    const shorts = new Set<string>()
    const accounts = 60_000
    for (let index = 0; index < accounts; index += 1) {
      const flavour = randomFrom(1, index).pick(FLAVOUR_NAMES)
      const name = companyName(index, flavour, randomFrom(1, index))
      domains.add(name.domain)
      shorts.add(name.short)
    }
    expect(domains.size).toBe(accounts)
    expect(shorts.size).toBe(accounts)
  })

  it('stays unique when one flavour has used up its combinations', () => {
    const domains = new Set<string>()
    for (let index = 0; index < 120_000; index += 1) {
      domains.add(companyName(index, 'german', randomFrom(1, index % 10)).domain)
    }
    expect(domains.size).toBe(120_000)
  })

  it('keeps to domains that nobody can own', () => {
    for (let index = 0; index < 2000; index += 1) {
      for (const flavour of FLAVOUR_NAMES) {
        expect(companyName(index, flavour, randomFrom(1)).domain).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*\.example$/)
      }
    }
  })
})

describe('slug', () => {
  it('writes letters of every flavour in ASCII', () => {
    expect(slug('Grübe Möbel & Söhne')).toBe('gruebe-moebel-soehne')
    expect(slug('Łódź Żeczyń Ødegård')).toBe('lodz-zeczyn-oedegaard')
    expect(slug('Éditions Né')).toBe('editions-ne')
  })
})
