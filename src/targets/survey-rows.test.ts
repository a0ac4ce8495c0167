import { describe, expect, it } from 'vitest'
import { csv } from './formats/csv.ts'
import { hubspot } from './formats/hubspot.ts'
import type { TargetRow } from './formats/target-format.ts'
import { surveyRows } from './survey-rows.ts'

let read = 0
async function* companies(): AsyncGenerator<TargetRow[]> {
  for (let batch = 0; batch < 5; batch += 1) {
    read += 1
    yield [0, 1, 2, 3].map((index) => ({
      account: { name: index === 0 ? ' ' : `Company ${batch}${index}` },
      contact: {},
      included: {},
    }))
  }
}

describe('surveyRows', () => {
  it('drops what the receiver cannot use, counts it over the whole list, and keeps the first rows', async () => {
    const survey = surveyRows(companies(), hubspot, 4)
    await survey.finish()
    const { first, unusable } = survey.found()
    expect(unusable).toEqual([{ reason: 'neither name nor domain', rows: 5 }])
    expect(first.map((row) => row.account.name)).toEqual(['Company 01', 'Company 02', 'Company 03', 'Company 11'])
  })

  it('stops reading when it has what it shows and nothing needs to be counted', async () => {
    read = 0
    const survey = surveyRows(companies(), csv, 3)
    await survey.finish()
    expect(survey.found().first).toHaveLength(3)
    expect(read).toBe(1)
  })
})
