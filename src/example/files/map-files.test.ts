import { describe, expect, it } from 'vitest'
import { parseMapFile } from '../../market-data/mapping/parse-map-file.ts'
import { FILE_PLANS } from './file-plans.ts'
import { MAP_FILES } from './map-files.ts'

describe('the map files of the example', () => {
  it.each(FILE_PLANS.map((plan) => [plan.file, plan] as const))('reads %s without a problem', (file, plan) => {
    const map = parseMapFile(MAP_FILES[file] ?? '', file)
    expect(map.parts.map((part) => part.kind)).toEqual([plan.kind])
  })
})
