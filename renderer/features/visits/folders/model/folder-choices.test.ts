import { describe, expect, it } from 'vitest'
import { choicesOf, conflictKey, type FolderConflict } from './folder-choices.ts'

const conflict: FolderConflict = {
  kind: 'visit',
  id: 'v1',
  host: { id: 'h1', firstName: 'An', lastName: 'Proef' },
  date: '2026-11-24',
  field: 'notes',
  values: [
    { editId: 'a', value: 'van de laptop', at: '2026-11-24T10:00:00.000Z', by: 'Bea', isHere: false },
    { editId: 'b', value: 'van thuis', at: '2026-11-24T09:00:00.000Z', by: 'An', isHere: true },
    { editId: 'c', at: '2026-11-24T08:00:00.000Z', by: 'An', isHere: true },
  ],
}
const key = conflictKey(conflict)

describe('what was chosen between versions', () => {
  it('is nothing as long as it is left for later', () => {
    expect(choicesOf([conflict], new Map())).toEqual([])
    expect(choicesOf([conflict], new Map([[key, 'later']]))).toEqual([])
  })

  it('is the value of one of them, or both texts below each other', () => {
    const chosen = { kind: 'visit', id: 'v1', field: 'notes' }
    expect(choicesOf([conflict], new Map([[key, { editId: 'b' }]]))).toEqual([{ ...chosen, value: 'van thuis' }])
    expect(choicesOf([conflict], new Map([[key, { editId: 'c' }]]))).toEqual([chosen])
    expect(choicesOf([conflict], new Map([[key, 'both']]))).toEqual([
      { ...chosen, value: 'van de laptop\n\nvan thuis' },
    ])
  })
})
