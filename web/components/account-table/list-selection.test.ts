import { describe, expect, it } from 'vitest'
import { listRequest, readSelection, selectionAddress } from './list-selection.ts'

describe('the selection in the address', () => {
  it('comes back as it was, and says nothing that is as usual', () => {
    const selection = {
      segment: 'mid-market',
      orderBy: 'contacts.size()',
      asc: true,
      columns: ['account.name', 'orders.size()'],
      touchedWithin: 0,
      capPerOwner: 5,
    }
    expect(readSelection(selectionAddress(selection) as Record<string, unknown>)).toEqual(selection)
    expect(selectionAddress({ segment: 'a', asc: false, search: '', touchedWithin: 30 })).toEqual({ segment: 'a' })
  })

  it('takes nothing that makes no sense', () => {
    const nonsense = {
      segment: ' ',
      columns: 'account.name',
      capPerOwner: 0,
      touchedWithin: 'x',
      lifecycle: 'lead',
      asc: 'yes',
    }
    expect(readSelection(nonsense)).toEqual({})
    expect(listRequest({})).toBeUndefined()
    expect(readSelection({ segment: 2024 })).toEqual({ segment: '2024' })
  })
})
