import { describe, expect, it } from 'vitest'
import { chooseColumn, setDateFormat, setDecimal, setMeaning, setOwnType } from './edit-mapping.ts'
import type { Mapping } from './preview.ts'

const DEALS: Mapping = {
  as: [
    {
      kind: 'deals',
      fields: {
        id: 'No',
        stage: 'Phase',
        status: { column: 'Phase', values: { signed: 'won' } },
        opened_at: 'Opened',
        type: { constant: 'new' },
      },
      custom: ['Score'],
      after_outcome: ['stage', 'score'],
    },
  ],
  columns: { Score: { type: 'integer', name: 'score' } },
  updated_at: { column: 'Changed' },
  exact: true,
}
const part = (mapping: Mapping) => mapping.as?.[0]

describe('a column with another meaning', () => {
  it('takes a field and leaves what it was; who held the field is kept as an own field', () => {
    const changed = chooseColumn(DEALS, 'Score', { as: 'field', kind: 'deals', field: 'stage' })
    expect(part(changed)).toEqual({
      kind: 'deals',
      fields: {
        id: 'No',
        stage: 'Score',
        status: DEALS.as?.[0]?.fields['status'],
        opened_at: 'Opened',
        type: { constant: 'new' },
      },
      custom: ['Phase'],
      after_outcome: ['stage'],
    })
    expect(changed.columns).toEqual({})
  })

  it('is left out of every field it went to', () => {
    const changed = chooseColumn(DEALS, 'Phase', { as: 'left out' })
    expect(Object.keys(part(changed)?.fields ?? {})).toEqual(['id', 'opened_at', 'type'])
    expect(part(changed)?.after_outcome).toEqual(['score'])
    expect(chooseColumn(DEALS, 'Changed', { as: 'left out' }).updated_at).toBeUndefined()
  })

  it('becomes an own field, a question, the date of change', () => {
    expect(part(chooseColumn(DEALS, 'Opened', { as: 'own field', kind: 'deals' }))?.custom).toEqual([
      'Score',
      'Opened',
    ])
    expect(chooseColumn(DEALS, 'Opened', { as: 'date of change' }).updated_at).toEqual({ column: 'Opened' })
    const survey: Mapping = { as: [{ kind: 'answers', fields: {}, custom: 'none', questions: { Q1: 'Why?' } }] }
    expect(part(chooseColumn(survey, 'Q2', { as: 'question' }))?.questions).toEqual({ Q1: 'Why?', Q2: 'Q2' })
  })
})

describe('how a column is read', () => {
  it('is said wherever its values go', () => {
    expect(part(setDateFormat(DEALS, 'Opened', 'DD/MM/YYYY'))?.fields['opened_at']).toEqual({
      column: 'Opened',
      format: 'DD/MM/YYYY',
    })
    expect(setDateFormat(DEALS, 'Score', 'YYYYMMDD').columns).toEqual({
      Score: { type: 'date', name: 'score', format: 'YYYYMMDD' },
    })
    expect(setDateFormat(DEALS, 'Changed', 'DD.MM.YYYY').updated_at).toEqual({
      column: 'Changed',
      format: 'DD.MM.YYYY',
    })
    expect(setDecimal(DEALS, 'Score', ',').columns?.['Score']).toEqual({
      type: 'number',
      name: 'score',
      decimal: ',',
    })
    expect(setOwnType(DEALS, 'Score', 'text').columns).toEqual({ Score: { type: 'text', name: 'score' } })
  })

  it('adds a word to the field it is about, and to no other', () => {
    const fields = part(setMeaning(DEALS, 'Phase', 'status', 'gone', 'lost'))?.fields
    expect(fields?.['status']).toEqual({ column: 'Phase', values: { signed: 'won', gone: 'lost' } })
    expect(fields?.['stage']).toBe('Phase')
  })
})
